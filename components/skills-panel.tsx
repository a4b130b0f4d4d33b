import type { Posting } from '@/lib/markup/posting';
import { levelWords } from '@/lib/roles/level-words';
import type { Library, Skill } from '@/lib/roles/library';
import type { EffectiveRequirement } from '@/lib/roles/requirement';
import type { RolePage } from '@/lib/roles/role-page';
import { Choice } from './choice';
import { Heading } from './heading';
import { Level } from './level';
import { SkillName } from './skill-name';

interface SkillsPanelProps {
  page: RolePage;
  library: Library;
  /** The level of its headings, which depends on whether it stands under one. */
  headings: 2 | 3;
}

interface Row {
  requirement: EffectiveRequirement;
  before?: EffectiveRequirement;
}

/** What a role asks for, told apart as new at this level, raised, and carried over. */
export function SkillsPanel({ page, library, headings }: SkillsPanelProps) {
  const { step, role } = page;
  const { posting } = role;
  const { added, raised, changed, same } = step.comparison;
  const below = step.junior ? step.junior.role : 'what everyone brings';
  const groups: { id: string; heading: string; rows: Row[]; explained: boolean }[] = [
    {
      id: 'skills-new',
      heading: step.junior
        ? 'New at this level'
        : `Asked for in this ${posting.abstract ? 'base' : 'role'}`,
      rows: added.map(({ to }) => ({ requirement: to })),
      explained: true,
    },
    {
      id: 'skills-raised',
      heading: `Raised from ${below}`,
      rows: [...raised, ...changed].map(({ from, to }) => ({
        requirement: to,
        before: from,
      })),
      explained: true,
    },
    {
      id: 'skills-carried',
      heading: step.junior ? `Carried over from ${below}` : everyoneBrings(posting),
      rows: same.map(({ to }) => ({ requirement: to })),
      explained: false,
    },
  ];
  const required = new Set(
    role.effective.flatMap((requirement) => (requirement.kind === 'skill' ? requirement.key : [])),
  );
  return (
    // Its words are the site's, also in a text of another language.
    <div
      lang={posting.fields.lang && (library.settings.lang ?? 'en')}
      className="panel my-6 space-y-8 print:my-2 print:space-y-3"
    >
      {role.incomplete && (
        <p className="border-s-4 border-problem bg-raised px-4 py-3 text-sm">
          Some of what this role inherits could not be found, so this list is incomplete.
        </p>
      )}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, heading, rows, explained }) => (
          <section key={id} aria-labelledby={id}>
            <Heading
              id={id}
              level={headings}
              className="mb-2"
              aside={<span className="ms-2 text-base font-normal text-quiet">{rows.length}</span>}
            >
              {heading}
            </Heading>
            <ul className="divide-y divide-line border-y border-line print:columns-3 print:gap-x-6 print:divide-y-0 print:border-0">
              {rows.map((row) => (
                <SkillRow
                  key={rowKey(row.requirement)}
                  row={row}
                  explained={explained}
                  library={library}
                  required={required}
                  page={page}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** A department's own base stands on what the whole company brings. */
function everyoneBrings({ department, abstract }: Posting): string {
  return department && !abstract ? `What everyone in ${department} brings` : 'What everyone brings';
}

function rowKey(requirement: EffectiveRequirement): string {
  return requirement.kind === 'skill' ? requirement.key : `choice-${requirement.group}`;
}

interface SkillRowProps {
  row: Row;
  /** Whether it says what its level means: on the rung below that has been read already. */
  explained: boolean;
  library: Library;
  required: ReadonlySet<string>;
  page: RolePage;
}

function SkillRow({
  row: { requirement, before },
  explained,
  library,
  required,
  page,
}: SkillRowProps) {
  const unlinked = page.unlinked.skills;
  const words =
    explained && requirement.kind === 'skill'
      ? levelWords(library, requirement.key, requirement.level)
      : undefined;
  return (
    <li className="flex items-baseline justify-between gap-x-6 py-2 print:break-inside-avoid print:gap-x-2 print:py-0">
      <div className="min-w-0">
        {requirement.kind === 'skill' ? (
          <>
            <SkillName skill={requirement} linked={!unlinked.has(requirement.key)} />
            {!requirement.levelDescribed && (
              <span className="text-sm text-quiet">
                {requirement.described
                  ? ' · this level is not described yet'
                  : ' · not described yet'}
              </span>
            )}
            {words && <p className="text-sm text-quiet print:hidden">{words}</p>}
          </>
        ) : (
          <Choice
            choice={requirement}
            before={before?.kind === 'choice' ? before.count : undefined}
            titles={page.titles}
            unlinked={unlinked}
            options={requirement.options.flatMap((key): Skill[] => {
              const skill = library.skills.get(key);
              return skill ? [skill] : [];
            })}
            required={required}
          />
        )}
      </div>
      <Level
        level={requirement.level}
        from={before && before.level < requirement.level ? before.level : undefined}
      />
    </li>
  );
}
