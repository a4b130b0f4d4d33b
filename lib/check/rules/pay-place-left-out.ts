import type { Posting } from '../../markup/posting';
import { type Place, problem } from '../../problem/problem';
import type { CheckContext } from '../context';
import { adverts, type Claim, claimOf, placesIn, weightOf } from '../pay-transparency/claims';
import type { Jurisdiction } from '../pay-transparency/jurisdiction';
import { jurisdictions, liesIn } from '../pay-transparency/jurisdictions';
import type { Area } from '../pay-transparency/places';
import { sentencesOf } from '../pay-transparency/prose';
import { named } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

/** Who lists so many states and not one of them leaves that one out. */
const NEARLY_ALL = 40;

const LEAVES_OUT =
  /\b(?:cannot|except|excluding|excludes?|ineligible|not|other than|outside|unable)\b|n['’]t\b/i;
const ABOUT_HIRING =
  /\b(?:accept|appl(?:y|icants?|ications?)|based|candidates?|eligible|employ|hire|hiring|live|living|located|perform(?:ed)?|remote(?:ly)?|residents?|residing)\b/i;

export const payPlaceLeftOut: Rule = {
  id: 'pay-place-left-out',
  summary:
    'A posting for remote work leaves out a state whose law covers the work all the same, such as Colorado.',
  *find(context) {
    for (const posting of adverts(context)) {
      const found = jurisdictions.flatMap((jurisdiction) => {
        if (!jurisdiction.due['no-exclusion']) return [];
        const left = leftOut(context, posting, jurisdiction);
        const claim = left && claimOf(context, posting, 'no-exclusion', jurisdiction, left.areas);
        return claim ? [{ claim, place: left.place }] : [];
      });
      const claims = found.map(({ claim }): Claim => claim);
      const [first] = found;
      if (!first) continue;
      yield problem(
        'pay-place-left-out',
        first.place,
        `This leaves out ${named(claims)}. The law there covers remote work whether or not you take applicants from there, and asks for pay and benefits in the advert. Take the exception out, and say both.`,
        { severity: weightOf(claims) },
      );
    }
  },
  good: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nworkplace: remote\napplicantLocations: [{ type: State, name: Ohio }, { type: State, name: Texas }]\n---\n# Gardener\n\n## What it is like\n\nWe do not have an office in Colorado.\n',
  },
  bad: {
    'settings.yaml': 'employer: { headcount: 60 }\n',
    'postings/gardener.md':
      '---\nworkplace: remote\napplicantLocations: [{ type: Country, name: ⟦United States except Colorado⟧ }]\n---\n# Gardener\n\n## What it is like\n',
    'postings/florist.md':
      '---\nworkplace: remote\napplicantLocations: [{ type: Country, name: United States }]\n---\n# Florist\n\n## What it is like\n\n⟦Green. We cannot hire residents of Colorado.⟧\n',
  },
};

/** Where a posting leaves a place out: by an exception, by a long list, or in a sentence. */
function leftOut(
  context: CheckContext,
  posting: Posting,
  { code, name }: Jurisdiction,
): { place: Place; areas: readonly Area[] } | undefined {
  const { areas } = placesIn(context, posting);
  const around = areas.filter((area) => !area.exact && liesIn(code, area.code));
  const excepted = around.find(({ without }) => without.some((part) => liesIn(code, part)));
  if (excepted) return { place: posting.placeOfField(...excepted.path), areas: [excepted] };
  const states = new Set(areas.flatMap((area) => /^US-[A-Z]{2}$/.exec(area.code)?.[0] ?? []));
  if (states.size >= NEARLY_ALL && !states.has(code) && around.length === 0) {
    return { place: posting.placeOfField('applicantLocations'), areas };
  }
  if (around.length === 0) return undefined;
  // Washington is a city on the other coast, too.
  const mentioned = new RegExp(`\\b${name}\\b(?!,? D\\.?C)`);
  for (const { text, place } of sentencesOf(context.library, posting)) {
    if (mentioned.test(text) && LEAVES_OUT.test(text) && ABOUT_HIRING.test(text)) {
      return { place, areas: around };
    }
  }
  return undefined;
}
