import type { SkillRequirement } from '@/lib/roles/requirement';

/** A skill, linked to what describes it where something does. */
export function SkillName({ skill }: { skill: SkillRequirement }) {
  if (!skill.described) return <span>{skill.label}</span>;
  const anchor = skill.levelDescribed && skill.level > 1 ? `#level-${skill.level}` : '';
  return (
    <a
      href={`/skills/${encodeURIComponent(skill.key)}${anchor}`}
      className="text-accent underline underline-offset-4"
    >
      {skill.label}
    </a>
  );
}
