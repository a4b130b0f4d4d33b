import type { Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import {
  type CompileContext,
  type Extension,
  fromMarkdown,
  type Token,
} from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { LineIndex } from '../problem/line-index';
import { constructOf } from './construct';
import { splitHtml } from './html-constructs';
import { findSkillsExtents, type SkillsExtent } from './skills-extent';
import { postingSyntax } from './syntax';

function postingFromMarkdown(extents: Map<number, SkillsExtent>): Extension {
  function enterConstruct(this: CompileContext, token: Token): undefined {
    const node = constructOf(this.sliceSerialize(token).trimEnd(), token.type === 'constructBlock');
    if (node) this.enter(node, token);
  }

  function enterSkills(this: CompileContext, token: Token): undefined {
    const extent = extents.get(token.start.line);
    // The end of a quote or of a list item ends a list of skills in it too.
    const closed = extent?.closed === true && extent.lastLine === token.end.line;
    this.enter({ type: 'skills', closed, value: this.sliceSerialize(token) }, token);
  }

  function exit(this: CompileContext, token: Token): undefined {
    this.exit(token);
  }

  return {
    enter: {
      constructBlock: enterConstruct,
      constructInline: enterConstruct,
      skillsBlock: enterSkills,
    },
    exit: { constructBlock: exit, constructInline: exit, skillsBlock: exit },
  };
}

const markdownSyntax = [frontmatter(['yaml']), gfm()];
const markdownNodes = [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()];
const NO_EXTENTS: Map<number, SkillsExtent> = new Map();

/**
 * Parses Markdown (CommonMark with GitHub's extensions and front matter) with the constructs of
 * the posting language as nodes of the tree, each with its exact position in the text.
 */
export function parseTree(text: string, lines: LineIndex): Root {
  const extents = text.includes('<skills>') ? findSkillsExtents(lines) : NO_EXTENTS;
  const root = fromMarkdown(text, {
    extensions: [...markdownSyntax, postingSyntax(extents)],
    mdastExtensions: [...markdownNodes, postingFromMarkdown(extents)],
  });
  settle(root, text, lines);
  return root;
}

/**
 * Mends what the tokenizer cannot see: a line of its own inside a list item or a quote is part of
 * the sentence there, and raw HTML hides the constructs that it encloses.
 */
function settle(parent: Parent, text: string, lines: LineIndex): void {
  const inContainer = parent.type !== 'root';
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'html') children.push(...splitHtml(child, text, lines));
    else if (inContainer && isBlockInclude(child)) joinToParagraph(children, child);
    else if (
      inContainer &&
      child.type === 'paragraph' &&
      continuesInclude(children.at(-1), child)
    ) {
      (children.at(-1) as Paragraph).children.push(lineBreak(), ...child.children);
      extend(children.at(-1) as Paragraph, child);
    } else {
      if ('children' in child) settle(child, text, lines);
      children.push(child);
    }
  }
  parent.children = children;
}

type BlockInclude = Extract<RootContent, { type: 'include' }>;

function isBlockInclude(node: RootContent): node is BlockInclude {
  return node.type === 'include' && node.block;
}

function lineBreak(): PhrasingContent {
  return { type: 'text', value: '\n' };
}

function extend(node: Paragraph, by: RootContent): void {
  if (node.position && by.position) node.position.end = by.position.end;
}

function follows(before: RootContent | undefined, node: RootContent): before is Paragraph {
  return (
    before?.type === 'paragraph' &&
    before.position?.end.line === (node.position?.start.line ?? 0) - 1
  );
}

function continuesInclude(before: RootContent | undefined, node: Paragraph): boolean {
  return follows(before, node) && before.children.at(-1)?.type === 'include';
}

function joinToParagraph(children: RootContent[], include: BlockInclude): void {
  const before = children.at(-1);
  const inline = { ...include, block: false };
  if (follows(before, include)) {
    before.children.push(lineBreak(), inline);
    extend(before, include);
  } else {
    children.push({
      type: 'paragraph',
      children: [inline],
      position: include.position && { ...include.position },
    });
  }
}
