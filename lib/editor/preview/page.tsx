import type { ReactNode } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { Prose } from '@/components/prose';
import { RoleArticle } from '@/components/role-article';
import { SkillArticle } from '@/components/skill-article';
import type { Competency } from '../../markup/competency';
import { readableName } from '../../markup/name';
import type { Posting } from '../../markup/posting';
import type { Snippet } from '../../markup/snippet';
import { expand, PROBLEM_NOTE } from '../../roles/expansion';
import { reachOf } from '../../roles/reach';
import { rolePageOf } from '../../roles/role-page';
import { skillEntries } from '../../roles/skill-list';
import { skillLevelsOf } from '../../roles/skill-page';
import type { Workspace } from '../workspace';
import { ReachNote } from './reach-note';

/** What is shown of a file: the page that the site will have, and which others a change shows on. */
export function PreviewPage({ workspace, path }: { workspace: Workspace; path: string }) {
  const document = workspace.library.documents.find(({ file }) => file === path);
  if (!document) return <Problems workspace={workspace} path={path} />;
  return (
    <>
      <ReachNote kind={document.kind} reach={reachOf(workspace.library, document)} />
      {pageOf(workspace, document)}
    </>
  );
}

function pageOf(workspace: Workspace, document: Posting | Snippet | Competency): ReactNode {
  switch (document.kind) {
    case 'posting':
      return <Role workspace={workspace} posting={document} />;
    case 'snippet':
      return <SnippetText workspace={workspace} snippet={document} />;
    case 'competency':
      return <SkillText workspace={workspace} competency={document} />;
  }
}

function Role({ workspace, posting }: { workspace: Workspace; posting: Posting }) {
  const { library } = workspace;
  const page = rolePageOf(library, posting, {
    audience: 'preview',
    problemsOf: (file) => workspace.problemsOf(file),
  });
  return <RoleArticle page={page} library={library} settings={library.settings} />;
}

/** A snippet has no page of its own: it is shown as it stands in others. */
function SnippetText({ workspace, snippet }: { workspace: Workspace; snippet: Snippet }) {
  const { pieces, notes } = expand(workspace.library, snippet.body, {
    problemsOf: (file) => workspace.problemsOf(file),
  });
  const components = {
    [PROBLEM_NOTE]: ({ index }: Record<string, unknown>) => {
      const problem = notes[Number(index)];
      return problem ? <ProblemNote problem={problem} /> : null;
    },
  };
  return (
    <article>
      <p className="text-quiet">Snippet</p>
      <h1 className="mt-2 text-title">{readableName(snippet.name)}</h1>
      <section className="prose mt-10 max-w-text">
        <Prose content={pieces.map(({ node }) => node)} components={components} />
      </section>
    </article>
  );
}

function SkillText({ workspace, competency }: { workspace: Workspace; competency: Competency }) {
  const { library } = workspace;
  const { key, title, file } = competency;
  const skill = library.skills.get(key);
  const entry = skillEntries(library, 'preview').get(key) ?? {
    ...{ key, title: skill?.title ?? title, skill },
    ...{ listed: false, roles: [], choices: [] },
  };
  return (
    <>
      <Problems workspace={workspace} path={file} />
      <SkillArticle
        entry={entry}
        levels={skill ? skillLevelsOf(library, skill) : []}
        settings={library.settings}
      />
    </>
  );
}

function Problems({ workspace, path }: { workspace: Workspace; path: string }) {
  return workspace
    .problemsOf(path)
    .map((problem) => (
      <ProblemNote key={`${problem.rule} ${problem.line}:${problem.column}`} problem={problem} />
    ));
}
