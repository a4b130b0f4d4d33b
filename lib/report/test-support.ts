import { buildLibrary } from '../roles/library';
import { type ContentReport, contentReport } from './content-report';
import type { Revision } from './revision';
import type { RoleChange } from './role-changes';

type Files = Readonly<Record<string, string>>;

/** A revision of these texts, by their paths. */
export function revisionOf(files: Files): Revision {
  const source = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    problems: [],
  };
  return { source, library: buildLibrary(source.files) };
}

/** What a change from some texts to others does, for a history that knows nothing. */
export function reportOf(before: Files, after: Files): ContentReport {
  const nothing = () => undefined;
  return contentReport(revisionOf(before), revisionOf(after), { base: nothing, head: nothing });
}

/** What a change does to one role. */
export function roleChange({ roles }: ContentReport, name: string): RoleChange {
  const change = roles.find(({ role }) => role.name === name);
  if (!change) throw new Error(`Nothing changes for ${name}.`);
  return change;
}
