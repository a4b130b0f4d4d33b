import type { Heading, RootContent } from 'mdast';
import { LineIndex } from '../problem/line-index';
import { type Place, type Problem, startOf } from '../problem/problem';
import { type Body, headingText, misplaced, placeOf, readBody, titleHeading } from './body';
import { type CompetencyFields, competencyFields } from './fields';
import { readFrontMatter } from './front-matter';
import { keyOf } from './key';
import { HIGHEST_LEVEL, LOWEST_LEVEL, readHeadingLevel } from './level';
import { nameOf, readableName } from './name';
import { missingTitle } from './posting';
import type { SourceFile } from './source';

/** Text under a heading that asks neither for proof nor for improvement. */
export interface CompetencySection {
  heading: string;
  nodes: RootContent[];
}

/** What a competency says of one level. */
export interface CompetencyLevel {
  level: number;
  /** The name of the level where it has one of its own (`Recruiter Advanced`). */
  heading: string | undefined;
  description: RootContent[];
  prove: RootContent[];
  improve: RootContent[];
  others: CompetencySection[];
}

/** One file about one skill, at one level or several. */
export interface Competency {
  kind: 'competency';
  name: string;
  /** From the file's name, never from the title. */
  key: string;
  file: string;
  fields: CompetencyFields;
  title: string;
  levels: CompetencyLevel[];
  /** Where a field of the front matter stands. */
  placeOfField: (...path: (string | number)[]) => Place;
  body: Body;
  problems: Problem[];
}

const LEVEL_IN_NAME = /-level-([1-9])$/i;

/** Reads a competency. Whatever is wrong with it is in its problems, and the rest of it stands. */
export function parseCompetency({ path, text }: SourceFile): Competency {
  const lines = new LineIndex(text);
  const body = readBody(path, text, lines);
  const front = readFrontMatter(body, lines, text, competencyFields);
  const name = nameOf(path);
  const fileLevel = Number(LEVEL_IN_NAME.exec(name)?.[1] ?? LOWEST_LEVEL);
  const key = keyOf(name.replace(LEVEL_IN_NAME, ''));
  const heading = titleHeading(body);
  const written = front.value.title ?? (heading ? titleOf(heading).name : '');
  const title = written === '' ? readableName(name.replace(LEVEL_IN_NAME, '')) : written;
  const problems = [...front.problems, ...body.problems, ...misplaced(body, 'competency')];
  if (written === '' && text.trim() !== '') {
    problems.push(missingTitle(heading ? placeOf(heading, path) : startOf(path), title));
  }
  return {
    kind: 'competency',
    name,
    key,
    file: path,
    fields: front.value,
    title,
    levels: readLevels(body, fileLevel, title),
    placeOfField: front.placeOf,
    body,
    problems,
  };
}

/** A heading's text without the prefix `Competency - `, and the level that it ends in. */
function titleOf(heading: Heading): { name: string; level: number | undefined } {
  const text = headingText(heading).replace(/^competency\s+-\s+/i, '');
  return readHeadingLevel(text) ?? { name: text, level: undefined };
}

function readLevels(body: Body, fileLevel: number, title: string): CompetencyLevel[] {
  const levels: CompetencyLevel[] = [];
  let current = levelAt(fileLevel);
  let into = current.description;
  let titled = false;

  function levelAt(number: number, heading?: string): CompetencyLevel {
    const known = levels.find(({ level }) => level === number);
    if (known) return known;
    const own = heading === '' || heading === title ? undefined : heading;
    const made: CompetencyLevel = {
      level: number,
      heading: own,
      description: [],
      prove: [],
      improve: [],
      others: [],
    };
    levels.push(made);
    return made;
  }

  function start(level: number, heading: string): void {
    current = levelAt(level, heading);
    into = current.description;
  }

  for (const node of body.tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type !== 'heading') {
      into.push(node);
      continue;
    }
    const { name, level } = titleOf(node);
    const first = node.depth === 1 && !titled;
    titled ||= node.depth === 1;
    const isTitle = first || name.toLowerCase().startsWith(title.toLowerCase());
    const asks = isTitle ? undefined : askedBy(name);
    if (level !== undefined) start(level, asks ? '' : name);
    if (asks) into = current[asks];
    else if (level !== undefined || first) continue;
    else if (node.depth === 1) start(nextLevel(levels), name);
    else if (node.depth === 2) {
      const section: CompetencySection = { heading: name, nodes: [] };
      current.others.push(section);
      into = section.nodes;
    } else into.push(node);
  }
  return levels.filter(isDescribed).sort((a, b) => a.level - b.level);
}

/** Whether a heading is that of how to prove or to improve a skill. */
function askedBy(heading: string): 'prove' | 'improve' | undefined {
  if (/\bprove\b/i.test(heading)) return 'prove';
  return /\bimprove\b/i.test(heading) ? 'improve' : undefined;
}

/** The level that a further unmarked heading begins; past the highest there is none. */
function nextLevel(levels: readonly CompetencyLevel[]): number {
  return Math.min(Math.max(...levels.map(({ level }) => level)) + 1, HIGHEST_LEVEL);
}

function isDescribed({ description, prove, improve, others }: CompetencyLevel): boolean {
  return [description, prove, improve, ...others.map(({ nodes }) => nodes)].some((nodes) =>
    nodes.some(isShown),
  );
}

/** Comments and the definitions of links are no text about a skill. */
function isShown(node: RootContent): boolean {
  const isComment = node.type === 'html' && /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value);
  return !isComment && node.type !== 'definition' && node.type !== 'footnoteDefinition';
}
