import type { ElementContent } from 'hast';
import type { PostingFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { rolePath } from '../roles/address';
import { applyLinksOf } from '../roles/apply';
import { deadlineOf, startOfDay, timeZoneOf } from '../roles/deadline';
import { languageOf } from '../roles/language';
import type { Library } from '../roles/library';
import { organizationOf } from '../roles/organization';
import { descriptionOf } from '../roles/role-description';
import type { RolePage } from '../roles/role-page';
import { baseRequirements, type PublicSkill, publicSkills } from './public-skill';

type Field<Name extends keyof PostingFields> = NonNullable<PostingFields[Name]>;
export type PublicPlace = Field<'locations'>[number];
export type PublicPay = Field<'salaries'>[number];
export type EmploymentType = Field<'employmentType'>[number];

/**
 * What programs may read of an advertised role, and nothing else: the list of what is public. A
 * field of the front matter that is not named here is in no feed.
 */
export interface PublicRole {
  /** Stays the same for as long as the posting lives. */
  id: string;
  /** The job alone, without its department. */
  title: string;
  /** Its page. */
  url: string;
  /** A BCP 47 tag. */
  language: string;
  organization: string;
  department: string | undefined;
  team: string | undefined;
  level: string | undefined;
  summary: string | undefined;
  requisitionId: string | undefined;
  /** A calendar day. */
  datePosted: string | undefined;
  /** The beginning of that day in the posting's time zone (RFC 3339). */
  posted: string | undefined;
  /** When its text last changed, as far as that is known (RFC 3339). */
  changed: string | undefined;
  /** The last moment at which one can apply (RFC 3339). */
  closes: string | undefined;
  employmentType: EmploymentType[];
  workplace: Field<'workplace'> | undefined;
  locations: PublicPlace[];
  applicantLocations: Field<'applicantLocations'>;
  salaries: PublicPay[];
  equity: string | undefined;
  bonus: string | undefined;
  visaSponsorship: string | undefined;
  tags: string[];
  apply: { label: string; url: string }[];
  skills: PublicSkill[];
  /** All that the page says, as sanitised HTML. */
  description: ElementContent[];
  /** The same without the skills that only bases ask for. */
  shortDescription: ElementContent[];
  /** The role in schema.org's words; undefined where something that is due there is missing. */
  jobPosting: object | undefined;
}

interface PublicRoleOptions {
  library: Library;
  /** The address of the site, without a slash at its end. */
  address: string;
  changed: string | undefined;
  /** Puts the role's page together. It is asked again and again, since nothing of it is kept. */
  page: () => RolePage;
  jobPosting: (page: RolePage) => object | undefined;
}

/**
 * What is public of a role. Whether it is advertised is for the caller to ask. What is made of its page is made when it
 * is read: ten thousand pages take more memory than a build has.
 */
export function publicRoleOf(posting: Posting, options: PublicRoleOptions): PublicRole {
  const { library, address, changed, page, jobPosting } = options;
  const { fields } = posting;
  const { settings } = library;
  const url = `${address}${rolePath(posting)}`;
  return {
    id: fields.id ?? posting.name,
    title: posting.role,
    url,
    language: languageOf(posting, settings),
    organization: fields.hiringOrganization ?? organizationOf(settings)?.name ?? '',
    department: posting.department,
    team: fields.team,
    level: fields.level,
    summary: fields.summary,
    requisitionId: fields.requisitionId,
    datePosted: fields.datePosted,
    posted: fields.datePosted && startOfDay(fields.datePosted, timeZoneOf(posting, settings)),
    changed,
    closes: deadlineOf(posting, settings)?.until,
    employmentType: fields.employmentType ?? [],
    workplace: fields.workplace,
    locations: fields.locations ?? [],
    applicantLocations: fields.applicantLocations ?? [],
    salaries: [...(fields.salary ? [fields.salary] : []), ...(fields.salaries ?? [])],
    equity: fields.equity,
    bonus: fields.bonus,
    visaSponsorship: fields.visaSponsorship,
    tags: fields.tags ?? [],
    apply: applyLinksOf(posting, settings).map((link) => ({
      label: link.label,
      // `https://[` begins as an address does, and is none.
      url: URL.canParse(link.url, url) ? new URL(link.url, url).href : link.url,
    })),
    get skills() {
      return publicSkills(library, page().role);
    },
    get description() {
      return descriptionOf(page(), library);
    },
    get shortDescription() {
      const { role } = page();
      const base = new Set(baseRequirements(role));
      return descriptionOf(
        page(),
        library,
        role.effective.filter((requirement) => !base.has(requirement)),
      );
    },
    get jobPosting() {
      return jobPosting(page());
    },
  };
}
