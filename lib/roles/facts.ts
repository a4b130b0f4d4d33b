import type { PostingFields, SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { deadlineWords } from './deadline-words';
import { countryName, languageOf } from './language';
import { isUnpublished, statusOf } from './visibility';

/** Something to know about a role at a glance, in plain words. */
export interface Fact {
  label: string;
  values: string[];
}

type Salary = NonNullable<PostingFields['salary']>;
type Location = NonNullable<PostingFields['locations']>[number];

const EMPLOYMENT_TYPE: Record<NonNullable<PostingFields['employmentType']>[number], string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Voluntary',
  PER_DIEM: 'By the day',
  OTHER: 'Other',
};

const WORKPLACE: Record<NonNullable<PostingFields['workplace']>, string> = {
  onsite: 'On site',
  hybrid: 'Hybrid: some days on site',
  remote: 'Remote',
};

const PAY_UNIT: Record<NonNullable<Salary['unit']>, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};

/** What the front matter says of a role, in the order in which a candidate asks. */
export function factsOf(posting: Posting, settings: SettingsFields): Fact[] {
  const { fields } = posting;
  const language = languageOf(posting, settings);
  const canApply = statusOf(posting) === 'open' || isUnpublished(posting);
  const facts: [string, (string | undefined)[]][] = [
    ['Employer', [fields.hiringOrganization]],
    ['Department', [posting.department]],
    ['Team', [fields.team]],
    ['Level', [fields.level]],
    ['Workplace', [fields.workplace && WORKPLACE[fields.workplace]]],
    [
      fields.workplace === 'remote' ? 'Offices' : 'Where',
      (fields.locations ?? []).map((location) => placeName(location, language)),
    ],
    ['You can live in', (fields.applicantLocations ?? []).map(({ name }) => name)],
    ['Employment', employmentWords(fields)],
    ['Pay', payOf(fields, language)],
    ['Equity', [fields.equity]],
    ['Bonus', [fields.bonus]],
    ['Visa', [fields.visaSponsorship]],
    ['Posted', [fields.datePosted && dayOf(fields.datePosted, language)]],
    ['Apply by', [canApply ? deadlineWords(posting, settings) : undefined]],
    ['Reference', [fields.requisitionId]],
  ];
  return facts
    .map(([label, values]) => ({
      label,
      values: values.filter((value) => value !== undefined && value !== ''),
    }))
    .filter(({ values }) => values.length > 0)
    .map(({ label, values }) => ({ label, values: values as string[] }));
}

/** Full time, part time and so on. */
export function employmentWords({ employmentType = [] }: PostingFields): string[] {
  return employmentType.map((type) => EMPLOYMENT_TYPE[type]);
}

/** Where a role is done, in a few words for a list: places, or that it is remote. */
export function whereOf(posting: Posting, settings: SettingsFields): string | undefined {
  const { locations = [], workplace } = posting.fields;
  const language = languageOf(posting, settings);
  if (workplace === 'remote') return 'Remote';
  const places = locations.map(({ city, ...rest }) => city ?? placeName(rest, language));
  if (places.length === 0) return undefined;
  const listed = new Intl.ListFormat('en', { type: 'disjunction' }).format(places);
  return workplace === 'hybrid' ? `${listed}, hybrid` : listed;
}

function placeName({ street, postalCode, city, region, country }: Location, language: string) {
  const town = [postalCode, city].filter(Boolean).join(' ');
  const named = country && countryName(country, language);
  return [street, town, region, named].filter(Boolean).join(', ');
}

function payOf({ salary, salaries = [] }: PostingFields, language: string): string[] {
  return [
    ...(salary ? [rangeOf(salary, language)] : []),
    ...salaries.map((placed) => {
      const range = rangeOf(placed, language);
      return placed.locations?.length ? `${range} (${placed.locations.join(', ')})` : range;
    }),
  ].filter((text) => text !== '');
}

/** A range of pay with its currency and period: `€54,000–68,000 a year`. */
export function rangeOf({ min, max, currency, unit, note }: Salary, language: string): string {
  const format = new Intl.NumberFormat(language, {
    ...(currency ? { style: 'currency', currency } : {}),
    maximumFractionDigits: Number.isInteger(min ?? 0) && Number.isInteger(max ?? 0) ? 0 : 2,
  });
  const amount =
    min !== undefined && max !== undefined && min !== max
      ? format.formatRange(min, max)
      : min !== undefined && max === undefined
        ? `from ${format.format(min)}`
        : min === undefined && max !== undefined
          ? `up to ${format.format(max)}`
          : min !== undefined
            ? format.format(min)
            : '';
  const range = amount === '' || !unit ? amount : `${amount} ${PAY_UNIT[unit]}`;
  return [range, note].filter(Boolean).join('. ');
}

/** A day as people write it. The day is a calendar day, and no time zone moves it. */
export function dayOf(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
