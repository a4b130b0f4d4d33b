import type { Board } from '../feeds/board';
import { type BoardFormat, FEEDS, SHAPES } from '../feeds/formats';
import { greenhouseId, greenhouseJob } from '../feeds/greenhouse';
import { leverId, leverPosting } from '../feeds/lever';
import { llmsText } from '../feeds/llms';
import type { PublicRole } from '../feeds/public-role';
import { ROLE_FORMATS, roleFormatNames, roleFormatPath } from '../feeds/role-formats';
import { getFeeds } from './feeds';
import { movedFile, noFile, publicFile } from './public-file';
import { getSite } from './site';

const FEED_NAMES = Object.keys(FEEDS) as (keyof typeof FEEDS)[];

/** The boards' names in addresses. */
export async function boardTokens(): Promise<string[]> {
  return [...(await getFeeds()).boards.keys()];
}

/** The names of the feeds' files: `all.atom`, `engineering.json`. */
export async function feedFileNames(): Promise<string[]> {
  return (await boardTokens()).flatMap((token) => FEED_NAMES.map((end) => `${token}.${end}`));
}

/** A feed by its file's name. */
export async function feedFile(name: string): Promise<Response> {
  const end = FEED_NAMES.find((extension) => name.endsWith(`.${extension}`));
  return end ? boardFile(name.slice(0, -end.length - 1), FEEDS[end]) : noFile();
}

/** A board in the shape of another company's. */
export async function shapeFile(shape: keyof typeof SHAPES, token: string): Promise<Response> {
  return boardFile(token, SHAPES[shape]);
}

async function boardFile(token: string, { type, write }: BoardFormat): Promise<Response> {
  const board = (await getFeeds()).boards.get(token);
  return board ? publicFile(write(board), type) : noFile();
}

const JOB = {
  greenhouse: { idOf: (role: PublicRole) => String(greenhouseId(role)), write: greenhouseJob },
  lever: { idOf: leverId, write: leverPosting },
};

/** Which jobs each board has, as the parameters of their routes. */
export async function jobParams(shape: keyof typeof JOB): Promise<{ board: string; id: string }[]> {
  const { boards } = await getFeeds();
  return [...boards].flatMap(([board, { roles }]) =>
    roles.map((role) => ({ board, id: JOB[shape].idOf(role) })),
  );
}

/** One job of a board in the shape of another company's. */
export async function jobFile(
  shape: keyof typeof JOB,
  { board: token, id }: { board: string; id: string },
): Promise<Response> {
  const board = (await getFeeds()).boards.get(token);
  const role = board && jobsOf(board, shape).get(id);
  return board && role ? publicFile(JOB[shape].write(role, board), SHAPES[shape].type) : noFile();
}

const jobs = new WeakMap<Board, Map<keyof typeof JOB, ReadonlyMap<string, PublicRole>>>();

/** The roles of a board by the ids that a shape gives them; where two have one, the first. */
function jobsOf(board: Board, shape: keyof typeof JOB): ReadonlyMap<string, PublicRole> {
  const known = jobs.get(board) ?? new Map<keyof typeof JOB, ReadonlyMap<string, PublicRole>>();
  jobs.set(board, known);
  const { idOf } = JOB[shape];
  const byId =
    known.get(shape) ?? new Map([...board.roles].reverse().map((role) => [idOf(role), role]));
  known.set(shape, byId);
  return byId;
}

/** Every form of every role under its present and its former addresses, as parameters of a route. */
export async function roleFileParams(): Promise<{ slug: string; format: string }[]> {
  const { roles } = await getFeeds();
  const { moved } = await getSite();
  const present = [...roles.keys()].map((slug) => [slug, slug] as const);
  const former = [...moved].map(([slug, now]) => [slug, now.slug] as const);
  return [...present, ...former].flatMap(([slug, now]) => {
    const role = roles.get(now);
    if (!role) return [];
    return roleFormatNames(role.closes !== undefined).map((format) => ({ slug, format }));
  });
}

/** A role in a form, or the way to it from a former address. */
export async function roleFile(slug: string, name: string): Promise<Response> {
  const { roles, all } = await getFeeds();
  const format = roleFormatNames(true).find((known) => known === name);
  if (!format) return noFile();
  const now = (await getSite()).moved.get(slug);
  if (now) return movedFile(roleFormatPath(now, format));
  const role = roles.get(slug);
  const text = role && ROLE_FORMATS[format].write(role, all);
  return text ? publicFile(text, ROLE_FORMATS[format].type) : noFile();
}

/** What language models read first. */
export async function llmsFile(): Promise<Response> {
  const { all, boards } = await getFeeds();
  const { company } = await getSite();
  const departments = [...boards.values()].filter(
    (board) => board !== all && board.roles.length > 0,
  );
  return publicFile(llmsText(company, all, departments), 'text/plain; charset=utf-8');
}
