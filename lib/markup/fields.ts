import { z } from 'zod';
import { isReadable, readableShade } from './colour';
import { isCountryCode } from './country-code';
import { PAY_PLACES, PAY_REGIONS } from './pay-places';
import { isOpenAtAll } from './validity';

/*
 * The one declaration of what front matter and the settings may say. Contentlayer's types, the
 * checker's rules and every form and table of fields derive from it. YAML scalars reach it as the
 * text that was written, so that a postal code keeps its leading zero; an empty value counts as
 * none. Each `error` completes the sentence "`field` must be …".
 */

const text = (max = 500) =>
  z.string({ error: 'a line of text' }).max(max, { error: `at most ${max} characters long` });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'a list' });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const flag = () =>
  z
    .enum(['true', 'false'], { error: 'true or false' })
    .transform((value): boolean => value === 'true');
const amount = () =>
  z
    .string({ error: 'a number' })
    .regex(/^\d{1,12}(?:\.\d{1,2})?$/, {
      error: 'a number without separators or currency, such as 52000',
    })
    .transform(Number);
const count = () =>
  z
    .string({ error: 'a whole number' })
    .regex(/^\d{1,9}$/, { error: 'a whole number, such as 140' })
    .transform(Number);
const date = () => z.iso.date({ error: 'a day such as 2026-03-31' });
const moment = () =>
  z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
    error: 'a day such as 2026-03-31, or a moment such as 2026-03-31T09:00:00+02:00',
  });
const url = () => z.url({ protocol: /^https?$/, error: 'an address that begins with https://' });
const link = () =>
  z.string({ error: 'an address' }).regex(/^(?:https?:\/\/[^\s]+|\/[^\s/\\][^\s]*|\/)$/, {
    error: 'an address that begins with https:// or a path of this site that begins with /',
  });
