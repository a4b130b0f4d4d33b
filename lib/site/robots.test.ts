import { expect, it } from 'vitest';
import { robotsRules } from './robots';

it('search engines read nothing of a preview, and are led to nothing there', () => {
  expect(robotsRules('preview', 'https://a.example')).toEqual({
    rules: { userAgent: '*', disallow: '/' },
  });
});

it('they read the public site but for what is for editors', () => {
  expect(robotsRules('public', 'https://a.example')).toEqual({
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/preview/'] },
    sitemap: 'https://a.example/sitemap.xml',
  });
});
