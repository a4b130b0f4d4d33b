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

const INCLUDE = /^<([\p{L}\p{N}-]+)\.snippet\s*\/>$/u;
const INHERIT = /^<inherit\s+doc\s*=\s*(?:"([^"]*)"|'([^']*)')\s*\/>$/;
const SKILLS_START = /^<skills>$/;
const SKILLS_END = /^<\/skills>$/;

// An address or an e-mail address in angle brackets is an autolink, so `:` and `@` rule it out.
const ALMOST_INCLUDE = /^<[\s/]*([^<>:@="']+?)\s*\.\s*snippets?\b[^<>]*>$/iu;
const ALMOST_INCLUDE_OPEN = /^<([\p{L}\p{N}_-]+)\.snippet\s*\/?$/iu;
const ALMOST_INHERIT = /^<[\s/]*inherits?(?![\w-])[^<>]*>?$/i;
const ALMOST_SKILLS = /^<\s*(\/?)\s*skills?\s*(\/?)\s*>$/i;

function malformedInclude(name: string): MalformedTag {
  const meant = name
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const suggestion = `<${meant === '' ? 'name' : meant}.snippet/>`;
  return {
    type: 'malformed',
    rule: 'malformed-include',
    message: `This include is not written as it must be. Write \`${suggestion}\`: a snippet's name (letters, digits, hyphens), \`.snippet\` in lower case, and a slash before the closing bracket.`,
    suggestion,
  };
}

function malformedInherit(text: string): MalformedTag {
  const value = /doc\s*[=:]?\s*["'“”‘’„«]?\s*([^\s"'“”‘’»<>]+?)["'“”‘’»]?\s*\/?\s*>?\s*$/iu.exec(
    text,
  );
  const name = value?.[1]?.replace(/\.md$/i, '').replace(/[^\p{L}\p{N}-]+/gu, '-');
  const suggestion = `<inherit doc="${name === undefined || name === '' ? 'name' : name}.md"/>`;
  return {
    type: 'malformed',
    rule: 'malformed-inherit',
    message: `This inherit is not written as it must be. Write \`${suggestion}\`: in lower case, on one line, the name in straight quotes, and a slash before the closing bracket.`,
    suggestion,
  };
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
  if (SKILLS_START.test(text)) return { type: 'skills-start' };
  if (SKILLS_END.test(text)) return { type: 'skills-end' };
  const include = INCLUDE.exec(text);
  if (include?.[1]) return { type: 'include', name: include[1].normalize('NFC') };
  const inherit = INHERIT.exec(text);
  if (inherit) {
    const doc = inherit[1] ?? inherit[2] ?? '';
    return { type: 'inherit', doc, docStart: text.search(/["']/) + 1 };
  }
  const almostInclude = ALMOST_INCLUDE.exec(text) ?? ALMOST_INCLUDE_OPEN.exec(text);
  if (almostInclude?.[1]) return malformedInclude(almostInclude[1]);
  if (ALMOST_INHERIT.test(text)) return malformedInherit(text);
  const almostSkills = ALMOST_SKILLS.exec(text);
  if (almostSkills) return malformedSkills(almostSkills[1] === '/' || almostSkills[2] === '/');
  return undefined;
}
