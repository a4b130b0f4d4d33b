import { describe, expect, it } from 'vitest';
import { readMarkers } from '../problem/test-support';
import { NO_SETTINGS, parseSettings } from './settings';
import { listed } from './test-support';

const parse = (text: string) => parseSettings({ path: 'settings.yaml', text });

describe('parseSettings', () => {
  it.each([
    ['', {}],
    ['# nothing yet\n', {}],
    ['name: The Garden\n', { name: 'The Garden' }],
    ['---\nname: The Garden\n', { name: 'The Garden' }],
    ['name: The Garden\r\nlang: en\r\n', { name: 'The Garden', lang: 'en' }],
    ['benefits:\n  - What we offer\n', { benefits: ['What we offer'] }],
  ])('reads %j', (text, fields) => {
    expect(parse(text)).toEqual({ fields, problems: [] });
  });

  it.each([
    '⟦nmae⟧: The Garden\nlang: en\n',
    'lang: en\ncolors:\n  accent: ⟦green⟧\n',
    'lang: en\nlinks: ⟦https://garden.example⟧\n',
    'lang: en\r\nemail: ⟦green⟧\r\n',
    'lang: en\nemployer:\n  headcount: ⟦many⟧\n',
    'lang: en\npayTransparency: ⟦{ severity: off }⟧\n',
    'lang: en\npayTransparency:\n  places: [{ place: ⟦US-OC⟧, severity: error }]\n',
  ])('reports %j, and keeps the rest', (marked) => {
    const { text, places } = readMarkers(marked);
    const { fields, problems } = parse(text);
    expect(listed(problems)).toEqual(places.map((place) => `invalid-settings ${place}`));
    expect(fields).toEqual({ lang: 'en' });
  });

  it.each(['a: b: c', 'name: "The Garden', '- a\n- b', 'The Garden', '---\na: b\n---\nc: d\n'])(
    'takes nothing of %j',
    (text) => {
      const { fields, problems } = parse(text);
      expect(fields).toEqual({});
      expect(problems[0]).toMatchObject({ rule: 'invalid-settings', file: 'settings.yaml' });
    },
  );
});

describe('NO_SETTINGS', () => {
  it('says nothing and has no problem', () => {
    expect(NO_SETTINGS).toEqual({ fields: {}, problems: [] });
  });
});