// Another site would learn of everybody who opens a page.
const OWN_FILE = 'a file of this site below public/, such as /media/logo.svg';
const textColour = (scheme: 'light' | 'dark', example: string) =>
  z
    .string({ error: `a colour such as ${example}` })
    .regex(/^#[0-9a-f]{6}$/i, { error: `a colour such as ${example}`, abort: true })
    .refine((colour) => isReadable(colour, scheme), {
      error: ({ input }) =>
        `a colour that can be read on a ${scheme} ground (a contrast of 4.5 to 1), such as ${readableShade(String(input), scheme)}`,
    });
const email = () => z.email({ error: 'an e-mail address' });
const slug = () =>
  z
    .string({ error: 'a name' })
    .normalize()
    .regex(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u, {
      error: 'letters and digits, with single hyphens between them',
    });
const languageTag = () =>
  z
    .string({ error: 'a language' })
    .refine(isLanguageTag, { error: 'a language tag such as en or pt-BR (BCP 47)' });
const timeZone = () =>
  z
    .string({ error: 'a time zone' })
    .refine(isTimeZone, { error: 'an IANA time zone such as Europe/Lisbon' });
const country = () =>
  z.string({ error: 'a country' }).refine(isCountryCode, {
    error: 'a country code of two capital letters such as PT (ISO 3166-1)',
  });
const currency = () =>
  z.string({ error: 'a currency' }).refine(isCurrency, {
    error: 'a currency code of three capital letters such as EUR (ISO 4217)',
  });

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isCurrency(value: string): boolean {
  return Intl.supportedValuesOf('currency').includes(value);
}

const location = z.strictObject({
  city: text(100).optional(),
  region: text(100).optional(),
  country: country().optional(),
  postalCode: text(20).optional(),
  street: text(200).optional(),
});

const pay = {
  min: amount().optional(),
  max: amount().optional(),
  currency: currency().optional(),
  unit: oneOf(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']).optional(),
  note: text().optional(),
};

const payInOrder = (value: { min?: number; max?: number }): boolean =>
  value.min === undefined || value.max === undefined || value.min <= value.max;
const PAY_ORDER = { path: ['min'], error: 'at most as much as max' };

const salary = z.strictObject(pay).refine(payInOrder, PAY_ORDER);
const placedSalary = z
  .strictObject({ locations: list(text(100)).optional(), ...pay })
  .refine(payInOrder, PAY_ORDER);

export const STATUSES = ['draft', 'scheduled', 'open', 'paused', 'closed', 'filled'] as const;
export type Status = (typeof STATUSES)[number];

const aliases = () =>
  list(slug())
    .optional()
    .describe('Former names. They redirect on the site and still work where they are written.');

/** The front matter of a posting; every field is optional. */
export const postingFields = z
  .strictObject({
    title: text(200).optional().describe('The title, where it is not the first # heading.'),
    slug: slug().optional().describe('The last part of the address; else the file name.'),
    aliases: aliases(),
    abstract: flag()
      .optional()
      .describe('A base that others inherit from and that is never advertised.'),
    status: oneOf(STATUSES)
      .optional()
      .describe(
        'Who may see the posting, and whether it can be applied for; open where not given.',
      ),
    id: text(100).optional().describe('An identifier that never changes; else the file name.'),
    requisitionId: text(100).optional().describe('The number of the opening in your own books.'),
    department: text(100)
      .optional()
      .describe('The department, where it is not the part of the title before the first " - ".'),
    team: text(100).optional().describe('The team inside the department.'),
    level: text(50).optional().describe('What your company calls this level, such as IC3.'),
    opensAt: moment()
      .optional()
      .describe('When a scheduled posting opens; the first build after that publishes it.'),
    datePosted: date().optional().describe('The day on which the posting was first published.'),
    validThrough: moment()
      .optional()
      .describe('The last day, or the moment, until which one can apply.'),
    timezone: timeZone().optional().describe('The time zone of the dates above.'),
    employmentType: list(
      oneOf([
        'FULL_TIME',
        'PART_TIME',
        'CONTRACTOR',
        'TEMPORARY',
        'INTERN',
        'VOLUNTEER',
        'PER_DIEM',
        'OTHER',
      ]),
    )
      .optional()
      .describe('Full time, part time and so on.'),
    workplace: oneOf(['onsite', 'hybrid', 'remote'])
      .optional()
      .describe('Where the work is done: remote means fully remote.'),
    locations: list(location).optional().describe('The offices that the work is done from.'),
    applicantLocations: list(
      z.strictObject({ type: oneOf(['Country', 'State', 'City']).optional(), name: text(100) }),
    )
      .optional()
      .describe('Where one may live to do remote work.'),
    salary: salary.optional().describe('The range of pay.'),
    salaries: list(placedSalary).optional().describe('Ranges of pay that differ by place.'),
    equity: text().optional().describe('Shares or options, in a sentence.'),
    bonus: text().optional().describe('Bonus or commission, in a sentence.'),
    applyUrl: link().optional().describe('The address at which one applies.'),
    applyEmail: email().optional().describe('The e-mail address at which one applies.'),
    apply: list(z.strictObject({ region: text(100), url: link() }))
      .optional()
      .describe('Addresses to apply at that differ by region.'),
    directApply: flag()
      .optional()
      .describe('Whether the application is completed at that very address.'),
    hiringProcess: list(text()).optional().describe('The steps from application to offer.'),
    contact: text(200).optional().describe('Whom to ask.'),
    lang: languageTag().optional().describe('The language that the posting is written in.'),
    visaSponsorship: text().optional().describe('Whether visas are sponsored, in a sentence.'),
    summary: text().optional().describe('One or two sentences for lists and search results.'),
    unlisted: flag().optional().describe('Has a page, and is in no list.'),
    tags: list(text(50)).optional().describe('Words to find the posting by.'),
    hiringOrganization: text(200).optional().describe('The employer, where it is not the company.'),
  })
  .superRefine(({ datePosted, validThrough, timezone: zone }, context) => {
    if (!datePosted || !validThrough) return;
    // This is asked also of what its own field has refused.
    if (!date().safeParse(datePosted).success || !moment().safeParse(validThrough).success) return;
    const timezone = zone && isTimeZone(zone) ? zone : undefined;
    if (isOpenAtAll({ datePosted, validThrough, timezone })) return;
    context.addIssue({
      code: 'custom',
      path: ['validThrough'],
      message: `later than datePosted (${datePosted})`,
    });
  });

/** The front matter of a snippet. */
export const snippetFields = z.strictObject({ aliases: aliases() });

/** The front matter of a competency. */
export const competencyFields = z.strictObject({
  title: text(200).optional().describe('The title, where it is not the first # heading.'),
  aliases: list(text(100))
    .optional()
    .describe('Other names of the skill; a line that says one of them means this skill.'),
});

/** How loud the rules about pay are, and why; whoever turns a law down answers for it by a reason. */
const loudness = {
  severity: oneOf(['off', 'warning', 'error']).optional(),
  reason: text().optional(),
};
const isReasoned = ({ severity, reason }: { severity?: string; reason?: string }): boolean =>
  reason !== undefined || severity === undefined || severity === 'error';
const REASON = {
  path: ['reason'],
  error: 'a sentence that says why, where the severity is off or warning',
};

const payTransparency = z
  .strictObject({
    ...loudness,
    places: list(
      z
        .strictObject({
          place: z.enum([...PAY_REGIONS, ...PAY_PLACES], {
            error: 'a place of docs/pay-transparency.md, such as US-CO, or one of US, CA, EU',
          }),
          ...loudness,
        })
        .refine(isReasoned, REASON),
    ).optional(),
  })
  .refine(isReasoned, REASON);

/** `content/settings.yaml`: the company, its links and its defaults. */
export const settingsFields = z.strictObject({
  name: text(100).optional().describe('The name of the company.'),
  tagline: text(200).optional().describe('What the company does, in one line.'),
  about: text(2000).optional().describe('What the company does, in a few sentences.'),
  url: url().optional().describe('The address of the company itself.'),
  siteUrl: url().optional().describe('The address that this careers site is served from.'),
  email: email().optional().describe('Where questions about work go.'),
  logo: z
    .string({ error: OWN_FILE })
    .regex(/^\/[^\s/\\][^\s]*$/, { error: OWN_FILE })
    .optional()
    .describe('The logo, a file below public/: /media/logo.svg is public/media/logo.svg.'),
  colors: z
    .strictObject({
      accent: textColour('light', '#0f766e').optional(),
      accentDark: textColour('dark', '#5eead4').optional(),
    })
    .optional()
    .describe('The colours of links and buttons, on a light and on a dark ground.'),
  links: list(z.strictObject({ label: text(60), url: link() }))
    .optional()
    .describe('Links at the foot of every page.'),
  departments: list(z.strictObject({ name: text(100), summary: text().optional() }))
    .optional()
    .describe('Departments in the order of the site, each with a sentence.'),
  benefits: list(text(200))
    .optional()
    .describe('Headings of sections that are benefits, beside those of benefits snippets.'),
  repository: url()
    .optional()
    .describe('Where the content can be edited, such as https://github.com/acme/careers.'),
  lang: languageTag().optional().describe('The language of the site.'),
  timezone: timeZone().optional().describe('The time zone of dates that name none.'),
  applyUrl: link().optional().describe('Where one applies, unless a posting says otherwise.'),
  applyEmail: email().optional().describe('Where one applies, unless a posting says otherwise.'),
  contact: text(200).optional().describe('Whom to ask, unless a posting says otherwise.'),
  hiringOrganization: text(200).optional().describe('The legal name of the employer.'),
  jobBoards: flag()
    .optional()
    .describe(
      'Whether every open posting is held to what job boards need, or none; else those that say when, where or for how much.',
    ),
  privacyUrl: link().optional().describe('What happens to the data of applicants.'),
  accommodations: text().optional().describe('Whom to ask for accommodations, in a sentence.'),
  employer: z
    .strictObject({
      headcount: count().optional(),
      headcountByRegion: z
        .record(text(10), count(), { error: 'regions with a number each' })
        .optional(),
    })
    .optional()
    .describe('How many people the company employs, in all and by region (US-CO, CA-ON, IT).'),
  payTransparency: payTransparency
    .optional()
    .describe(
      'How loud the rules about pay in adverts are (off, warning, error), for all places or by place, with a reason.',
    ),
});

export type PostingFields = z.infer<typeof postingFields>;
export type SnippetFields = z.infer<typeof snippetFields>;
export type CompetencyFields = z.infer<typeof competencyFields>;
export type SettingsFields = z.infer<typeof settingsFields>;
