import type { SettingsFields } from '@/lib/markup/fields';
import { PROBLEM_NOTE, SKILLS_PANEL } from '@/lib/roles/expansion';
import type { Library } from '@/lib/roles/library';
import type { RolePage } from '@/lib/roles/role-page';
import type { Section } from '@/lib/roles/sections';
import { Apply } from './apply';
import { JuniorComparison, stepSummary } from './junior-comparison';
import { LadderRungs } from './ladder-rungs';
import { ProblemNote } from './problem-note';
import { Prose } from './prose';
import { RoleFacts } from './role-facts';
import { SkillsPanel } from './skills-panel';
import { StatusBadge } from './status-badge';

interface RoleArticleProps {
  page: RolePage;
  library: Library;
  settings: SettingsFields;
}

/** The page of one role, in the writer's order. */
export function RoleArticle({ page, library, settings }: RoleArticleProps) {
  const { posting } = page.role;
  const componentsOf = (section: Section) => ({
    [SKILLS_PANEL]: () =>
      page.asksForSkills ? (
        <SkillsPanel page={page} library={library} headings={section.heading ? 'h3' : 'h2'} />
      ) : null,
    [PROBLEM_NOTE]: ({ index }: Record<string, unknown>) => {
      const problem = page.notes[Number(index)];
      return problem ? <ProblemNote problem={problem} /> : null;
    },
  });
  return (
    <article>
      <header className="max-w-prose">
        <p className="flex items-baseline gap-3 text-quiet">
          {posting.department ?? (posting.abstract ? 'Base' : 'Role')}
          <StatusBadge posting={posting} />
        </p>
        <h1 className="mt-1 text-4xl font-semibold tracking-tight">{posting.role}</h1>
        {posting.fields.summary && <p className="mt-4 text-lg">{posting.fields.summary}</p>}
        {posting.abstract && (
          <p className="mt-4 text-quiet">
            This is a base: what it asks for is part of every role that builds on it.
          </p>
        )}
        {page.step.junior && (
          <p className="mt-4">
            <a href="#compared" className="text-accent underline underline-offset-4">
              Compared with {page.step.junior.role}
            </a>
            : {stepSummary(page.step)}.
          </p>
        )}
      </header>
      <div className="mt-10 grid gap-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <aside aria-label="At a glance" className="space-y-8 lg:order-last">
          <RoleFacts facts={page.facts} />
          <Apply posting={posting} settings={settings} />
        </aside>
        <div className="min-w-0">
          {page.sections.map((section, index) => (
            <section
              key={section.id ?? `part-${index}`}
              aria-labelledby={section.id}
              className={section.heading && index > 0 ? 'mt-10' : 'mt-6 first:mt-0'}
            >
              {section.heading && (
                <h2 id={section.id} className="mb-3 text-2xl font-semibold">
                  {section.heading}
                </h2>
              )}
              <div
                className={`prose max-w-prose ${section.benefits ? 'benefits' : ''}`}
                data-benefits={section.benefits || undefined}
              >
                <Prose content={section.content} components={componentsOf(section)} />
              </div>
            </section>
          ))}
          {(posting.fields.hiringProcess?.length ?? 0) > 0 && (
            <section aria-labelledby="hiring-process" className="mt-10">
              <h2 id="hiring-process" className="mb-3 text-2xl font-semibold">
                How we hire for this role
              </h2>
              <ol className="ms-5 max-w-prose list-decimal space-y-1.5">
                {posting.fields.hiringProcess?.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          )}
          <JuniorComparison step={page.step} role={posting.role} />
          <LadderRungs below={page.step.junior} above={page.above} />
        </div>
      </div>
    </article>
  );
}
