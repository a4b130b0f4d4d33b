import type { SettingsFields } from '@/lib/markup/fields';
import { skillCrumbs } from '@/lib/roles/breadcrumbs';
import type { SkillEntry } from '@/lib/roles/skill-list';
import type { SkillLevel } from '@/lib/roles/skill-page';
import { Breadcrumbs } from './breadcrumbs';
import { Heading } from './heading';
import { SkillAskers } from './skill-askers';
import { SkillLevelText } from './skill-level-text';
import { UndescribedSkill } from './undescribed-skill';

interface SkillArticleProps {
  entry: SkillEntry;
  /** What is written of it, level by level; empty where nobody has described it yet. */
  levels: readonly SkillLevel[];
  settings: SettingsFields;
}

/** The page of one skill: what it is at each level, and the roles that ask for it. */
export function SkillArticle({ entry, levels, settings }: SkillArticleProps) {
  return (
    <article>
      <div className="text-quiet">
        <Breadcrumbs crumbs={skillCrumbs(entry)} />
      </div>
      <h1 className="mt-2 text-title">{entry.title}</h1>
      <div className="grid grid-cols-1 gap-x-16 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
        <div>
          {levels.length === 0 && <UndescribedSkill entry={entry} settings={settings} />}
          {levels.map((level) => (
            <SkillLevelText key={level.level} level={level} only={levels.length === 1} />
          ))}
        </div>
        <div>
          <div className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
            {entry.roles.length > 0 && (
              <section aria-labelledby="asked-for" className="mt-14 lg:mt-10">
                <Heading id="asked-for" level={2}>
                  Roles that ask for it
                </Heading>
                <SkillAskers askers={entry.roles} />
              </section>
            )}
            {entry.choices.length > 0 && (
              <section aria-labelledby="in-choices" className="mt-14 lg:mt-10">
                <Heading id="in-choices" level={2}>
                  Roles where you may choose it
                </Heading>
                <SkillAskers askers={entry.choices} />
              </section>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}
