import { placeOf, titleHeading } from '../../markup/body';
import type { Posting } from '../../markup/posting';
import { type Place, startOf } from '../../problem/problem';
import type { Severity } from '../../problem/rule';
import { languageOf } from '../../roles/language';
import { statusOf } from '../../roles/visibility';
import type { CheckContext } from '../context';
import { coverageOf } from './headcount';
import type { Duty, Jurisdiction } from './jurisdiction';
import { jurisdictions, liesIn } from './jurisdictions';
import { loudnessOf } from './loudness';
import { type Area, type Places, placesOf, touches } from './places';

/** What one law asks of one posting. */
export interface Claim {
  jurisdiction: Jurisdiction;
  /** The places of the posting that bring the law with them. */
  areas: readonly Area[];
  severity: Severity;
  /** The law leaves it open to tell it after the advert. */
  later: boolean;
  /** What is not known and taken to be so; without it the law is certain to apply. */
  assumed: 'headcount' | 'place' | undefined;
}

/** The postings that laws about adverts are about. */
export function adverts({ postings }: CheckContext): Posting[] {
  return postings.filter(isAdvert);
}

/**
 * Whether laws about adverts look at a posting: it is open or going to be, and offers paid
 * employment. An unlisted one counts: who has its address can apply.
 */
function isAdvert(posting: Posting): boolean {
  if (posting.abstract || !['open', 'scheduled', 'draft'].includes(statusOf(posting))) return false;
  const { employmentType = [] } = posting.fields;
  return (
    employmentType.length === 0 ||
    employmentType.some((type) => type !== 'VOLUNTEER' && type !== 'CONTRACTOR')
  );
}

const known = new WeakMap<CheckContext, Map<Posting, Places>>();

/** The places of a posting, read in its own language too. Every rule asks for them. */
export function placesIn(context: CheckContext, posting: Posting): Places {
  const read = known.get(context) ?? new Map<Posting, Places>();
  known.set(context, read);
  const places =
    read.get(posting) ?? placesOf(posting, languageOf(posting, context.library.settings));
  read.set(posting, places);
  return places;
}

/** Every law that asks something of a posting, a city's only where its state asks for less. */
export function claimsOn(context: CheckContext, posting: Posting, duty: Duty): Claim[] {
  const { areas } = placesIn(context, posting);
  const claims = jurisdictions.flatMap((jurisdiction): Claim[] => {
    // A law that forbids to leave its place out applies where it is left out.
    const whole = jurisdiction.due['no-exclusion'] !== undefined;
    const touched = areas.filter((area) =>
      touches(whole ? { ...area, without: [] } : area, jurisdiction.code),
    );
    const claim = touched.length > 0 && claimOf(context, posting, duty, jurisdiction, touched);
    return claim ? [claim] : [];
  });
  return claims.filter(
    ({ jurisdiction: { code }, severity }) =>
      !claims.some(
        (other) =>
          other.jurisdiction.code !== code &&
          liesIn(code, other.jurisdiction.code) &&
          (other.severity === 'error' || severity === 'warning'),
      ),
  );
}

/** What a law asks of a posting that it is known to look at; nothing where it is turned off. */
export function claimOf(
  { library: { settings } }: CheckContext,
  posting: Posting,
  duty: Duty,
  jurisdiction: Jurisdiction,
  areas: readonly Area[],
): Claim | undefined {
  const { code, due, later = [], threshold, towns } = jurisdiction;
  const coverage = due[duty] && coverageOf(code, threshold, settings.employer);
  const loudness = due[duty] && loudnessOf(settings, code, due[duty]);
  if (!coverage || coverage === 'no' || !loudness || loudness === 'off') return undefined;
  const inTown = !towns || areas.some((area) => liesIn(area.code, code));
  const assumed = coverage === 'unknown' ? 'headcount' : inTown ? undefined : 'place';
  const isQuiet = assumed !== undefined || statusOf(posting) === 'draft';
  const severity = isQuiet ? 'warning' : loudness;
  return { jurisdiction, areas, severity, later: later.includes(duty), assumed };
}

/** The severity of a problem that stands for several claims: that of the weightiest. */
export function weightOf(claims: readonly Claim[]): Severity {
  return claims.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/**
 * Where a problem with a posting's pay stands: at its pay, else at the beginning of the front
 * matter, else at the first heading.
 */
export function payPlace(posting: Posting): Place {
  const { fields, body, file } = posting;
  if (fields.salary) return posting.placeOfField('salary');
  if (fields.salaries?.length) return posting.placeOfField('salaries');
  if (body.frontMatter) {
    const { line, column } = placeOf(body.frontMatter, file);
    return { file, line, column, endLine: line, endColumn: column + '---'.length };
  }
  const heading = titleHeading(body) ?? body.headings[0];
  return heading ? placeOf(heading, file) : startOf(file);
}
