import type { Board } from './board';
import { htmlOf, textOf } from './description';
import { jsonObject, type Parts } from './parts';
import { payWords } from './pay';
import { placeName, placeNames } from './place';
import type { EmploymentType, PublicPay, PublicPlace, PublicRole } from './public-role';

/*
 * The shape of Ashby's public job board (https://developers.ashbyhq.com/docs/public-job-posting-api),
 * so that what reads that reads this at another host.
 */

/** Ashby has no word for the others. */
const EMPLOYMENT: Partial<Record<EmploymentType, string>> = {
  FULL_TIME: 'FullTime',
  PART_TIME: 'PartTime',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Intern',
};

const WORKPLACE = { onsite: 'OnSite', hybrid: 'Hybrid', remote: 'Remote' };

/** The roles of a board in Ashby's shape, pay included. */
export function ashbyBoard(board: Board): Parts {
  return jsonObject({ apiVersion: '1' }, 'jobs', board.roles, jobOf);
}

function jobOf(role: PublicRole): object {
  const [location = '', ...others] = placeNames(role);
  const { description } = role;
  const [first, ...rest] = role.workplace === 'remote' ? [] : role.locations;
  return {
    id: role.id,
    title: role.title,
    department: role.department ?? null,
    team: role.team ?? null,
    employmentType: role.employmentType.flatMap((type) => EMPLOYMENT[type] ?? [])[0] ?? null,
    location,
    secondaryLocations: others.map((name) => ({
      location: name,
      address: addressOf(rest.find((place) => placeName(place, role.language) === name)),
    })),
    address: first ? { postalAddress: addressOf(first) } : null,
    isRemote: role.workplace === 'remote',
    workplaceType: role.workplace ? WORKPLACE[role.workplace] : null,
    publishedAt: role.posted ?? null,
    isListed: true,
    jobUrl: role.url,
    applyUrl: role.apply[0]?.url ?? role.url,
    descriptionHtml: htmlOf(description),
    descriptionPlain: textOf(description),
    shouldDisplayCompensationOnJobPostings: role.salaries.length > 0,
    compensation: compensationOf(role),
  };
}

function addressOf(place: PublicPlace = {}): object {
  return {
    addressLocality: place.city,
    addressRegion: place.region,
    addressCountry: place.country,
  };
}

function compensationOf({ salaries, language }: PublicRole): object {
  const summary = salaries.map((pay) => payWords(pay, language)).join('; ') || null;
  const tiers = salaries.map((pay, index) => ({
    id: String(index + 1),
    tierSummary: payWords(pay, language),
    title: pay.locations?.join(', ') ?? null,
    additionalInformation: pay.note ?? null,
    components: [componentOf(pay, index, language)],
  }));
  return {
    compensationTierSummary: summary,
    scrapeableCompensationSalarySummary: summary,
    compensationTiers: tiers,
    summaryComponents: tiers.flatMap(({ components }) => components),
  };
}

function componentOf(pay: PublicPay, index: number, language: string): object {
  return {
    id: `${index + 1}-salary`,
    summary: payWords(pay, language),
    compensationType: 'Salary',
    interval: pay.unit ? `1 ${pay.unit}` : 'NONE',
    currencyCode: pay.currency ?? null,
    minValue: pay.min ?? null,
    maxValue: pay.max ?? null,
  };
}
