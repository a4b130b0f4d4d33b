import type { SkillRequirement } from '@/lib/roles/requirement';

interface SkillNameProps {
  skill: SkillRequirement;
  /** Whether the reader finds a page about it on the site. */
  linked?: boolean;
}

/** A skill, linked to its page, at the level that is asked for where that is described. */
export function SkillName({ skill, linked = true }: SkillNameProps) {
  if (!linked) return skill.label;
  const anchor = skill.levelDescribed && skill.level > 1 ? `#level-${skill.level}` : '';
  return (
    <a href={`/skills/${encodeURIComponent(skill.key)}${anchor}`} className="link">
      {skill.label}
    </a>
  );
}
