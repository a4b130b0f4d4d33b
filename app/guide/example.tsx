import { Prose } from '@/components/prose';
import { SKILLS_PANEL } from '@/lib/roles/expansion';
import { buildLibrary, type Library } from '@/lib/roles/library';
import { rolePageOf } from '@/lib/roles/role-page';
import { skillLevelsOf } from '@/lib/roles/skill-page';
import { ExampleSkills } from './example-skills';
import { type ExampleFiles, examples } from './examples';

interface ExampleProps {
  name: keyof typeof examples;
  /** How many of its files are shown; the others only make it complete. */
  files?: number;
}

/** What a writer writes, and beside it what the site makes of it. */
export function Example({ name, files = 1 }: ExampleProps) {
  const texts: ExampleFiles = examples[name];
  const library = buildLibrary(Object.entries(texts).map(([path, text]) => ({ path, text })));
  return (
    <figure className="panel my-6 grid break-inside-avoid grid-cols-1 border border-line md:grid-cols-2">
      <div className="min-w-0 space-y-4 bg-raised p-4">
        {Object.entries(texts)
          .slice(0, files)
          .map(([path, text]) => (
            <Source key={path} path={path} parts={[text.trimEnd()]} />
          ))}
      </div>
      <div className="min-w-0 p-4">
        <p className="text-sm text-quiet">What the site shows</p>
        <Outcome library={library} />
      </div>
    </figure>
  );
}

interface SourceProps {
  path: string;
  /** The text; of several parts every second one is marked. */
  parts: readonly string[];
}

/** The text of a file, under its path. */
export function Source({ path, parts }: SourceProps) {
  return (
    <div>
      <p className="font-mono text-xs text-quiet">content/{path}</p>
      <pre className="mt-2 bg-transparent p-0 font-mono text-sm whitespace-pre-wrap wrap-anywhere">
        {parts.map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order
            <mark key={index} className="bg-transparent font-bold text-problem underline">
              {part}
            </mark>
          ),
        )}
      </pre>
    </div>
  );
}

function Outcome({ library }: { library: Library }) {
  const [posting] = library.postings.values();
  const [skill] = library.skills.values();
  if (!posting) return skill ? <SkillOutcome library={library} skill={skill} /> : null;
  const shown = library.postings.get('gardens-head-gardener') ?? posting;
  const page = rolePageOf(library, shown, { audience: 'public' });
  return (
    <>
      <p className="mt-2 text-sm text-quiet">{shown.department}</p>
      <p className="font-display text-heading font-semibold">{shown.role}</p>
      {page.sections.map(({ id, heading, content }, index) => (
        <div key={id ?? `part-${index}`} className="mt-3">
          {heading && <p className="font-display text-subheading font-semibold">{heading}</p>}
          <ExampleText content={content} />
        </div>
      ))}
      <ExampleSkills page={page} library={library} />
    </>
  );
}

const WITHOUT_PANEL = { [SKILLS_PANEL]: () => null };

type Content = Parameters<typeof Prose>[0]['content'];

/** The panel of skills is drawn below, once. */
function ExampleText({ content }: { content: Content }) {
  return (
    <div className="mt-1 [&_ul]:ms-5 [&_ul]:list-disc">
      <Prose content={content} components={WITHOUT_PANEL} />
    </div>
  );
}

function SkillOutcome({
  library,
  skill,
}: {
  library: Library;
  skill: Parameters<typeof skillLevelsOf>[1];
}) {
  return (
    <>
      <p className="mt-2 font-display text-heading font-semibold">{skill.title}</p>
      {skillLevelsOf(library, skill).map(({ level, parts }) => (
        <div key={level} className="mt-3">
          <p className="text-sm text-quiet">Level {level}</p>
          {parts.map(({ heading, content }) => (
            <div key={heading ?? 'description'}>
              {heading && <p className="mt-3 font-semibold">{heading}</p>}
              <ExampleText content={content} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
