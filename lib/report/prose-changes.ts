import type { Body } from '../markup/body';
import { expand } from '../roles/expansion';
import type { Library, Skill } from '../roles/library';
import {
  compareProse,
  type ProseBlock,
  type RoleProse,
  type SectionComparison,
} from '../roles/prose-comparison';
import { divide, type Section } from '../roles/sections';
import { skillLevelsOf } from '../roles/skill-page';

/** A section that does not say what it did. */
export interface SectionChange {
  change: Exclude<SectionComparison['kind'], 'same'>;
  /** None before the first heading. */
  heading?: string;
  /** The former heading, where it is another one. */
  formerHeading?: string;
  /** The paragraphs and the like that differ. */
  blocks: ProseBlock[];
}

/** The sections of two texts that differ in their words. */
export function sectionChanges(older: RoleProse, newer: RoleProse): SectionChange[] {
  return compareProse(older, newer).flatMap(({ kind, from, to, blocks }) => {
    const differing = blocks.filter(({ parts }) => parts.some((part) => part.kind !== 'same'));
    const renamed = kind === 'changed' && from !== to;
    if (kind === 'same' || (kind === 'changed' && differing.length === 0 && !renamed)) return [];
    const heading = to ?? from;
    return {
      change: kind,
      ...(heading === undefined ? {} : { heading }),
      ...(renamed && from !== undefined ? { formerHeading: from } : {}),
      blocks: differing,
    };
  });
}

/** What a document says with every snippet in its place, without a title's heading. */
export function sectionsOf(library: Library, body: Body, without: Body['tree']['children']) {
  const { pieces } = expand(library, body, { without });
  return divide(pieces, library.settings.benefits ?? []);
}

/** What a competency says, a section for each part of a level. */
export function skillSections(library: Library, skill: Skill): Section[] {
  return skillLevelsOf(library, skill).flatMap(({ level, parts }) =>
    parts.map(({ heading, content }) => ({
      id: undefined,
      heading: heading === undefined ? `Level ${level}` : `Level ${level}: ${heading}`,
      benefits: false,
      content,
    })),
  );
}
