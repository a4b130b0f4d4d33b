import type { SkillLevel } from '@/lib/roles/skill-page';
import { Level } from './level';
import { Prose } from './prose';

interface SkillLevelTextProps {
  level: SkillLevel;
  /** Whether the skill is described at this level alone, so that it needs no heading. */
  only: boolean;
}

/** What a skill is at one level, how one proves it and how one improves it. */
export function SkillLevelText({ level, only }: SkillLevelTextProps) {
  const id = `level-${level.level}`;
  const Heading = only ? 'h2' : 'h3';
  return (
    <section {...(only ? {} : { 'aria-labelledby': id })} className="mt-10">
      {!only && (
        <h2 id={id} className="flex flex-wrap items-baseline gap-4 text-2xl font-semibold">
          {level.heading ?? `Level ${level.level}`}
          {level.heading !== undefined && <Level level={level.level} />}
        </h2>
      )}
      {level.parts.map(({ heading, content }) => (
        <div key={heading ?? 'description'} className="mt-5">
          {heading && <Heading className="mb-2 text-xl font-semibold">{heading}</Heading>}
          <div className="prose">
            <Prose content={content} />
          </div>
        </div>
      ))}
    </section>
  );
}
