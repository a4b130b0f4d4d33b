import type { Rule } from '../rule';

export const unsafeHtml: Rule = {
  id: 'unsafe-html',
  summary: 'HTML or an address that the site does not show was taken out.',
  good: {
    'postings/gardener.md':
      '# Gardener\n\n<b>Green</b> thumbs, <br> every <day/time>. [Write](mailto:green@garden.example)\n\n<details>\n<summary>More</summary>\nText\n</details>\n\n<!-- a comment -->\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n⟦<script>⟧alert(1)</script>\n\nAn ⟦<iframe src="https://example.com">⟧</iframe> and <b ⟦onclick="alert(1)"⟧>bold</b>.\n\n⟦[Click](javascript:alert(1))⟧\n',
  },
};
