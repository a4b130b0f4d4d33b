import type { SettingsFields } from '@/lib/markup/fields';
import { comparisonWords } from '@/lib/roles/comparison-words';
import type { Library } from '@/lib/roles/library';
import type { RolePage } from '@/lib/roles/role-page';
import { Apply, ApplyBar, ApplyNotes } from './apply';
import { ClosedNotice } from './closed-notice';
import { CONTENTS, Contents, type ContentsEntry } from './contents';
import { Heading } from './heading';
import { JuniorComparison } from './junior-comparison';
import { LadderRungs } from './ladder-rungs';
import { RoleFacts } from './role-facts';
import { RoleHeader } from './role-header';
import { RoleSection } from './role-section';
import { SimilarRoles } from './similar-roles';

interface RoleArticleProps {
  page: RolePage;
  library: Library;
  settings: SettingsFields;
}

function contentsOf({ sections, role, step, above, similar }: RolePage): ContentsEntry[] {
  return [
    ...sections.flatMap(({ id, heading }) => (id && heading ? [{ id, label: heading }] : [])),
    ...(role.posting.fields.hiringProcess?.length
      ? [{ id: 'hiring-process', label: 'How we hire for this role' }]
      : []),
    ...(step.junior ? [{ id: 'compared', label: `Compared with ${step.junior.role}` }] : []),
    ...(step.junior || above.length > 0 ? [{ id: 'rungs', label: 'Where it stands' }] : []),
    ...(similar.length > 0 ? [{ id: 'similar', label: 'Similar roles' }] : []),
  ];
}

/** The page of one role, in the writer's order. */
export function RoleArticle({ page, library, settings }: RoleArticleProps) {
  const { posting } = page.role;
  const entries = contentsOf(page);
  const steps = posting.fields.hiringProcess ?? [];
  return (
    <article>
      <RoleHeader page={page} summary={comparisonWords(page.step.comparison)} />
      <ClosedNotice page={page} settings={settings} />
      <div className="mt-10 grid grid-cols-1 print:mt-4 print:gap-y-4 gap-x-8 gap-y-8 lg:grid-cols-[11rem_minmax(0,1fr)_14rem] xl:grid-cols-[13rem_minmax(0,var(--container-text))_16rem] xl:justify-between">
        {entries.length > 1 ? (
          <div className="order-2 lg:order-none lg:col-start-1 lg:row-start-1">
            <Contents entries={entries} />
          </div>
        ) : null}
        <aside
          aria-label="At a glance"
          className="order-1 lg:order-none lg:col-start-3 lg:row-start-1"
        >
          <div className="space-y-8 lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
            <Apply posting={posting} settings={settings} />
            <RoleFacts facts={page.facts} />
            <ApplyNotes posting={posting} settings={settings} />
          </div>
        </aside>
        <div className="order-3 min-w-0 max-w-text print:max-w-none lg:order-none lg:col-start-2 lg:row-start-1">
          {page.sections.map((section, index) => (
            <RoleSection
              key={section.id ?? `part-${index}`}
              section={section}
              first={index === 0}
              page={page}
              library={library}
            />
          ))}
          {steps.length > 0 && (
            <section aria-labelledby="hiring-process" className="mt-12 print:mt-4">
              <Heading id="hiring-process" level={2}>
                How we hire for this role
              </Heading>
              <ol
                lang={posting.fields.lang}
                className="mt-4 ms-5 list-decimal space-y-2 print:mt-1 print:space-y-0"
              >
                {steps.map((step, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called the same
                  <li key={index}>{step}</li>
                ))}
              </ol>
            </section>
          )}
          <JuniorComparison page={page} />
          <LadderRungs
            posting={posting}
            below={page.step.junior}
            above={page.above}
            compared={!page.unlinked.comparisons}
          />
          <SimilarRoles roles={page.similar} />
        </div>
      </div>
      <ApplyBar
        posting={posting}
        settings={settings}
        contents={entries.length > 1 ? CONTENTS : undefined}
      />
    </article>
  );
}
