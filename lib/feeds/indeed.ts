import { XMLBuilder } from 'fast-xml-parser';
import { keyOf } from '../markup/key';
import { countryCodeOf } from '../roles/country';
import { type Board, boardUpdated } from './board';
import { htmlOf } from './description';
import { type Parts, xmlDocument } from './parts';
import { payWords } from './pay';
import { printable } from './printable';
import type { EmploymentType, PublicPlace, PublicRole } from './public-role';

/** What stands in CDATA; fast-xml-parser takes the name of the property that holds it. */
const CDATA = '#cdata';

const JOB_TYPE: Record<EmploymentType, string> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'perdiem',
  OTHER: 'other',
};

const REMOTE_TYPE = { onsite: '', hybrid: 'Hybrid remote', remote: 'Fully remote' };

/**
 * Every role of a board as Indeed reads it (https://docs.indeed.com/job-sync/xml-feed-overview): one
 * job for each place, and one of a fully remote role, whose reference number stays the same whatever
 * else is added.
 */
export function indeedXml(board: Board): Parts {
  const builder = new XMLBuilder({ cdataPropName: CDATA, suppressEmptyNode: false });
  const document = builder.build({
    '?xml': '',
    source: {
      publisher: cdata(board.company),
      publisherurl: cdata(board.address),
      lastBuildDate: new Date(boardUpdated(board)).toUTCString(),
    },
  });
  return xmlDocument(
    printable(document.replace('<?xml?>', '<?xml version="1.0" encoding="utf-8"?>')),
    'source',
    board.roles,
    (role) => printable(builder.build({ job: jobsOf(role) })),
  );
}

function jobsOf(role: PublicRole): object[] {
  if (role.workplace === 'remote') return [jobOf(role, homeOf(role), `${role.id}-remote`)];
  if (role.locations.length === 0) return [jobOf(role, {}, role.id)];
  const used = new Set<string>();
  return role.locations.map((place) => {
    const { city, region, country } = place;
    const base = `${role.id}-${keyOf([city, region, country].filter(Boolean).join(' '))}`;
    let reference = base;
    for (let number = 2; used.has(reference); number += 1) reference = `${base}-${number}`;
    used.add(reference);
    return jobOf(role, place, reference);
  });
}

/**
 * Indeed wants a country also of remote work: the first that one may live in, or that of the offices
 * where the role does not say where one may live.
 */
function homeOf({ applicantLocations, locations, language }: PublicRole): PublicPlace {
  const codes =
    applicantLocations.length === 0
      ? locations.map(({ country }) => country)
      : applicantLocations.map(({ type = 'Country', name }) =>
          type === 'Country' ? countryCodeOf(name, language) : undefined,
        );
  const country = codes.find((code) => code !== undefined);
  return country ? { country } : {};
}

function jobOf(role: PublicRole, place: PublicPlace, reference: string): object {
  const elements: [string, string | undefined][] = [
    ['title', role.title],
    ['date', role.datePosted],
    ['referencenumber', reference],
    ['requisitionid', role.requisitionId],
    ['url', role.url],
    ['company', role.organization],
    ['city', place.city],
    ['state', place.region],
    ['country', place.country],
    ['postalcode', place.postalCode],
    ['streetaddress', place.street],
    ['description', htmlOf(role.description)],
    ['salary', role.salaries.map((pay) => payWords(pay, role.language)).join('; ')],
    ['jobtype', role.employmentType.map((type) => JOB_TYPE[type]).join(', ')],
    ['category', role.department],
    ['remotetype', role.workplace && REMOTE_TYPE[role.workplace]],
    ['expirationdate', role.closes],
  ];
  return Object.fromEntries(
    elements.flatMap(([name, value]) => (value ? [[name, cdata(value)]] : [])),
  );
}

function cdata(value: string): object {
  return { [CDATA]: value };
}
