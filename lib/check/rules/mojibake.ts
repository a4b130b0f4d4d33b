import type { Rule } from '../rule';

export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'A character went through the wrong encoding.',
  good: { 'snippets/a.md': 'It’s a café in São Paulo, © Ângela.\n' },
  bad: { 'snippets/a.md': 'It⟦â€™⟧s a caf⟦Ã©⟧.\n' },
};
