import { describe, expect, it } from 'vitest';
import { closedPath } from '../lib/site/closed-path';
import { type FunctionsConfig, narrowedConfig } from './proxied-roles';

/** As Next 16.4 writes it, without what is of no matter here. */
const BEFORE = '^(?:\\/(_next\\/data\\/[^/]{1,}))?\\/roles(?:\\/';
const AFTER = ')(\\.json|\\.rsc|\\.segments\\/.+\\.segment\\.rsc)?[\\/#\\?]?$';
const ROLE = { originalSource: '/roles/:slug', regexp: `${BEFORE}([^\\/#\\?]+?)${AFTER}` };
const COMPARE = { originalSource: '/compare', regexp: '^\\/compare$' };

const written = (...matchers: { originalSource: string; regexp: string }[]): FunctionsConfig => ({
  functions: { '/_middleware': { matchers }, '/api': {} },
});

const matchersOf = ({ functions }: FunctionsConfig) => functions['/_middleware']?.matchers ?? [];

/** Whether an address goes through the proxy. */
const goes = (config: FunctionsConfig, address: string) =>
  matchersOf(config).some(({ regexp }) => new RegExp(regexp).test(address));

describe('the roles that go through the proxy', () => {
  const config = narrowedConfig(written(COMPARE, ROLE), ['closing', 'v1.5', 'größer', 'c++']);

  it('are those with a deadline, in each form that Next serves', () => {
    for (const name of ['closing', 'v1.5']) {
      for (const end of ['', '/', '.rsc', '.json', '.segments/roles/x.segment.rsc']) {
        expect(goes(config, `/roles/${name}${end}`), name + end).toBe(true);
      }
      expect(goes(config, `/_next/data/build/roles/${name}.json`)).toBe(true);
    }
  });

  it('are no others', () => {
    for (const name of ['closing-2', 'not-closing', 'v125', 'open', 'open.rsc']) {
      expect(goes(config, `/roles/${name}`), name).toBe(false);
    }
    expect(goes(narrowedConfig(written(ROLE), []), '/roles/open')).toBe(false);
  });

  it('are all whose name is in other letters, as it is sent and as it is read', () => {
    for (const name of ['größer', 'gr%C3%B6%C3%9Fer', 'c++', 'c%2B%2B', '%63losing', "it's"]) {
      for (const end of ['', '/', '.rsc']) {
        expect(goes(config, `/roles/${name}${end}`), name + end).toBe(true);
      }
    }
  });

  it('are all that the proxy has an answer for', () => {
    const deadlines = { closing: 2, 'v1.5': 0, größer: 0, 'c++': 2 };
    let answered = 0;
    for (const name of Object.keys(deadlines)) {
      const encoded = [...Buffer.from(name)].map((byte) => `%${byte.toString(16)}`);
      for (const spelling of [name, encodeURI(name), encodeURIComponent(name), encoded.join('')]) {
        if (!closedPath(`/roles/${spelling}`, deadlines, 1)) continue;
        answered += 1;
        expect(goes(config, `/roles/${spelling}`), spelling).toBe(true);
      }
    }
    expect(answered).toBe(16);
  });

  it('leave the other addresses of the proxy, and what else is said about it, as they are', () => {
    expect(goes(config, '/compare')).toBe(true);
    expect(goes(config, '/roles')).toBe(false);
    expect(goes(config, '/roles/closing/compare/open')).toBe(false);
    expect(config.functions['/api']).toEqual({});
  });

  it('are in expressions that Vercel takes, however many they are', () => {
    const slugs = Array.from({ length: 1_000 }, (_, number) => `engineering-developer-${number}`);
    const many = narrowedConfig(written(ROLE), slugs);
    for (const { regexp } of matchersOf(many)) expect(regexp.length).toBeLessThanOrEqual(4_096);
    for (const slug of slugs) expect(goes(many, `/roles/${slug}`), slug).toBe(true);
    expect(goes(many, '/roles/engineering-developer-1000')).toBe(false);
    // Vercel would ask the proxy once for each expression that matches.
    for (const name of [
      'engineering-developer-1',
      'engineering-developer-999',
      'gr%C3%B6%C3%9Fer',
    ]) {
      const matching = matchersOf(many).filter(({ regexp }) =>
        new RegExp(regexp).test(`/roles/${name}`),
      );
      expect(matching.length, name).toBe(1);
    }
  });

  it('are not guessed from a manifest in another form', () => {
    const unknown = /scripts\/proxied-roles\.ts reads what this version of Next writes/;
    expect(() => narrowedConfig({ functions: {} }, [])).toThrow(unknown);
    expect(() => narrowedConfig(written(COMPARE), [])).toThrow(unknown);
    expect(() => narrowedConfig(written(ROLE, ROLE), [])).toThrow(unknown);
    expect(() => narrowedConfig(written({ ...ROLE, regexp: '^/roles/(.+)$' }), [])).toThrow(
      unknown,
    );
  });
});
