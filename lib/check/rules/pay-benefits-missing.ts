import { problem } from '../../problem/problem';
import { tellsBenefits } from '../pay-transparency/benefits';
import { adverts, claimsOn, payPlace, weightOf } from '../pay-transparency/claims';
import { demandOf, reasonsOf } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

export const payBenefitsMissing: Rule = {
  id: 'pay-benefits-missing',
  summary:
    'An advert does not say what the benefits are, where a law asks for it; an error or a warning by place.',
  *find(context) {
    for (const posting of adverts(context)) {
      const claims = claimsOn(context, posting, 'benefits');
      if (claims.length === 0 || tellsBenefits(context.library, posting)) continue;
      yield problem(
        'pay-benefits-missing',
        payPlace(posting),
        `This posting does not say what the benefits are. ${demandOf('a description of them', claims)} Include a snippet named \`benefits\`, or write a section \`## Benefits\`: health insurance, paid leave, pension and so on.`,
        { severity: weightOf(claims), related: reasonsOf(posting, claims) },
      );
    }
  },
  good: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nlocations: [{ city: Seattle, region: WA, country: US }]\nsalary: { min: 24, max: 30, currency: USD, unit: HOUR }\n---\n# Gardener\n\n## What it is like\n\nGreen.\n\n<benefits-us.snippet/>\n',
    'snippets/benefits-us.md': 'Twenty days of holiday, and your own rake.\n',
  },
  bad: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nlocations: [{ city: Seattle, region: WA, country: US }]\nsalary: ⟦{ min: 24, max: 30, currency: USD, unit: HOUR }⟧\n---\n# Gardener\n\n## What it is like\n\nGreen.\n\n## Benefits\n',
  },
};
