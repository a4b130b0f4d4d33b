import { keyOf } from '@/lib/markup/key';
import type { Filters } from '@/lib/roles/browse';
import type { CardSkill, RoleCard } from '@/lib/roles/role-card';
import { RoleEntry } from './role-entry';
import { StatusMark } from './status-mark';

/** A department as the list of roles heads it. */
export interface BrowseDepartment {
  name: string;
  summary: string | undefined;
}

interface BrowseResultsProps {
  roles: readonly RoleCard[];
  filters: Filters;
  departments: readonly BrowseDepartment[];
}

/** Roles by department; where words are searched for, by how well they match. */
export function BrowseResults({ roles, filters, departments }: BrowseResultsProps) {
  const skills = new Set(filters.chosen.skill);
  if (filters.query.trim() !== '') {
    return (
      <section aria-labelledby="best-first" className="mt-6">
        <h2 id="best-first" className="sr-only">
          Best matches first
        </h2>
        <RoleCards roles={roles} skills={skills} withDepartment />
      </section>
    );
  }
  return departments
    .map((department) => ({
      ...department,
      id: `department-${keyOf(department.name)}`,
      own: roles.filter((card) => card.department === department.name),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, summary, id, own }) => (
      <section key={name} aria-labelledby={id} className="mt-6 not-first-of-type:mt-10">
        <h2 id={id} className="text-heading">
          {name}
        </h2>
        {summary && <p className="mt-1 max-w-prose text-quiet">{summary}</p>}
        <div className="mt-4">
          <RoleCards roles={own} skills={skills} />
        </div>
      </section>
    ));
}

interface RoleCardsProps {
  roles: readonly RoleCard[];
  /** The skills that are looked for, by key. */
  skills: ReadonlySet<string>;
  withDepartment?: boolean;
}

function RoleCards({ roles, skills, withDepartment = false }: RoleCardsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {roles.map(({ name, department, where, status, skills: own, rung, rungs, ...card }) => (
        <RoleEntry
          key={name}
          {...card}
          where={[withDepartment ? department : undefined, where].filter(Boolean).join(' · ')}
          badge={<StatusMark status={status} />}
          position={{ rung, rungs }}
          note={own
            .filter(({ key }) => skills.has(key))
            .map(inWords)
            .join(', ')}
        />
      ))}
    </ul>
  );
}

function inWords({ title, level, choice }: CardSkill): string {
  return `${title}, level ${level}${choice ? ' (one to choose from)' : ''}`;
}
