import { isValidName, LONGEST_NAME } from '../../markup/name';
import { problem, startOf } from '../../problem/problem';
import type { Rule } from '../rule';

export const invalidName: Rule = {
  id: 'invalid-name',
  summary:
    'A file has a name that cannot be written in an include or an address, or a line names no skill.',
  *find({ documents }) {
    for (const document of documents) {
      const competency = document.kind === 'competency';
      const valid = competency
        ? document.key !== '' && document.name.length <= LONGEST_NAME
        : isValidName(document.name);
      if (valid) continue;
      const readable = document.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
      yield problem(
        'invalid-name',
        startOf(document.file),
        `A document cannot be named \`${document.name}\`. Use letters, digits and hyphens, such as \`${readable === '' ? document.kind : readable.slice(0, 100)}.md\`.`,
      );
    }
  },
  good: {
    'postings/head-gardener-2.md': '# Head Gardener 2\n',
    'competencies/cypress.io.md': '# Cypress.io\n\nIt tests.\n',
  },
  bad: {
    'postings/head gardener.md': '⟦⟧# Head Gardener\n\n<skills>\n⟦"??"⟧\n</skills>\n',
    'snippets/what_you_need.md': '⟦⟧Boots.\n',
    'competencies/!.md': '⟦⟧# Shouting\n\nLoud.\n',
  },
};
