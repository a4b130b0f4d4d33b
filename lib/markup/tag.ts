import type { RuleId } from '../problem/rule';

/** A tag of the posting language, or one that is almost one. */
export type Tag =
  | { type: 'include'; name: string }
  | { type: 'inherit'; doc: string; docStart: number }
  | { type: 'skills-start' }
  | { type: 'skills-end' }
  | MalformedTag;

/** A tag with a slip: what it was meant to be is in `suggestion`. */
export interface MalformedTag {
  type: 'malformed';
  rule: Extract<RuleId, 'malformed-include' | 'malformed-inherit' | 'unclosed-skills'>;
  message: string;
  suggestion: string;
}

/** No tag is longer, in UTF-16 units; what is stays text, so that a stray `<` costs little. */
export const LONGEST_TAG = 1000;

const INCLUDE = /^<([\p{L}\p{N}\p{M}-]+)\.snippet\s*\/>$/u;
const INHERIT = /^<inherit\s+doc\s*=\s*(?:"([^"]*)"|'([^']*)')\s*\/>$/;
const SKILLS_START = /^<skills>$/;
const SKILLS_END = /^<\/skills>$/;

const SNIPPET_MARK = /\.\s*snippets?\b/iu;
const ALMOST_INCLUDE_OPEN = /^<[\p{L}\p{N}\p{M}_-]+\.snippet\s*\/?$/iu;
const ALMOST_INHERIT = /^<[\s/]*inherits?(?![\w-])[^<>]*>?$/i;
const INHERIT_VALUE = /^<[\s/]*inherits?\s*(?:doc)?\s*[=:]?\s*([^<>]*)/i;
const ALMOST_SKILLS = /^<\s*(\/?)\s*skills?\s*(\/?)\s*>$/i;

/** What stands for the name in a tag that mentions `.snippet`; undefined where it is no include. */
function nameOfAlmostInclude(text: string): string | undefined {
  const mark = SNIPPET_MARK.exec(text);
  if (!mark) return undefined;
  const name = text.slice(1, mark.index).replace(/^[\s/]+/, '');
  // An address or an e-mail address in angle brackets is an autolink, and an attribute HTML.
  if (/[<>:@="']/.test(name)) return undefined;
  const isWhole = /^[^<>]*>$/.test(text.slice(mark.index));
  return isWhole || ALMOST_INCLUDE_OPEN.test(text) ? name : undefined;
}

function malformedInclude(name: string): MalformedTag {
  const suggestion = `<${plainName(name) || 'name'}.snippet/>`;
  return {
    type: 'malformed',
    rule: 'malformed-include',
    message: `This include is not written as it must be. Write \`${suggestion}\`: a snippet's name (letters, digits, hyphens), \`.snippet\` in lower case, and a slash before the closing bracket.`,
    suggestion,
  };
}

function malformedInherit(text: string): MalformedTag {
  const [written = ''] = (INHERIT_VALUE.exec(text)?.[1] ?? '')
    .replace(/["'“”‘’„«»]/g, ' ')
    .trim()
    .split(/\s+/u);
  const name = plainName(written.slice(written.search(/[^/\\]*[/\\]?$/)).replace(/\.md\W*$/i, ''));
  const suggestion = `<inherit doc="${name || 'name'}.md"/>`;
  return {
    type: 'malformed',
    rule: 'malformed-inherit',
    message: `This inherit is not written as it must be. Write \`${suggestion}\`: in lower case, on one line, the name in straight quotes, and a slash before the closing bracket.`,
    suggestion,
  };
}

/** Letters, digits and single hyphens: the nearest that a document can be called. */
function plainName(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function malformedSkills(end: boolean): MalformedTag {
  const suggestion = end ? '</skills>' : '<skills>';
  return {
    type: 'malformed',
    rule: 'unclosed-skills',
    message: `This tag is not written as it must be. A list of skills begins with \`<skills>\` and ends with \`</skills>\`, both in lower case: write \`${suggestion}\`.`,
    suggestion,
  };
}

/**
 * Reads one tag, from `<` to `>` (or to the end of its line where the `>` is missing).
 * Undefined where the text is none of ours, nor meant to be.
 */
export function readTag(text: string): Tag | undefined {
  if (text.length > LONGEST_TAG) return undefined;
  if (SKILLS_START.test(text)) return { type: 'skills-start' };
  if (SKILLS_END.test(text)) return { type: 'skills-end' };
  const include = INCLUDE.exec(text);
  if (include?.[1]) return { type: 'include', name: include[1].normalize('NFC') };
  const inherit = INHERIT.exec(text);
  if (inherit) {
    const doc = inherit[1] ?? inherit[2] ?? '';
    return { type: 'inherit', doc, docStart: text.search(/["']/) + 1 };
  }
  const almostInclude = nameOfAlmostInclude(text);
  if (almostInclude !== undefined) return malformedInclude(almostInclude);
  if (ALMOST_INHERIT.test(text)) return malformedInherit(text);
  const almostSkills = ALMOST_SKILLS.exec(text);
  if (almostSkills) return malformedSkills(almostSkills[1] === '/' || almostSkills[2] === '/');
  return undefined;
}
