import { expect, it } from 'vitest';
import { buildLibrary } from './library';
import { roleTextOf } from './role-text';

it('the text of a role is what its sections say with what they include, without title and skills', () => {
  const library = buildLibrary([
    {
      path: 'postings/devops.md',
      text: '---\nsummary: A summary.\n---\n# Engineering - DevOps\n\nYou *carry* a pager.\n\n- One\n- Two\n\n## What you need\n\n<skills>\nLinux:2\n</skills>\n\n<benefits.snippet/>\n\n<script>alert(1)</script>\n',
    },
    {
      path: 'snippets/benefits.md',
      text: '## Benefits\n\n| Days | 30 |\n| --- | --- |\n| Kit | yes |\n',
    },
  ]);
  const posting = library.postings.get('devops');
  expect(posting && roleTextOf(library, posting)).toBe(
    'You carry a pager.\nOne Two\nWhat you need\nBenefits\nDays 30 Kit yes',
  );
});
