import type { PostingFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { addressOf, rolePath } from './address';
import { applyLinksOf } from './apply';
import { deadlineOf } from './deadline';
import { type ApplicantArea, areaOf, type JobPlace, placeOf } from './job-location';
import { type BaseSalary, baseSalaryOf } from './job-pay';
import { type MissingField, missingFields } from './job-requirements';
import { languageOf } from './language';
import type { Library } from './library';
import { type Organization, organizationOf } from './organization';
import { descriptionHtml } from './role-description';
import type { RolePage } from './role-page';
import { type Audience, isAdvertised, statusOf } from './visibility';

/**
 * A role in schema.org's words (https://schema.org/JobPosting), as Google for Jobs reads them
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).
 */
export interface JobPosting {
  '@type': 'JobPosting';
  title: string;
  /** HTML, all of it visible on the page. */
  description: string;
  datePosted: string;
  validThrough?: string;
  identifier: { '@type': 'PropertyValue'; name: string; value: string };
  hiringOrganization: Organization;
  url?: string;
  employmentType?: NonNullable<PostingFields['employmentType']>;
  jobLocation?: JobPlace[];
  jobLocationType?: 'TELECOMMUTE';
  applicantLocationRequirements?: ApplicantArea[];
  baseSalary?: BaseSalary;
  incentiveCompensation?: string;
  directApply?: boolean;
}

/** What job boards get of a role: its posting, what it lacks for one, or nothing at all. */
export type JobPostingResult =
  | { kind: 'complete'; jobPosting: JobPosting }
  | { kind: 'incomplete'; missing: MissingField[] }
  | { kind: 'not-advertised' };

/**
 * Whether a role is for job boards at all: one that anybody finds in the list of open roles, on the
 * public site. A draft, a base, a closed or an unlisted posting never is, nor anything on a preview.
 */
export function isForJobBoards(posting: Posting, audience: Audience): boolean {
  return audience === 'public' && statusOf(posting) === 'open' && isAdvertised(posting, audience);
}

/**
 * Says in schema.org's words what a role's page says, or which fields are missing for it. Nothing
 * is invented: what the posting does not say is left out.
 */
export function jobPostingOf(
  page: RolePage,
  library: Library,
  audience: Audience,
): JobPostingResult {
  const { posting } = page.role;
  const { settings } = library;
  if (!isForJobBoards(posting, audience)) return { kind: 'not-advertised' };
  const { fields } = posting;
  const missing = missingFields(posting, settings);
  const employer = employerOf(posting, library);
  if (missing.length > 0 || !employer || !fields.datePosted) {
    return { kind: 'incomplete', missing };
  }
  const url = addressOf(rolePath(posting), settings);
  const baseSalary = baseSalaryOf(fields);
  const deadline = deadlineOf(posting, settings);
  const direct = directApplyOf(posting, library);
  const jobPosting: JobPosting = {
    '@type': 'JobPosting',
    title: posting.role,
    description: descriptionHtml(page, library),
    datePosted: fields.datePosted,
    ...(deadline ? { validThrough: deadline.until } : {}),
    identifier: {
      '@type': 'PropertyValue',
      name: employer.name,
      value: fields.id ?? posting.name,
    },
    hiringOrganization: employer,
    ...(url ? { url } : {}),
    ...(fields.employmentType?.length ? { employmentType: fields.employmentType } : {}),
    ...placesOf(posting, library),
    ...(baseSalary ? { baseSalary } : {}),
    ...(fields.bonus ? { incentiveCompensation: fields.bonus } : {}),
    ...(direct === undefined ? {} : { directApply: direct }),
  };
  return { kind: 'complete', jobPosting };
}

function employerOf({ fields }: Posting, { settings }: Library): Organization | undefined {
  const { hiringOrganization: name } = fields;
  const company = organizationOf(settings);
  if (!name || name === company?.name || name === company?.legalName) return company;
  return { '@type': 'Organization', name };
}

/** Fully remote work is nowhere but where people live; a hybrid role is at its places. */
function placesOf(posting: Posting, { settings }: Library): Partial<JobPosting> {
  const { workplace, locations = [], applicantLocations = [] } = posting.fields;
  if (workplace === 'remote') {
    const language = languageOf(posting, settings);
    return {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: applicantLocations.flatMap(
        (area) => areaOf(area, language) ?? [],
      ),
    };
  }
  return { jobLocation: locations.flatMap((location) => placeOf(location) ?? []) };
}

/** A letter is not completed on a page, whatever the posting says. */
function directApplyOf(posting: Posting, { settings }: Library): boolean | undefined {
  const { directApply } = posting.fields;
  const byMail = applyLinksOf(posting, settings).some(({ url }) => url.startsWith('mailto:'));
  return directApply && byMail ? undefined : directApply;
}
