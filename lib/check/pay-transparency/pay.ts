import type { PostingFields } from '../../markup/fields';
import type { Posting } from '../../markup/posting';
import type { Jurisdiction } from './jurisdiction';
import { liesIn } from './jurisdictions';
import { codesOf, plainName } from './place-names';
import type { Area } from './places';

/** A range of pay, and the field that gives it. */
export interface Pay {
  range: NonNullable<PostingFields['salary']>;
  path: readonly (string | number)[];
  /** The places that it is for; none: for all. */
  locations?: readonly string[] | undefined;
}

/** How often a year a unit of pay is earned, full time. */
const TIMES_A_YEAR = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

/** Every range that a posting gives. */
export function payOf({ fields }: Posting): Pay[] {
  return [
    ...(fields.salary ? [{ range: fields.salary, path: ['salary'] }] : []),
    ...(fields.salaries ?? []).map((range, index) => ({
      range,
      path: ['salaries', index],
      locations: range.locations,
    })),
  ];
}

/** Whether pay is written and was refused, which is a problem of its own already. */
export function isRefused({ fields, placeOfField }: Posting): boolean {
  const around = placeOfField();
  return (['salary', 'salaries'] as const).some((field) => {
    const { line, column, endLine, endColumn } = placeOfField(field);
    const isEmpty = line === endLine && column === endColumn;
    const isThere = line !== around.line || column !== around.column;
    return fields[field] === undefined && isThere && !isEmpty;
  });
}

/** Whether a range has an end at least; a note alone is not read. */
export function hasAmount({ range: { min, max } }: Pay): boolean {
  return min !== undefined || max !== undefined;
}

/** Whether a range has both ends, which may be the same. */
export function isClosed({ range: { min, max } }: Pay): boolean {
  return min !== undefined && max !== undefined;
}

/** Whether pay is above what a law asks about. */
export function isAbove({ range }: Pay, { widest }: Jurisdiction): boolean {
  const top = yearly(range, range.max ?? range.min);
  return (
    widest !== undefined &&
    top !== undefined &&
    range.currency === widest.currency &&
    top > widest.upTo
  );
}

/** By how much a law's widest range is passed, in a year; only in the law's own currency. */
export function isTooWide({ range }: Pay, { widest }: Jurisdiction): boolean {
  const from = yearly(range, range.min);
  const to = yearly(range, range.max);
  if (!widest || range.currency !== widest.currency) return false;
  return from !== undefined && to !== undefined && to - from > widest.amount && to <= widest.upTo;
}

function yearly({ unit = 'YEAR' }: Pay['range'], amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amount * TIMES_A_YEAR[unit];
}

/**
 * Whether pay is meant for a place of the posting. A name that stands for nothing known, such as
 * `Zone 1`, is given the benefit of the doubt.
 */
export function isFor({ locations = [] }: Pay, area: Area, known: readonly Area[]): boolean {
  if (locations.length === 0) return true;
  return locations.some((location) => {
    const name = plainName(location);
    if (area.names.includes(name)) return true;
    if (known.some(({ names }) => names.includes(name))) return false;
    const codes = codesOf(location, undefined);
    return (
      codes.length === 0 || codes.some((code) => liesIn(area.code, code) || liesIn(code, area.code))
    );
  });
}
