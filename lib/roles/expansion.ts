import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Body } from '../markup/body';
import type { Construct, Include, Inherit, Skills } from '../markup/construct';
import { definitionsOf, SLOT, toSafeHtml } from '../markup/html';
import type { Problem } from '../problem/problem';
import { DEEPEST_EXPANSION, expandedLength, LARGEST_EXPANSION } from './expansion-size';
import { findSnippet, type Library } from './library';
import { withSize } from './pictures';

/** The element that marks where the page shows the skills. */
export const SKILLS_PANEL = 'SkillsPanel';

/** The element that marks where a problem stands; its `index` counts in the expansion's notes. */
export const PROBLEM_NOTE = 'ProblemNote';

/** One inclusion of a snippet; the same snippet included twice is two. */
export interface Inclusion {
  snippet: string;
}

/** A piece of a document at its top level, and the inclusions that it came through. */
export interface Piece {
  node: ElementContent;
  within: readonly Inclusion[];
}

/** A document with every include expanded. */
export interface Expansion {
  pieces: Piece[];
  /** The problems that {@link PROBLEM_NOTE} elements point to. */
  notes: Problem[];
}

interface ExpandOptions {
  /** Where the skills go, of the document itself. */
  anchor?: Skills | Inherit | undefined;
  /** Nodes of the document that are shown elsewhere, such as its title. */
  without?: readonly RootContent[];
  /** What is wrong in a file, to be shown where it stands; nothing on a public page. */
  problemsOf?: (file: string) => readonly Problem[];
}

/** Expands a document's includes into sanitised HTML. What cannot be included leaves no trace. */
export function expand(library: Library, body: Body, options: ExpandOptions = {}): Expansion {
  const expander = new Expander(library, options);
  return { pieces: expander.expand(body), notes: expander.notes };
}

/**
 * Expands parts of documents that are shown on one page, so that no two of their footnotes share
 * an id.
 */
export class Expander {
  readonly notes: Problem[] = [];
  #left = LARGEST_EXPANSION;
  #documents = 0;

  constructor(
    private readonly library: Library,
    private readonly options: ExpandOptions = {},
  ) {}

  /** Some nodes of a document, as sanitised HTML. */
  expandNodes(body: Body, nodes: readonly RootContent[]): ElementContent[] {
    this.#documents += 1;
    const definitions = definitionsOf(body.tree.children);
    return this.#html(nodes, definitions, `note-${this.#documents}`, []).map(({ node }) => node);
  }

  /** A whole document, its problems noted where they stand. */
  expand(body: Body, within: readonly Inclusion[] = []): Piece[] {
    this.#documents += 1;
    const prefix = `note-${this.#documents}` as const;
    const waiting = [...(this.options.problemsOf?.(body.file) ?? [])];
    const nodes = body.tree.children.filter(({ type }) => type !== 'yaml');
    const definitions = definitionsOf(nodes);
    const pieces: Piece[] = [];
    let run: RootContent[] = [];
    for (const node of nodes) {
      const end = node.position?.end.line ?? 0;
      const here = waiting.splice(0, waiting.findLastIndex(({ line }) => line <= end) + 1);
      if (here.length > 0) {
        pieces.push(...this.#html(run, definitions, prefix, within), ...this.#note(here, within));
        run = [];
      }
      if (!this.options.without?.includes(node)) run.push(node);
    }
    return [
      ...pieces,
      ...this.#html(run, definitions, prefix, within),
      ...this.#note(waiting, within),
    ];
  }

  #note(problems: readonly Problem[], within: readonly Inclusion[]): Piece[] {
    return problems.map((problem) => {
      this.notes.push(problem);
      return { node: element(PROBLEM_NOTE, { index: this.notes.length - 1 }), within };
    });
  }

  #html(
    nodes: readonly RootContent[],
    definitions: readonly RootContent[],
    prefix: `note-${number}`,
    within: readonly Inclusion[],
  ): Piece[] {
    if (nodes.length === 0) return [];
    const { children, slots } = toSafeHtml(nodes, { definitions, prefix });
    return this.#fill(children, slots, within);
  }

  #fill(
    children: readonly ElementContent[],
    slots: readonly Construct[],
    within: readonly Inclusion[],
    nested = false,
  ): Piece[] {
    return children.flatMap((child): Piece[] => {
      if (child.type !== 'element') return [{ node: child, within }];
      if (child.tagName === SLOT) {
        const construct = slots[Number(child.properties.index)];
        return construct ? this.#construct(construct, within) : [];
      }
      if (child.tagName === 'img')
        return [{ node: withSize(child, this.library.pictures), within }];
      const filled = this.#fill(child.children, slots, within, true).map(({ node }) => node);
      // A paragraph that held nothing but a construct without a trace leaves none either.
      const emptied = child.tagName === 'p' && child.children.length > 0 && filled.every(isBlank);
      // Only the page's own title is an h1; at the top level, `divide` reads one as a section's.
      const tagName = child.tagName === 'h1' && nested ? 'h2' : child.tagName;
      return emptied ? [] : [{ node: { ...child, tagName, children: filled }, within }];
    });
  }

  #construct(construct: Construct, within: readonly Inclusion[]): Piece[] {
    if (construct.type === 'include') return this.#include(construct, within);
    return construct === this.options.anchor ? [{ node: element(SKILLS_PANEL, {}), within }] : [];
  }

  #include(include: Include, within: readonly Inclusion[]): Piece[] {
    const snippet = findSnippet(this.library, include.name)?.document;
    if (!snippet || within.some((outer) => outer.snippet === snippet.name)) return [];
    if (expandedLength(this.library, snippet) > this.#left) return [];
    if (within.length >= DEEPEST_EXPANSION) return [];
    if (!include.block && !snippet.inline) return [];
    this.#left -= snippet.length;
    const pieces = this.expand(snippet.body, [...within, { snippet: snippet.name }]);
    if (include.block) return pieces;
    return pieces.flatMap(({ node, within: through }) => {
      const inner = node.type === 'element' && node.tagName === 'p' ? node.children : [node];
      return inner.map((child) => ({ node: child, within: through }));
    });
  }
}

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] };
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
