import type { Posting } from '../../markup/posting';
import { type Problem, problem } from '../../problem/problem';
import type { CheckContext } from '../context';
import {
  adverts,
  type Claim,
  claimsOn,
  payPlace,
  placesIn,
  weightOf,
} from '../pay-transparency/claims';
import { loudnessOf } from '../pay-transparency/loudness';
import {
  hasAmount,
  isAbove,
  isClosed,
  isFor,
  isRefused,
  type Pay,
  payOf,
} from '../pay-transparency/pay';
import type { Area } from '../pay-transparency/places';
import { demandOf, reasonsOf } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

export const payRangeMissing: Rule = {
  id: 'pay-range-missing',
  summary:
    'An advert gives no range of pay, or one that is open at an end, where a law asks for it; an error or a warning by place.',
  *find(context) {
    for (const posting of adverts(context)) {
      if (isRefused(posting)) continue;
      const found = missingRange(context, posting) ?? unclearTown(context, posting);
      if (found) yield found;
    }
  },
  good: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nlocations: [{ city: Denver, region: CO, country: US }]\nsalary: { min: 24, max: 30, currency: USD, unit: HOUR }\n---\n# Gardener\n\n## Benefits\n\nHealth insurance.\n',
    'postings/florist.md':
      '---\nlocations: [{ city: Leeds, country: GB }]\n---\n# Florist\n\n## What it is like\n',
  },
  bad: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '⟦---⟧\napplicantLocations: [{ type: Country, name: United States }]\n---\n# Gardener\n\n## Benefits\n\nHealth insurance.\n',
    'postings/florist.md':
      '---\nlocations: [{ city: Vancouver, region: BC, country: CA }]\nsalary: ⟦{ min: 24, currency: CAD, unit: HOUR }⟧\n---\n# Florist\n\n## What it is like\n',
  },
};

type Gap = 'none' | 'open';

function missingRange(context: CheckContext, posting: Posting): Problem | undefined {
  const { areas } = placesIn(context, posting);
  const pay = payOf(posting).filter(hasAmount);
  const gaps = claimsOn(context, posting, 'range').flatMap((claim) => {
    const gap = gapOf(claim, pay, areas);
    return gap ? [{ claim, gap }] : [];
  });
  if (gaps.length === 0) return undefined;
  const claims = gaps.map(({ claim }) => claim);
  const uncovered = gaps.filter(({ gap }) => gap === 'none').map(({ claim }) => claim);
  const [what, fix] =
    pay.length === 0
      ? [
          posting.fields.salary?.note
            ? 'The pay is only a note, which is not read as a range.'
            : 'This posting names no pay.',
          'Add `salary` with `min`, `max`, `currency` and `unit`.',
        ]
      : uncovered.length > 0
        ? ['The pay is not for every place of the posting.', 'Add those places to `salaries`.']
        : ['The pay is open at an end.', 'Write both `min` and `max`; they may be the same.'];
  return problem(
    'pay-range-missing',
    payPlace(posting),
    `${what} ${demandOf('a range of pay', claims)} ${fix}`,
    { severity: weightOf(claims), related: reasonsOf(posting, claims) },
  );
}

/** What is missing for one law, at the place of the posting where the most is. */
function gapOf(
  { areas, jurisdiction }: Claim,
  pay: readonly Pay[],
  known: readonly Area[],
): Gap | undefined {
  const gaps = areas.map((area): Gap | undefined => {
    const here = pay.filter((range) => isFor(range, area, known));
    if (here.some((range) => isClosed(range) || isAbove(range, jurisdiction))) return undefined;
    return here.length > 0 ? 'open' : 'none';
  });
  return gaps.find((gap) => gap === 'none') ?? gaps.find((gap) => gap === 'open');
}

/** A town without its state, or with one that is not known, may be under a law or not: said where there is no pay at all. */
function unclearTown(context: CheckContext, posting: Posting): Problem | undefined {
  const [unclear] = placesIn(context, posting).unclear;
  if (!unclear || payOf(posting).some(hasAmount)) return undefined;
  if (loudnessOf(context.library.settings, unclear.country, 'warning') === 'off') return undefined;
  const { town, region } = unclear;
  const law = `whether the law where ${town} lies asks for it`;
  const [why, fix] = region
    ? [
        `its \`region\`, ${region}, is not known, nor ${law}`,
        'Write its name or its code, such as `Colorado` or `CO`',
      ]
    : [`without its \`region\` it is not known ${law}`, 'Add `region` here'];
  return problem(
    'pay-range-missing',
    posting.placeOfField(...unclear.path),
    `This posting names no pay, and ${why}. ${fix}, or add \`salary\`.`,
    { severity: 'warning' },
  );
}
