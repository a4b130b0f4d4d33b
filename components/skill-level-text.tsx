import type { SkillLevel } from '@/lib/roles/skill-page';
import { Heading } from './heading';
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
  const Part = only ? 'h2' : 'h3';
  return (
    <section {...(only ? {} : { 'aria-labelledby': id })} className="mt-10">
      {!only && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-line pb-2">
          <Heading id={id} level={2}>
            {level.heading ?? `Level ${level.level}`}
          </Heading>
          <Level level={level.level} words={level.heading !== undefined} />
        </div>
      )}
      {level.parts.map(({ heading, content }) => (
        <div key={heading ?? 'description'} className="mt-6">
          {heading && <Part className="mb-3 text-subheading">{heading}</Part>}
          <div className={`prose ${heading ? '' : 'text-lg'}`}>
            <Prose content={content} />
          </div>
        </div>
      ))}
    </section>
  );
}
