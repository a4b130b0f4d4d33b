import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { titleHeading } from '../markup/body';
import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { applyLinksOf } from './apply';
import { areaOf } from './job-location';
import { languageOf } from './language';
import { organizationOf } from './organization';

/** What a posting lacks to be shown by job boards. */
export interface MissingField {
  /** The field of the front matter, by its path. */
  field: readonly (string | number)[];
  /** What to write, as the end of the sentence "Job boards leave this role out: …". */
  advice: string;
}

/**
 * What Google for Jobs requires of a posting and this one does not say
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).
 * Nothing is ever made up in its place.
 */
export function missingFields(posting: Posting, settings: SettingsFields): MissingField[] {
  const { datePosted, hiringOrganization } = posting.fields;
  return [
    ...missing(posting.role !== '', 'title', 'write what the job is called in `title`'),
    ...missing(
      saysMoreThanTitle(posting),
      'title',
      'write below its title what the work is and what you look for',
    ),
    ...missing(
      datePosted,
      'datePosted',
      'write the day on which it was first published, such as `datePosted: 2026-03-31`',
    ),
    ...missing(
      hiringOrganization ?? organizationOf(settings),
      'hiringOrganization',
      'name the employer in `hiringOrganization`, or in `name` of settings.yaml for every role',
    ),
    ...missingPlaces(posting, settings),
    ...missing(
      applyLinksOf(posting, settings).length > 0,
      'applyUrl',
      'say how one applies in `applyUrl` or `applyEmail`, here or in settings.yaml',
    ),
  ];
}

function missing(there: unknown, field: string, advice: string): MissingField[] {
  return there ? [] : [{ field: [field], advice }];
}

/**
 * Where the work is done, each place with its country; or, for fully remote work, where one may
 * live. A union of states or the whole world is no country.
 */
function missingPlaces(posting: Posting, settings: SettingsFields): MissingField[] {
  const { workplace, locations = [], applicantLocations = [] } = posting.fields;
  if (workplace === 'remote') {
    const language = languageOf(posting, settings);
    if (applicantLocations.length === 0) {
      const advice =
        'say in which countries one may live, such as `applicantLocations: [{ type: Country, name: Portugal }]`';
      return [{ field: ['applicantLocations'], advice }];
    }
    return applicantLocations.flatMap((area, index): MissingField[] => {
      if (areaOf(area, language)) return [];
      const advice = `\`${area.name}\` is not the name of one country, so name each that one may live in, or say \`type: State\` or \`type: City\` of what is less`;
      return [{ field: ['applicantLocations', index, 'name'], advice }];
    });
  }
  if (locations.length === 0) {
    const advice =
      'say where the work is done, such as `locations: [{ city: Lisbon, country: PT }]`, or that it is done from anywhere in a country with `workplace: remote` and `applicantLocations`';
    return [{ field: ['locations'], advice }];
  }
  return locations.flatMap(({ country }, index): MissingField[] =>
    country
      ? []
      : [
          {
            field: ['locations', index],
            advice: 'add the country of this place, such as `country: PT`',
          },
        ],
  );
}

/** A description that is missing, or that repeats the title, is none. */
function saysMoreThanTitle({ body, title }: Posting): boolean {
  const heading = titleHeading(body);
  return body.tree.children.some((node) => {
    if (node === heading || node.type === 'yaml' || node.type === 'definition') return false;
    if (node.type === 'include' || node.type === 'skills' || node.type === 'inherit') return true;
    const words = wordsOf(node);
    return words !== '' && words !== title;
  });
}

/** What is read of a block. A block of HTML is a text of its own, of which a comment shows nothing. */
function wordsOf(node: Nodes): string {
  const text = textOf(node, { includeHtml: node.type === 'html' });
  return (node.type === 'html' ? text.replace(/<!--.*?(?:-->|$)|<[^>]*>/gs, '') : text).trim();
}
