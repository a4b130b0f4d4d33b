import { expect, it } from 'vitest';
import { jsonLdText } from './json-ld';

it('says the same, and nothing in it ends its script', () => {
  const data = { name: '</script><script>alert(1)</script><!-- "quoted" & <b>' };
  const text = jsonLdText(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...data });
});
