import { ALL } from '../feeds/board';
import { BOARD_FORMATS, FEEDS } from '../feeds/formats';
import { ROLE_FORMATS, roleFormatNames, roleFormatPath } from '../feeds/role-formats';
import type { Posting } from '../markup/posting';
import { isAdvertised } from '../roles/visibility';
import { getFeeds } from './feeds';
import { getSite } from './site';

/** A board with the forms that it can be read in, for people to choose from. */
export interface BoardLinks {
  name: string;
  token: string;
  links: { name: string; purpose: string; path: string }[];
}

/** Every board and where it is in each form; that of all roles comes first. */
export async function boardLinks(): Promise<BoardLinks[]> {
  const { boards } = await getFeeds();
  return [...boards.values()].map((board) => ({
    name: board.name,
    token: board.token,
    links: BOARD_FORMATS.map(({ name, purpose, path }) => ({ name, purpose, path: path(board) })),
  }));
}

/** What the head of a page says of its other forms, by type. */
export type OtherForms = Record<string, { url: string; title: string }[]>;

/**
 * The feeds of all roles, which every page names in its head for feed readers to find. They are known
 * without what stands in them, so that a page that is made on demand does not wait for that.
 */
export async function feedForms(): Promise<OtherForms> {
  const { company } = await getSite();
  const { json, atom, rss } = FEEDS;
  return Object.fromEntries(
    [json, atom, rss].map(({ name, type, path }) => [
      bare(type),
      [{ url: path({ token: ALL }), title: `Open roles at ${company.name} (${name})` }],
    ]),
  );
}

/** The other forms of a role's page, for a role that is advertised. */
export async function roleForms(posting: Posting): Promise<OtherForms> {
  const { audience } = await getSite();
  if (!isAdvertised(posting, audience)) return {};
  const forms: OtherForms = {};
  for (const format of roleFormatNames(posting.fields.validThrough !== undefined)) {
    const { name, type } = ROLE_FORMATS[format];
    const form = { url: roleFormatPath(posting, format), title: name };
    forms[bare(type)] = [...(forms[bare(type)] ?? []), form];
  }
  return forms;
}

function bare(type: string): string {
  return type.replace(/;.*$/, '');
}
