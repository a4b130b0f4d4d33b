import { problem } from '../../problem/problem';
import { adverts, claimsOn, placesIn, weightOf } from '../pay-transparency/claims';
import { isFor, isTooWide, payOf } from '../pay-transparency/pay';
import { named, reasonsOf } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

const amount = new Intl.NumberFormat('en');

export const payRangeTooWide: Rule = {
  id: 'pay-range-too-wide',
  summary: 'A range of pay is wider than the law of one of the places allows.',
  *find(context) {
    for (const posting of adverts(context)) {
      const claims = claimsOn(context, posting, 'narrow-range');
      const { areas } = placesIn(context, posting);
      for (const pay of payOf(posting)) {
        const broken = claims.filter(
          (claim) =>
            isTooWide(pay, claim.jurisdiction) &&
            claim.areas.some((area) => isFor(pay, area, areas)),
        );
        const widest = broken[0]?.jurisdiction.widest;
        if (!widest) continue;
        yield problem(
          'pay-range-too-wide',
          posting.placeOfField(...pay.path),
          `In ${named(broken)} a range may be at most ${amount.format(widest.amount)} ${widest.currency} a year wide. Narrow \`min\` and \`max\` to what you would pay a new colleague, or advertise each level by itself.`,
          { severity: weightOf(broken), related: reasonsOf(posting, broken) },
        );
      }
    }
  },
  good: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nlocations: [{ city: Toronto, region: Ontario, country: CA }]\nsalary: { min: 50000, max: 100000, currency: CAD, unit: YEAR }\n---\n# Gardener\n\n## What it is like\n',
    'postings/head.md':
      '---\nlocations: [{ city: Toronto, region: Ontario, country: CA }]\nsalary: { min: 150000, max: 230000, currency: CAD, unit: YEAR }\n---\n# Head gardener\n\n## What it is like\n',
  },
  bad: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nlocations: [{ city: Toronto, region: Ontario, country: CA }]\nsalary: ⟦{ min: 25, max: 50, currency: CAD, unit: HOUR }⟧\n---\n# Gardener\n\n## What it is like\n',
  },
};
