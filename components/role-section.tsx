import { PROBLEM_NOTE, SKILLS_PANEL } from '@/lib/roles/expansion';
import type { Library } from '@/lib/roles/library';
import type { RolePage } from '@/lib/roles/role-page';
import type { Section } from '@/lib/roles/sections';
import { Heading } from './heading';
import { ProblemNote } from './problem-note';
import { Prose } from './prose';
import { SkillsPanel } from './skills-panel';

interface RoleSectionProps {
  section: Section;
  first: boolean;
  page: RolePage;
  library: Library;
}

/** One section of a posting, with the skills and the problems that stand in it. */
export function RoleSection({ section, first, page, library }: RoleSectionProps) {
  const { id, heading, benefits, content } = section;
  const { lang } = page.role.posting.fields;
  const components = {
    [SKILLS_PANEL]: () =>
      page.asksForSkills ? (
        <SkillsPanel page={page} library={library} headings={heading ? 3 : 2} />
      ) : null,
    [PROBLEM_NOTE]: ({ index }: Record<string, unknown>) => {
      const problem = page.notes[Number(index)];
      return problem ? <ProblemNote problem={problem} /> : null;
    },
  };
  return (
    <section
      aria-labelledby={id}
      className={first ? '' : heading ? 'mt-12 print:mt-4' : 'mt-6 print:mt-2'}
    >
      {id && heading && (
        <Heading id={id} level={2} lang={lang} className="mb-4 print:mb-1">
          {heading}
        </Heading>
      )}
      <div className={`prose ${benefits ? 'benefits' : ''}`} lang={lang}>
        <Prose content={content} components={components} />
      </div>
    </section>
  );
}
