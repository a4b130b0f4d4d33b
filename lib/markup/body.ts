import type { Heading, Nodes, Root, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import type { Include, Inherit, Skills, SkillsTag } from './construct';
import { findMojibake } from './mojibake';
import { readSkills, type SkillsBlock } from './skills-block';
import { parseTree } from './tree';
import { findUnsafe, type UnsafeCandidate } from './unsafe-markup';

/** A mention of a snippet; `place` is that of the name in it. */
export interface IncludeReference {
  name: string;
  place: Place;
  /** False inside a sentence, where the snippet must be a single paragraph. */
  block: boolean;
  node: Include;
}

/** A mention of the posting that is inherited; `place` is that of the name in it. */
export interface InheritReference {
  name: string;
  place: Place;
}

/** What every document of Markdown is made of, once read. */
export interface Body {
  file: string;
  tree: Root;
  frontMatter: Yaml | undefined;
  headings: Heading[];
  includes: IncludeReference[];
  inherits: InheritReference[];
  skills: SkillsBlock[];
  /** The first `<skills>` or, without one, the first `<inherit>`: where the page shows the skills. */
  skillsAnchor: Skills | Inherit | undefined;
  problems: Problem[];
}

/** The place of a node of the tree. Nodes that we made up ourselves stand at the file's start. */
export function placeOf(node: Nodes, file: string): Place {
  const { start, end } = node.position ?? {
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  };
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Parses one document and finds every construct in it, in the order of the text. */
export function readBody(file: string, text: string, lines: LineIndex): Body {
  const tree = parseTree(text, lines);
  const [first] = tree.children;
  const body: Body = {
    file,
    tree,
    frontMatter: first?.type === 'yaml' ? first : undefined,
    headings: [],
    includes: [],
    inherits: [],
    skills: [],
    skillsAnchor: undefined,
    problems: [],
  };
  const raw: UnsafeCandidate[] = [];
  let firstInherit: Inherit | undefined;
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    switch (node.type) {
      case 'heading':
        body.headings.push(node);
        break;
      case 'include':
        body.includes.push(includeReference(node, file));
        break;
      case 'inherit':
        firstInherit ??= node;
        readInherit(body, node, file);
        break;
      case 'skills':
        readSkillsInto(body, node, file, lines);
        break;
      case 'skillsTag':
        body.problems.push(strayTag(node, file));
        break;
      case 'html':
      case 'link':
      case 'image':
      case 'definition':
        raw.push(node);
        break;
      case 'malformedConstruct':
        body.problems.push(
          problem(node.tag.rule, placeOf(node, file), node.tag.message, {
            suggestions: [node.tag.suggestion],
          }),
        );
        break;
    }
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        pending.push(node.children[index] as Nodes);
      }
    }
  }
  body.skillsAnchor ??= firstInherit;
  body.problems.push(...findUnsafe(raw, text, file, lines), ...findMojibake(text, file, lines));
  return body;
}

function includeReference(node: Include, file: string): IncludeReference {
  const { line, column } = placeOf(node, file);
  const start = column + 1;
  return {
    name: node.name,
    block: node.block,
    node,
    place: { file, line, column: start, endLine: line, endColumn: start + node.name.length },
  };
}

function readInherit(body: Body, node: Inherit, file: string): void {
  const { line, column } = placeOf(node, file);
  const start = column + node.docStart;
  const place = { file, line, column: start, endLine: line, endColumn: start + node.doc.length };
  const name = node.doc.trim().replace(/\.md$/i, '').normalize('NFC');
  const bare = name.slice(name.search(/[^/\\]*$/));
  if (name.includes('..') || /^(?:[/\\]|[a-z]:|~)/i.test(name)) {
    const message = `\`${node.doc}\` leads out of the content folder. Write the plain name of a posting.`;
    body.problems.push(problem('outside-content', place, message));
  } else if (name === '' || bare !== name) {
    const suggestion = `<inherit doc="${bare === '' ? 'name' : bare}.md"/>`;
    const message = `Name the posting without its folder: write \`${suggestion}\`.`;
    body.problems.push(
      problem('malformed-inherit', placeOf(node, file), message, { suggestions: [suggestion] }),
    );
  } else body.inherits.push({ name, place });
}

function readSkillsInto(body: Body, node: Skills, file: string, lines: LineIndex): void {
  const block = readSkills(node, file, lines);
  body.skills.push(block);
  body.problems.push(...block.problems);
  if (body.skillsAnchor?.type !== 'skills') body.skillsAnchor = node;
}

function strayTag(node: SkillsTag, file: string): Problem {
  const place = placeOf(node, file);
  return node.end
    ? problem(
        'stray-skills-end',
        place,
        'This `</skills>` ends nothing: no list of skills is open here. Remove it, or add `<skills>` on a line above the first skill.',
      )
    : problem(
        'misplaced-construct',
        place,
        '`<skills>` cannot stand inside a sentence. Put it on a line of its own, and each skill on a line below it.',
      );
}

/** Reports lists of skills and inherits in a document that may have none. */
export function misplaced(body: Body, kind: string): Problem[] {
  const message = (what: string) =>
    `${what} cannot stand in a ${kind}: only postings ask for skills and inherit. Move it into the postings that it is meant for.`;
  return [
    ...body.skills.map(({ place }) => problem('misplaced-construct', place, message('`<skills>`'))),
    ...body.inherits.map(({ place }) =>
      problem('misplaced-construct', place, message('`<inherit>`')),
    ),
  ];
}

/** A heading's own text, without what it includes. */
export function headingText(heading: Heading): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}
