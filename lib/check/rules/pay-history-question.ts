import { problem, related } from '../../problem/problem';
import { adverts, claimsOn, weightOf } from '../pay-transparency/claims';
import { asksForFormerPay } from '../pay-transparency/pay-history';
import { sentencesOf } from '../pay-transparency/prose';
import { named } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

export const payHistoryQuestion: Rule = {
  id: 'pay-history-question',
  summary:
    'A posting asks what applicants earned before, where a law forbids it. English sentences are read.',
  *find(context) {
    for (const posting of adverts(context)) {
      const claims = claimsOn(context, posting, 'no-pay-history');
      if (claims.length === 0) continue;
      for (const { text, place, source } of sentencesOf(context.library, posting)) {
        if (!asksForFormerPay(text)) continue;
        yield problem(
          'pay-history-question',
          place,
          `This asks what applicants earned before, which the law forbids in ${named(claims)}. Ask what they expect to earn, or take the sentence out.`,
          {
            severity: weightOf(claims),
            related: source ? [related(source, 'The sentence is here.')] : [],
          },
        );
        break;
      }
    }
  },
  good: {
    'postings/gardener.md':
      '---\nlocations: [{ city: Madrid, country: ES }]\n---\n# Gardener\n\n## How to apply\n\nTell us what you expect to earn. Please do not tell us your current salary.\n',
  },
  bad: {
    'postings/gardener.md':
      '---\nlocations: [{ city: Madrid, country: ES }]\nhiringProcess:\n  - A call\n  - ⟦Send us your last three pay slips⟧\n---\n# Gardener\n\n## What it is like\n',
    'postings/florist.md':
      '---\nlocations: [{ city: Madrid, country: ES }]\n---\n# Florist\n\n## How to apply\n\n<⟦apply⟧.snippet/>\n',
    'snippets/apply.md': 'Write to us and include your current salary.\n',
  },
};
