import type { Posting } from '../../markup/posting';
import { compareText, type Related, related } from '../../problem/problem';
import type { Claim } from './claims';
import type { Jurisdiction, Threshold } from './jurisdiction';

/** More laws than this are named without their citations and thresholds. */
const MOST_CITED = 3;

const DOCS = 'docs/pay-transparency.md';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Says which laws ask for something, which ask for it later, and what is assumed, in sentences.
 *
 * @param what such as `a range of pay`
 */
export function demandOf(what: string, claims: readonly Claim[]): string {
  const certain = claims.filter(({ assumed }) => !assumed);
  const now = certain.filter((claim) => !claim.later);
  const later = certain.filter((claim) => claim.later);
  const byHeadcount = claims.filter(({ assumed }) => assumed === 'headcount');
  const byPlace = claims.filter(({ assumed }) => assumed === 'place');
  const sentences = [
    now.length > 0 && `The law asks for ${what} in the advert in ${named(now)}.`,
    later.length > 0 &&
      `It may also be told before the interview or the talks about pay, and best in the advert, in ${named(later)}.`,
    byHeadcount.length > 0 &&
      `It is assumed that you employ enough people for the law of ${thresholds(byHeadcount)}; say how many under \`employer\` in the settings.`,
    byPlace.length > 0 &&
      `If the work may be done there, the law asks for ${what} in ${named(byPlace)} too.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The places of some claims, with their laws where they are few. */
export function named(claims: readonly Claim[]): string {
  const laws = sorted(claims);
  const citations = new Set(laws.map(({ law }) => law));
  const names = list.format(laws.map(({ name }) => name));
  if (citations.size === 1) return `${names} (${[...citations][0]})`;
  return laws.length > MOST_CITED
    ? `${names} (${DOCS} cites the laws)`
    : list.format(laws.map(({ name, law }) => `${name} (${law})`));
}

function thresholds(claims: readonly Claim[]): string {
  const laws = sorted(claims);
  return list.format(
    laws.map(({ name, threshold }) =>
      threshold && laws.length <= MOST_CITED ? `${name} (${thresholdWords(threshold)})` : name,
    ),
  );
}

function sorted(claims: readonly Claim[]): Jurisdiction[] {
  return claims
    .map(({ jurisdiction }) => jurisdiction)
    .toSorted((a, b) => compareText(a.name, b.name));
}

/** `15 or more, at least one of them there`. */
export function thresholdWords({ employees, counted, oneThere }: Threshold): string {
  return [
    employees === 1 ? 'one' : `${employees} or more`,
    counted === 'there' ? ' there' : '',
    oneThere ? ', at least one of them there' : '',
  ].join('');
}

/** The fields that bring laws with them, each with the places whose law it is. */
export function reasonsOf(posting: Posting, claims: readonly Claim[]): Related[] {
  const byField = new Map<string, { path: readonly (string | number)[]; laws: Set<string> }>();
  for (const { areas, jurisdiction } of claims) {
    for (const { path } of areas) {
      const key = path.join('.');
      const field = byField.get(key) ?? { path, laws: new Set() };
      field.laws.add(jurisdiction.name);
      byField.set(key, field);
    }
  }
  return [...byField.values()].map(({ path, laws }) => {
    const names = [...laws].toSorted(compareText);
    const more = names.splice(MOST_CITED).length;
    const all = more > 0 ? [...names, more === 1 ? 'one other' : `${more} others`] : names;
    return related(
      posting.placeOfField(...path),
      `This place brings the law of ${list.format(all)}.`,
    );
  });
}
