import type { SkillAsker } from '@/lib/roles/skill-list';
import { Level } from './level';

/** Roles that ask for a skill, each with the level. */
export function SkillAskers({ askers }: { askers: readonly SkillAsker[] }) {
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line">
      {askers.map(({ posting, level }) => (
        <li
          key={posting.name}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5"
        >
          <a href={`/roles/${posting.slug}`} className="link min-w-0 wrap-anywhere">
            {posting.title}
          </a>
          <Level level={level} />
        </li>
      ))}
    </ul>
  );
}
