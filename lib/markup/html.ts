import type {
  Element,
  ElementContent,
  Root as HtmlRoot,
  Nodes,
  Parents,
  RootContent,
  Text,
} from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Definition, FootnoteDefinition, RootContent as MarkdownContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { allowList, isSafeUrl } from './allow-list';
import type { Construct } from './construct';

/**
 * The name of the element that holds the place of a construct. No HTML parser makes an element
 * whose name has capitals, so what a writer types can never be taken for one.
 */
export const SLOT = 'Slot';

/** Sanitised HTML in which constructs still stand as slots: `slots[index]` is the construct. */
export interface SafeHtml {
  children: ElementContent[];
  slots: Construct[];
}

interface HtmlOptions {
  /** Definitions of links and footnotes that the nodes may refer to, from the same document. */
  definitions?: readonly MarkdownContent[];
  /** `note-` and a number, which sets this document's footnotes apart from others on the page. */
  prefix: `note-${number}`;
}

const slotList = {
  ...allowList,
  tagNames: [...(allowList.tagNames ?? []), SLOT],
  attributes: { ...allowList.attributes, [SLOT]: ['index'] },
};

/** What mdast-util-to-hast calls the heading of the footnotes. */
const FOOTNOTES = 'footnote-label';

interface SlotNode {
  type: 'slot';
  index: number;
}

declare module 'hast' {
  interface ElementContentMap {
    slot: SlotNode;
  }
  interface RootContentMap {
    slot: SlotNode;
  }
}

/**
 * Turns parsed Markdown into sanitised HTML. Everything that is not on the allow-list is gone,
 * and tags that the document leaves open are closed at its end.
 */
export function toSafeHtml(
  nodes: readonly MarkdownContent[],
  { definitions = [], prefix }: HtmlOptions,
): SafeHtml {
  const slots: Construct[] = [];
  const hold = (_state: unknown, node: Construct): SlotNode => {
    slots.push(node);
    return { type: 'slot', index: slots.length - 1 };
  };
  const children = [...nodes, ...definitions.filter((node) => !nodes.includes(node))];
  const tree = toHast(
    { type: 'root', children },
    {
      allowDangerousHtml: true,
      clobberPrefix: `${prefix}-`,
      handlers: {
        include: hold,
        inherit: hold,
        skills: hold,
        skillsTag: hold,
        malformedConstruct: hold,
      },
    },
  ) as HtmlRoot;
  const closed = hasRaw(tree) ? (raw(tree, { passThrough: ['slot'] }) as HtmlRoot) : tree;
  const safe = sanitize(namedSlots(closed, `${prefix}-label`), slotList) as HtmlRoot;
  return { children: safe.children.filter(isElementContent), slots };
}

/** The definitions of links and footnotes of a document, wherever they stand in it. */
export function definitionsOf(
  nodes: readonly MarkdownContent[],
): (Definition | FootnoteDefinition)[] {
  return nodes.filter(
    (node): node is Definition | FootnoteDefinition =>
      node.type === 'definition' || node.type === 'footnoteDefinition',
  );
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}

/** Slots become elements only after raw HTML was parsed, and before anything else is taken out. */
function namedSlots<Parent extends Parents>(parent: Parent, label: string): Parent {
  const children = parent.children.map((child) => {
    if (child.type === 'slot') return slotElement(child.index);
    if (child.type === 'element' && child.tagName === 'img') return ownPicture(child);
    if (!('children' in child)) return child;
    const named = namedSlots(child, label);
    return named.type === 'element' ? labelled(named, label) : named;
  });
  return { ...parent, children };
}

/** A picture of the site itself; of any other, the words that stand for it. */
function ownPicture(element: Element): Element | Text {
  const { src, alt } = element.properties;
  if (typeof src === 'string' && isSafeUrl(src, 'src')) return element;
  return { type: 'text', value: typeof alt === 'string' ? alt : '' };
}

/** The heading of the footnotes has one id for all documents; each gets one of its own here. */
function labelled(element: Element, label: string): Element {
  const { id, ariaDescribedBy } = element.properties;
  const describes = Array.isArray(ariaDescribedBy) && ariaDescribedBy.includes(FOOTNOTES);
  if (id !== FOOTNOTES && !describes) return element;
  const own = id === FOOTNOTES ? { id: label } : { ariaDescribedBy: [label] };
  return { ...element, properties: { ...element.properties, ...own } };
}

function slotElement(index: number): Element {
  return { type: 'element', tagName: SLOT, properties: { index }, children: [] };
}

function isElementContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}
