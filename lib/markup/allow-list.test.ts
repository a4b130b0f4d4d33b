import { describe, expect, it } from 'vitest';
import { isSafeUrl } from './allow-list';

describe('isSafeUrl', () => {
  it.each([
    'https://example.com',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    'mailto:green@garden.example',
    'tel:+4930123456',
    '/roles',
    'roles/gardener',
    '../roles',
    '#benefits',
    '?a=b:c',
    '/a:b',
    './a:b',
    '//example.com/a',
    '',
    'a b c',
  ])('lets links lead to %j', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript\u0020:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:image/png;base64,x',
    'file:///etc/passwd',
    'ftp://example.com',
    'blob:https://example.com/a',
    'view-source:https://example.com',
    'xmpp:a@b.example',
    'c:\\windows',
    ':a',
  ])('lets no link lead to %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });

  it('lets pictures come from the site only', () => {
    for (const url of [
      'https://example.com/a.png',
      '//example.com/a.png',
      '/\\example.com/a',
      '\t//a',
    ]) {
      expect(isSafeUrl(url, 'src'), url).toBe(false);
    }
    expect(isSafeUrl('/logo.svg', 'src')).toBe(true);
    expect(isSafeUrl('mailto:a@b.example', 'src')).toBe(false);
    expect(isSafeUrl('data:image/png;base64,x', 'src')).toBe(false);
  });
});
