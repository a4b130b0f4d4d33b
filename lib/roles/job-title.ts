import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { countryName, languageOf } from './language';

/** Something in a title that is not the job. */
export interface TitleExtra {
  /** As the title says it. */
  words: string;
  /** What it is, as the end of "this is …". */
  what: string;
}

const PATTERNS: readonly [RegExp, string][] = [
  [/#\s?\d+|\b(?:req|jr|job|id|ref)[-_.: ]*\d{2,}\b|\(\s*[\w-]*\d{3,}\s*\)/iu, 'a code'],
  [/\b20\d\d(?:-\d\d(?:-\d\d)?)?\b|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b/u, 'a date'],
  [/[€$£¥₹]\s?\d[\d.,]*\s?k?|\b\d+(?:[.,]\d+)*\s?(?:k\s?)?(?:€|EUR|USD|GBP|CAD)(?!\p{L})/iu, 'pay'],
  // "Remote sensing" is a job; what stands at the end by itself is a place of work.
  [/(?<=[(,–—-]\s?)(?:fully |100 ?% )?(?:remote|hybrid|on-?site)(?=\s?\)|$)/iu, 'a place'],
];

/**
 * What a role's title says beside the job. Google wants no codes, places, dates, pay or company in
 * it (https://developers.google.com/search/docs/appearance/structured-data/job-posting, read
 * 2026-11). Only what is certain: a place or a company is one that the fields name.
 */
export function notOfTheJob(posting: Posting, settings: SettingsFields): TitleExtra[] {
  const { role, fields } = posting;
  const named = [
    ...[settings.name, settings.hiringOrganization, fields.hiringOrganization].map(
      (name) => [name, 'the company'] as const,
    ),
    ...[fields.requisitionId].map((name) => [name, 'a code'] as const),
    ...placeNames(posting, settings).map((name) => [name, 'a place'] as const),
  ];
  const extras = [
    ...named
      .filter(([name]) => name && role.toLowerCase().includes(name.toLowerCase()))
      .flatMap(([name, what]) => found(role, name && wholeWords(name), what)),
    ...PATTERNS.flatMap(([pattern, what]) => found(role, pattern, what)),
  ];
  const isFirst = ({ words }: TitleExtra, index: number) =>
    extras.findIndex((other) => other.words === words) === index;
  return extras.filter(isFirst);
}

function placeNames(posting: Posting, settings: SettingsFields): (string | undefined)[] {
  const { locations = [], applicantLocations = [] } = posting.fields;
  const language = languageOf(posting, settings);
  return [
    ...locations.flatMap(({ city, region, country }) => [
      city,
      region,
      country && countryName(country, language),
    ]),
    ...applicantLocations.map(({ name }) => name),
  ];
}

function wholeWords(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

function found(title: string, pattern: RegExp | '' | undefined, what: string): TitleExtra[] {
  const words = pattern ? pattern.exec(title)?.[0].trim() : undefined;
  return words ? [{ words, what }] : [];
}
