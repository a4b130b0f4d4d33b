import type { Literal } from 'mdast';
import { type MalformedTag, readTag } from './tag';

/** `<welcome.snippet/>`; `block` where it stands on a line of its own at document level. */
export interface Include extends Literal {
  type: 'include';
  name: string;
  block: boolean;
}

/** `<inherit doc="engineering-base.md"/>`; `docStart` is the offset of the name in the tag. */
export interface Inherit extends Literal {
  type: 'inherit';
  doc: string;
  docStart: number;
}

/** `<skills>` to `</skills>`, or to where an unclosed one ends. */
export interface Skills extends Literal {
  type: 'skills';
  closed: boolean;
}

/** A `<skills>` inside a sentence, or a `</skills>` that ends nothing. */
export interface SkillsTag extends Literal {
  type: 'skillsTag';
  end: boolean;
}

/** A tag that is almost one of ours: it is reported and never shown. */
export interface MalformedConstruct extends Literal {
  type: 'malformedConstruct';
  tag: MalformedTag;
}

/** A node of the posting language, beside those of Markdown. */
export type Construct = Include | Inherit | Skills | SkillsTag | MalformedConstruct;

/** The node that a tag becomes; undefined where the text is no tag of this language. */
export function constructOf(value: string, block: boolean): Construct | undefined {
  const tag = readTag(value);
  switch (tag?.type) {
    case 'include':
      return { type: 'include', name: tag.name, block, value };
    case 'inherit':
      return { type: 'inherit', doc: tag.doc, docStart: tag.docStart, value };
    case 'skills-start':
    case 'skills-end':
      return { type: 'skillsTag', end: tag.type === 'skills-end', value };
    case 'malformed':
      return { type: 'malformedConstruct', tag, value };
    default:
      return undefined;
  }
}

declare module 'mdast' {
  interface RootContentMap {
    include: Include;
    inherit: Inherit;
    skills: Skills;
    skillsTag: SkillsTag;
    malformedConstruct: MalformedConstruct;
  }
  interface PhrasingContentMap {
    include: Include;
    inherit: Inherit;
    skillsTag: SkillsTag;
    malformedConstruct: MalformedConstruct;
  }
}
