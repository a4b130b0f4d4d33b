import { checkLibrary } from '../check/check';
import type { RenamedTo } from '../check/context';
import { correspondenceOf } from './correspondence';
import { type LadderChanges, ladderChanges } from './ladder-changes';
import { type ProblemChanges, problemChanges } from './problem-changes';
import { type Rename, renamesOf } from './renames';
import type { Revision } from './revision';
import { type RoleChange, roleChanges } from './role-changes';
import { type SettingChange, settingChanges } from './settings-changes';
import {
  includesOf,
  type SkillChange,
  type SnippetChange,
  skillChanges,
  snippetChanges,
} from './shared-changes';

/** What differs between two revisions of the content, by meaning. Plain values, to be written as JSON. */
export interface ContentReport {
  renames: Rename[];
  roles: RoleChange[];
  snippets: SnippetChange[];
  skills: SkillChange[];
  settings: SettingChange[];
  ladder: LadderChanges;
  problems: ProblemChanges;
}

/** How the history of each revision calls a document that had another name. */
export interface History {
  base: RenamedTo;
  head: RenamedTo;
}

/** Says what a change of the content does. Drafts count, and are told by their status. */
export function contentReport(base: Revision, head: Revision, history: History): ContentReport {
  const renames = renamesOf(base, head, history.head);
  const correspondence = correspondenceOf(renames);
  // What this very change renames is the first thing to propose for a reference that it breaks.
  const renamedTo: RenamedTo = (kind, name) =>
    renames.find((rename) => rename.kind === kind && rename.from === name)?.to ??
    history.head(kind, name);
  const snippets = snippetChanges(base, head, correspondence);
  return {
    renames,
    roles: roleChanges(base, head, correspondence, includesOf(snippets)),
    snippets,
    skills: skillChanges(base, head, correspondence),
    settings: settingChanges(base.library.settings, head.library.settings),
    ladder: ladderChanges(base, head, correspondence),
    problems: problemChanges(
      { ...base, problems: checkLibrary(base.library, base.source, { renamedTo: history.base }) },
      { ...head, problems: checkLibrary(head.library, head.source, { renamedTo }) },
      correspondence,
    ),
  };
}
