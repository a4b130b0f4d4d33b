import type { Metadata } from 'next';
import { Apply, ApplyNotes } from '@/components/apply';
import { Contents } from '@/components/contents';
import { Heading } from '@/components/heading';
import { LadderFigure } from '@/components/ladder-figure';
import { LadderRungs } from '@/components/ladder-rungs';
import { Level } from '@/components/level';
import { ProblemNote } from '@/components/problem-note';
import { RequirementTable } from '@/components/requirement-table';
import { RoleFacts } from '@/components/role-facts';
import { RoleList } from '@/components/role-list';
import { RungPlace } from '@/components/rung-place';
import { RungsMark } from '@/components/rungs-mark';
import { problem, startOf } from '@/lib/problem/problem';
import { getRolePage, getSite, tallestLadder } from '@/lib/site/site';

export const metadata: Metadata = { title: 'Components', robots: { index: false } };

const COLORS = [
  'bg-ground',
  'bg-raised',
  'bg-line',
  'bg-quiet',
  'bg-ink',
  'bg-accent',
  'bg-raised-level',
  'bg-lowered',
  'bg-problem',
];

/** Every component in its states, together on one page that only development serves. */
export default async function Page() {
  const site = await getSite();
  const ladder = tallestLadder(site);
  const top = ladder.at(-1);
  const page = top && (await getRolePage(top.slug));
  return (
    <div className="space-y-14">
      <h1 className="text-title">Components</h1>
      <Example name="Colours">
        <div className="flex flex-wrap gap-3">
          {COLORS.map((color) => (
            <div key={color} className="text-sm">
              <div className={`size-20 border border-line ${color}`} />
              {color.slice(3)}
            </div>
          ))}
        </div>
      </Example>
      <Example name="Type">
        <p className="font-display text-display font-semibold">Display</p>
        <p className="font-display text-title font-semibold">Title</p>
        <p className="font-display text-heading font-semibold">Heading</p>
        <p className="font-display text-subheading font-semibold">Subheading</p>
        <p>
          Text, with{' '}
          <a className="link" href="/">
            a link to the home page
          </a>
          .
        </p>
      </Example>
      <Example name="Mark">
        <RungsMark className="h-16 w-12 text-accent" />
      </Example>
      <Example name="Level, place on the ladder">
        <div className="flex flex-wrap gap-8">
          {[1, 2, 3, 4, 6, 9].map((level) => (
            <Level key={level} level={level} />
          ))}
          <Level level={3} from={1} />
          <RungPlace rung={2} rungs={3} />
        </div>
      </Example>
      <Example name="Heading, contents">
        <Heading id="an-example" level={2}>
          A heading that can be linked to
        </Heading>
        <Contents entries={[{ id: 'an-example', label: 'A heading that can be linked to' }]} />
      </Example>
      <Example name="Role list">
        <RoleList postings={ladder} settings={site.company} />
      </Example>
      {page && top && (
        <>
          <Example name="Facts and Apply">
            <div className="max-w-64 space-y-6">
              <Apply posting={top} settings={site.company} />
              <RoleFacts facts={page.facts} />
              <ApplyNotes posting={top} settings={site.company} />
            </div>
          </Example>
          <Example name="Ladders">
            <LadderFigure
              label="A ladder"
              rungs={ladder.map((posting) => ({ posting, adds: 'what it adds' }))}
            />
            <LadderRungs posting={top} below={page.step.junior} above={page.above} />
          </Example>
          <Example name="Requirements side by side">
            <RequirementTable comparison={page.step.comparison} from="Junior" to={top.role} />
          </Example>
        </>
      )}
      <Example name="Problem">
        <ProblemNote
          problem={problem(
            'unknown-snippet',
            startOf('postings/a.md'),
            'There is no snippet `welcom`. Did you mean `welcome`?',
          )}
        />
        <ProblemNote
          problem={problem(
            'undescribed-skill',
            startOf('postings/a.md'),
            'No competency describes `Raking` yet.',
          )}
        />
      </Example>
    </div>
  );
}

function Example({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="mb-4 border-b border-line pb-1 text-sm font-normal text-quiet">{name}</h2>
      {children}
    </section>
  );
}
