import type { Board } from './board';
import { htmlOf, textOf } from './description';
import { numberOf } from './number';
import { jsonArray, type Parts } from './parts';
import { payWords } from './pay';
import { placeNames } from './place';
import type { EmploymentType, PublicPay, PublicRole } from './public-role';

/*
 * The shape of Lever's postings (https://github.com/lever/postings-api), so that what reads that
 * reads this at another host. Our text stands in `description` as a whole, and `lists` is empty.
 */

const COMMITMENT: Record<EmploymentType, string> = {
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
};

const WORKPLACE = { onsite: 'on-site', hybrid: 'hybrid', remote: 'remote' };

const INTERVAL: Record<NonNullable<PublicPay['unit']>, string> = {
  HOUR: 'per-hour-wage',
  DAY: 'per-day-wage',
  WEEK: 'per-week-salary',
  MONTH: 'per-month-salary',
  YEAR: 'per-year-salary',
};

/** The roles of a board in Lever's shape. */
export function leverBoard(board: Board): Parts {
  return jsonArray(board.roles, postingOf);
}

/** One role in Lever's shape. */
export function leverPosting(role: PublicRole): string {
  return JSON.stringify(postingOf(role));
}

/** A role's id as a part of an address: its own, or a number made of one that says more than that. */
export function leverId({ id }: Pick<PublicRole, 'id'>): string {
  return /^[\w-]+$/.test(id) ? id : String(numberOf(id));
}

function postingOf(role: PublicRole): object {
  const places = placeNames(role);
  const { description } = role;
  const html = htmlOf(description);
  const text = textOf(description);
  return {
    id: leverId(role),
    text: role.title,
    categories: {
      location: places[0],
      commitment: role.employmentType[0] && COMMITMENT[role.employmentType[0]],
      team: role.team ?? role.department,
      department: role.department,
      allLocations: places,
    },
    // That of an office says nothing of where remote work is done.
    country: (role.workplace !== 'remote' && role.locations[0]?.country) || null,
    createdAt: role.posted ? Date.parse(role.posted) : null,
    opening: '',
    openingPlain: '',
    description: html,
    descriptionPlain: text,
    descriptionBody: html,
    descriptionBodyPlain: text,
    lists: [],
    additional: '',
    additionalPlain: '',
    hostedUrl: role.url,
    applyUrl: role.apply[0]?.url ?? role.url,
    workplaceType: role.workplace ? WORKPLACE[role.workplace] : 'unspecified',
    ...payOf(role),
  };
}

/**
 * Lever has room for one range of two amounts; further ranges, and one that is open at an end, stand
 * in its description.
 */
function payOf({ salaries, language }: PublicRole): object {
  const [first] = salaries;
  if (!first) return {};
  const words = salaries.map((pay) => payWords(pay, language)).join('; ');
  const { min, max, currency, unit } = first;
  return {
    ...(currency && unit && min && max
      ? { salaryRange: { currency, interval: INTERVAL[unit], min, max } }
      : {}),
    salaryDescriptionPlain: words,
  };
}
