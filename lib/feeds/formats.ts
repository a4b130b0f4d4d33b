import { ashbyBoard } from './ashby';
import { atomFeed } from './atom';
import { type Board, feedPath } from './board';
import { greenhouseBoard } from './greenhouse';
import { indeedXml } from './indeed';
import { jsonFeed } from './json-feed';
import { leverBoard } from './lever';
import type { Parts } from './parts';
import { rssFeed } from './rss';

/** A form in which all roles of a board can be read. */
export interface BoardFormat {
  name: string;
  /** For whom it is, in a sentence. */
  purpose: string;
  type: string;
  path: (board: Pick<Board, 'token'>) => string;
  write: (board: Board) => Parts;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** The feeds, by the end of their files' names. */
export const FEEDS = {
  json: {
    name: 'JSON Feed',
    purpose: 'Feed readers and programs; every role comes with its structured data.',
    type: 'application/feed+json; charset=utf-8',
    path: (board) => feedPath(board, 'json'),
    write: jsonFeed,
  },
  atom: {
    name: 'Atom',
    purpose: 'Feed readers.',
    type: 'application/atom+xml; charset=utf-8',
    path: (board) => feedPath(board, 'atom'),
    write: atomFeed,
  },
  rss: {
    name: 'RSS',
    purpose: 'Feed readers, and tools that know nothing newer.',
    type: 'application/rss+xml; charset=utf-8',
    path: (board) => feedPath(board, 'rss'),
    write: rssFeed,
  },
  'indeed.xml': {
    name: 'Indeed XML',
    purpose: 'Indeed, and the many job boards that read the same.',
    type: 'application/xml; charset=utf-8',
    path: (board) => feedPath(board, 'indeed.xml'),
    write: indeedXml,
  },
} satisfies Record<string, BoardFormat>;

/** The shapes of other companies' job boards, at the paths where those have them. */
export const SHAPES = {
  ashby: {
    name: 'Ashby’s JSON',
    purpose: 'Programs written for Ashby’s public job board.',
    type: JSON_TYPE,
    path: ({ token }) => `/posting-api/job-board/${encodeURIComponent(token)}`,
    write: ashbyBoard,
  },
  greenhouse: {
    name: 'Greenhouse’s JSON',
    purpose: 'Programs written for Greenhouse’s job board.',
    type: JSON_TYPE,
    path: ({ token }) => `/v1/boards/${encodeURIComponent(token)}/jobs`,
    write: greenhouseBoard,
  },
  lever: {
    name: 'Lever’s JSON',
    purpose: 'Programs written for Lever’s postings.',
    type: JSON_TYPE,
    path: ({ token }) => `/v0/postings/${encodeURIComponent(token)}`,
    write: leverBoard,
  },
} satisfies Record<string, BoardFormat>;

/** Everything that a board can be read as. */
export const BOARD_FORMATS: readonly BoardFormat[] = [
  ...Object.values(FEEDS),
  ...Object.values(SHAPES),
];
