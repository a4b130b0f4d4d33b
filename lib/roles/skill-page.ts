import type { ElementContent } from 'hast';
import type { CompetencyLevel } from '../markup/competency';
import { Expander } from './expansion';
import type { Library, Skill } from './library';

/** A part of what is said of one level. */
export interface SkillPart {
  heading: string | undefined;
  content: ElementContent[];
}

/** What a skill's page says of one level. */
export interface SkillLevel {
  level: number;
  /** The level's own name, where it has one. */
  heading: string | undefined;
  parts: SkillPart[];
}

/** What a skill's page shows: each level that is described, with how to prove and improve it. */
export function skillLevelsOf(library: Library, skill: Skill): SkillLevel[] {
  const expander = new Expander(library);
  return skill.levels.map((level) => {
    const file = skill.files.find(({ levels }) => levels.includes(level));
    return {
      level: level.level,
      heading: level.heading === skill.title ? undefined : level.heading,
      parts: partsOf(level).flatMap(({ heading, nodes }) => {
        const content = file ? expander.expandNodes(file.body, nodes) : [];
        return content.length > 0 ? [{ heading, content }] : [];
      }),
    };
  });
}

function partsOf({ description, prove, improve, others }: CompetencyLevel) {
  return [
    { heading: undefined, nodes: description },
    { heading: 'How do you prove it?', nodes: prove },
    { heading: 'How do you improve it?', nodes: improve },
    ...others,
  ];
}
