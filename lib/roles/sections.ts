import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { keyOf } from '../markup/key';
import { type Inclusion, type Piece, PROBLEM_NOTE } from './expansion';

/** A part of a page: what stands under one heading, or before the first. */
export interface Section {
  /** Unique on the page, and made of the heading, so that links to it last. */
  id: string | undefined;
  heading: string | undefined;
  benefits: boolean;
  content: ElementContent[];
}

/** Ids that the page gives to what it draws itself, and that no heading may take. */
const TAKEN = [
  'main',
  'closed',
  'compared',
  'rungs',
  'similar',
  'hiring-process',
  'skills-new',
  'skills-raised',
  'skills-carried',
];

/** The heading of benefits that bring none of their own. */
const BENEFITS = 'Benefits';

/**
 * Divides a document at its headings, in the writer's order. A section that a snippet begins ends
 * with the snippet, so that an included text never swallows what follows it.
 *
 * @param benefitHeadings headings that the settings list as benefits
 */
export function divide(pieces: readonly Piece[], benefitHeadings: readonly string[]): Section[] {
  const listed = new Set(benefitHeadings.map(keyOf));
  const ids = new Set<string>(TAKEN);
  const sections: Section[] = [];
  let current = open(undefined);
  /** The inclusions that the current section came through, and must not outlive. */
  let source: readonly Inclusion[] = [];

  function open(heading: string | undefined, benefits = false): Section {
    const section = { id: heading && unusedId(heading), heading, benefits, content: [] };
    sections.push(section);
    return section;
  }

  function unusedId(heading: string): string {
    const base = keyOf(heading) || 'section';
    let id = base;
    for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
    ids.add(id);
    return id;
  }

  for (const { node, within } of pieces) {
    const benefits = within.findIndex(({ snippet }) => /^benefits(?:-|$)/.test(snippet));
    const heading = headingOf(node);
    if (heading !== undefined) {
      current = open(heading, benefits >= 0 || listed.has(keyOf(heading)));
      source = within;
      continue;
    }
    if (!source.every((inclusion, index) => within[index] === inclusion)) {
      current = open(undefined);
      source = [];
    }
    if (benefits >= 0 && !current.benefits && !isBlank(node)) {
      // A heading right above the include is the benefits' own.
      if (current.heading !== undefined && current.content.every(isBlank)) current.benefits = true;
      else current = open(BENEFITS, true);
      source = within.slice(0, benefits + 1);
    }
    current.content.push(node);
  }
  return sections.filter(
    ({ heading, content }) => heading !== undefined || !content.every(isBlank),
  );
}

function headingOf(node: ElementContent): string | undefined {
  return node.type === 'element' && (node.tagName === 'h1' || node.tagName === 'h2')
    ? headingText(node)
    : undefined;
}

function headingText(heading: Element): string {
  const children = heading.children.filter(
    (child) => child.type !== 'element' || child.tagName !== PROBLEM_NOTE,
  );
  return textOf({ ...heading, children })
    .replace(/\s+/g, ' ')
    .trim();
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
