import { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem, startOf } from '../problem/problem';
import { type Body, headingText, placeOf, readBody, type SnippetText, titleHeading } from './body';
import { type PostingFields, postingFields, type Status } from './fields';
import { readFrontMatter } from './front-matter';
import { nameOf, readableName, splitTitle } from './name';
import type { SourceFile } from './source';

/** A posting as one file says it, before anything is included or inherited. */
export interface Posting {
  kind: 'posting';
  name: string;
  file: string;
  fields: PostingFields;
  /** What the front matter says, or open; a library says what has become of it in time. */
  status: Status;
  /** The whole title: `Engineering - DevOps 2`. */
  title: string;
  /** The title's part before the first ` - `, or what the front matter says. */
  department: string | undefined;
  /** The title without the department: `DevOps 2`. */
  role: string;
  /** The last part of its address. */
  slug: string;
  /** A base: inherited by others, never advertised. */
  abstract: boolean;
  /** Where a field of the front matter stands. */
  placeOfField: (...path: (string | number)[]) => Place;
  body: Body;
  problems: Problem[];
}

/** Reads a posting. Whatever is wrong with it is in its problems, and the rest of it stands. */
export function parsePosting({ path, text }: SourceFile, snippetText?: SnippetText): Posting {
  const lines = new LineIndex(text);
  const body = readBody(path, text, lines);
  const front = readFrontMatter(body, lines, text, postingFields);
  const fields: PostingFields = front.value;
  const name = nameOf(path);
  const heading = titleHeading(body);
  const written = fields.title ?? (heading ? headingText(heading, snippetText) : '');
  const title = written === '' ? readableName(name) : written;
  const split = splitTitle(title);
  const problems = [...front.problems, ...body.problems];
  if (written === '' && text.trim() !== '') {
    problems.push(missingTitle(heading ? placeOf(heading, path) : startOf(path), title));
  }
  return {
    kind: 'posting',
    name,
    file: path,
    fields,
    status: fields.status ?? 'open',
    title,
    department: fields.department ?? split.department,
    role: split.role,
    slug: fields.slug ?? name,
    abstract: fields.abstract ?? !body.headings.some(({ depth }) => depth === 2),
    placeOfField: front.placeOf,
    body,
    problems,
  };
}

/** The warning that a document has no title, so that its file name stands in. */
export function missingTitle(place: Place, standIn: string): Problem {
  return problem(
    'missing-title',
    place,
    `This document has no title, so \`${standIn}\` stands in. Begin it with a line such as \`# ${standIn}\`.`,
  );
}
