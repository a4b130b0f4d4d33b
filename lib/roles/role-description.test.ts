import { expect, it } from 'vitest';
import { descriptionHtml } from './role-description';
import { rolePageOf } from './role-page';
import { libraryOf, postingOf } from './test-support';

const FILES = {
  'postings/a.md':
    '---\nsummary: In short <b>.\nworkplace: remote\nhiringProcess: [A call, An offer]\n---\n# Engineering - A\n\n<!-- secret -->\n\n## Work\n\nSee [Linux](/skills/linux), <welcome.snippet/>[^1]\n\n<script>x()</script>\n\n[^1]: A note.\n\n<skills>\nLinux:2\n1 of Language\n</skills>\n',
  'snippets/welcome.md': 'Welcome & hello.\n',
  'competencies/linux.md': '# Linux\n\nText.\n',
  'competencies/language-go.md': '# Go\n\nText.\n',
  'competencies/language-c.md': '# C\n\nText.\n',
  'settings.yaml': 'siteUrl: https://careers.example',
};

it('is what the page says, as plain HTML', () => {
  const library = libraryOf(FILES);
  const page = rolePageOf(library, postingOf(library, 'a'), { audience: 'public' });
  const html = descriptionHtml(page, library);
  expect(html).toMatch(/^<p>In short &#x3C;b>.<\/p><ul><li>Department: Engineering<\/li>/);
  expect(html).toContain('<li>Workplace: Remote</li>');
  expect(html).toContain('<h2>Work</h2>');
  expect(html).toContain('<a href="https://careers.example/skills/linux">Linux</a>');
  expect(html).toContain('href="https://careers.example/roles/a#note-');
  expect(html).toContain('Welcome &#x26; hello.');
  expect(html).toContain(
    '<ul><li>Linux, level 2</li><li>Language, level 1: choose 1 of C, Go</li></ul>',
  );
  expect(html).toContain('<ol><li>A call</li><li>An offer</li></ol>');
  expect(html).not.toMatch(/secret|script|snippet|skills>|Panel/);
});

it('leaves links as they are where nobody knows the site’s address', () => {
  const { 'settings.yaml': _, ...files } = FILES;
  const library = libraryOf(files);
  const page = rolePageOf(library, postingOf(library, 'a'), { audience: 'public' });
  expect(descriptionHtml(page, library)).toContain('<a href="/skills/linux">');
});
