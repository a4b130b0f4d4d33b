import { describe, expect, it } from 'vitest';
import { isSameOrigin, originOf } from './origin';

const asked = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
describe('the origin', () => {
  it('is what is set, whatever the request says', () => {
    const set = 'https://careers.example.com';
    expect(originOf(asked({ host: 'evil.example' }), set)).toBe(set);
  });

  it.each([
    [{ host: 'localhost:3000' }, 'http://localhost:3000'],
    [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
    [{ host: 'a.example', 'x-forwarded-proto': 'https' }, 'https://a.example'],
    [{ host: 'a.example', 'x-forwarded-proto': 'https,http' }, 'https://a.example'],
    [{ host: 'a.example', 'x-forwarded-proto': 'javascript' }, 'http://a.example'],
  ])('is told by the request %j', (headers: Record<string, string>, origin) => {
    expect(originOf(asked(headers))).toBe(origin);
  });

  it.each(['', 'a.example/path', 'user@a.example', 'a b', 'a.example#'])(
    'is none where the host is %j',
    (host) => {
      expect(originOf(asked({ host }))).toBeUndefined();
    },
  );
});

describe('a request', () => {
  const origin = 'https://careers.example.com';

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin }, true],
    [{ origin }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://example.com' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('with %j comes from our own page: %s', (headers: Record<string, string>, same) => {
    expect(isSameOrigin(asked(headers), origin)).toBe(same);
  });
});
