import type { SkillRequirement } from '@/lib/roles/requirement';

/** A skill, linked to its page, at the level that is asked for where that is described. */
export function SkillName({ skill }: { skill: SkillRequirement }) {
  const anchor = skill.levelDescribed && skill.level > 1 ? `#level-${skill.level}` : '';
  return (
    <a href={`/skills/${encodeURIComponent(skill.key)}${anchor}`} className="link">
      {skill.label}
    </a>
  );
}
