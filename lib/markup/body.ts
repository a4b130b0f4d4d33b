import type { Heading, Nodes, Root, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import type { Include, Inherit, MalformedConstruct, Skills, SkillsTag } from './construct';
import { type Excess, findDepth, findExcess } from './limits';
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
  /** Those of the document itself, not those inside a quote or a list. */
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
  const { tree, read, excess } = parseWithin(file, text, lines);
  const [first] = tree.children;
  const body: Body = {
    file,
    tree,
    frontMatter: first?.type === 'yaml' ? first : undefined,
    headings: tree.children.filter((node) => node.type === 'heading'),
    includes: [],
    inherits: [],
    skills: [],
    skillsAnchor: undefined,
    problems: excess ? [excess.problem] : [],
  };
  const raw: UnsafeCandidate[] = [];
  let firstInherit: Inherit | undefined;
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    switch (node.type) {
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
      case 'imageReference':
      case 'definition':
        raw.push(node);
        break;
      case 'malformedConstruct':
        body.problems.push(malformed(node, file));
        break;
    }
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        pending.push(node.children[index] as Nodes);
      }
    }
  }
  body.skillsAnchor ??= firstInherit;
  body.problems.push(...findUnsafe(raw, read, file, lines), ...findMojibake(read, file, lines));
  return body;
}

/** Parses as much of a text as is read, and says what was too much. */
function parseWithin(
  file: string,
  text: string,
  lines: LineIndex,
): { tree: Root; read: string; excess: Excess | undefined } {
  const tooMuch = findExcess(file, lines);
  const read = text.slice(0, tooMuch?.offset);
  const tree = parseTree(read, lines);
  const tooDeep = findDepth(file, tree, lines);
  if (!tooDeep) return { tree, read, excess: tooMuch };
  const flat = text.slice(0, tooDeep.offset);
  return { tree: parseTree(flat, lines), read: flat, excess: tooDeep };
}

function includeReference(node: Include, file: string): IncludeReference {
  const { line, column } = placeOf(node, file);
  const start = column + 1;
  // As it was written: the name itself may be shorter by the marks that were composed in it.
  const end = column + node.value.indexOf('.');
  return {
    name: node.name,
    block: node.block,
    node,
    place: { file, line, column: start, endLine: line, endColumn: end },
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

/** The problem of a tag that is almost right, from its `<` to its last letter. */
function malformed(node: MalformedConstruct, file: string): Problem {
  const { line, column } = placeOf(node, file);
  const place = { file, line, column, endLine: line, endColumn: column + node.value.length };
  const { rule, message, suggestion } = node.tag;
  return problem(rule, place, message, { suggestions: [suggestion] });
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
        '`<skills>` cannot stand inside a sentence or between tags of HTML. Put it on a line of its own with a blank line above, and each skill on a line below it.',
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

/** The heading that is a document's title, where the front matter names none. */
export function titleHeading({ headings }: Body): Heading | undefined {
  return headings.find(({ depth }) => depth === 1);
}

/** The text of a snippet, for a heading that includes it; nothing where it has none in one line. */
export type SnippetText = (name: string) => string;

/** A heading's text without its HTML, with that of the snippets it includes. */
export function headingText(heading: Heading, snippetText: SnippetText = () => ''): string {
  return ownText(heading, snippetText).replace(/\s+/g, ' ').trim();
}

/** A snippet's text as a heading shows it: that of its single paragraph. */
export function inlineText(tree: Root, snippetText: SnippetText): string {
  return tree.children
    .map((node) => (node.type === 'yaml' ? '' : ownText(node, snippetText)))
    .join('');
}

function ownText(node: Nodes, snippetText: SnippetText): string {
  switch (node.type) {
    case 'include':
      return snippetText(node.name);
    case 'inherit':
    case 'skillsTag':
    case 'malformedConstruct':
      return '';
    case 'break':
      return ' ';
    default:
      return 'children' in node
        ? node.children.map((child) => ownText(child, snippetText)).join('')
        : textOf(node, { includeHtml: false });
  }
}
