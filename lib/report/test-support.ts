import { buildLibrary } from '../roles/library';
import { type ContentReport, contentReport } from './content-report';
import type { Revision } from './revision';
import type { RoleChange } from './role-changes';

type Files = Readonly<Record<string, string>>;

/** A revision of these texts, by their paths, as it is at a moment. */
export function revisionOf(files: Files, now = new Date()): Revision {
  const source = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    problems: [],
  };
  return { source, library: buildLibrary(source.files, { now }) };
}

/** What a change from some texts to others does, for a history that knows nothing. */
export function reportOf(before: Files, after: Files, now = new Date()): ContentReport {
  const nothing = () => undefined;
  const history = { base: nothing, head: nothing };
  return contentReport(revisionOf(before, now), revisionOf(after, now), history);
}

/** What a change does to one role. */
export function roleChange({ roles }: ContentReport, name: string): RoleChange {
  const change = roles.find(({ role }) => role.name === name);
  if (!change) throw new Error(`Nothing changes for ${name}.`);
  return change;
}
