import { keyOf } from '../../markup/key';
import { counted } from '../../problem/counted';
import type { Library } from '../../roles/library';
import type { RenamePlan } from './plan';

/** What a user should know of a rename beside that it was done; shown as warnings. */
export function notesOf(plan: RenamePlan, shown: (file: string) => string): string[] {
  return [...keptNotes(plan, shown), ...groupNotes(plan), ...benefitNotes(plan), ...idNotes(plan)];
}

function keptNotes({ kept }: RenamePlan, shown: (file: string) => string): string[] {
  return kept.map(
    ({ file, line }) =>
      `${shown(file)}:${line} keeps the former name, because a comment stands in the middle of it.`,
  );
}

/** A choice lists the competencies whose key begins with its group's. */
function groupNotes({ document, name, library }: RenamePlan): string[] {
  if (document.kind !== 'competency') return [];
  const before = keyOf(document.name);
  const after = keyOf(name);
  return [...choicesByGroup(library)].flatMap(([group, { label, lines }]) => {
    const was = before.startsWith(`${group}-`);
    const is = after.startsWith(`${group}-`);
    if (was === is) return [];
    const where = counted(lines, 'line');
    return was
      ? `Choices of \`${label}\` (${where}) no longer list it, because its name does not begin with \`${group}-\` any more.`
      : `Choices of \`${label}\` (${where}) now list it, because its name begins with \`${group}-\`.`;
  });
}

function choicesByGroup(library: Library): Map<string, { label: string; lines: number }> {
  const groups = new Map<string, { label: string; lines: number }>();
  for (const posting of library.postings.values()) {
    for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
      if (line.kind !== 'choice') continue;
      const known = groups.get(line.group) ?? { label: line.name, lines: 0 };
      groups.set(line.group, { ...known, lines: known.lines + 1 });
    }
  }
  return groups;
}

const BENEFITS = /^benefits(?:-|$)/i;

function benefitNotes({ document, name }: RenamePlan): string[] {
  if (document.kind !== 'snippet') return [];
  const was = BENEFITS.test(document.name);
  if (was === BENEFITS.test(name)) return [];
  return was
    ? ['Its text no longer counts as benefits: only snippets named `benefits` or `benefits-…` do.']
    : ['Its text now counts as benefits, as that of all snippets named `benefits…` does.'];
}

/** Job boards know a posting by its identifier, which is its name where none is written. */
function idNotes({ document }: RenamePlan): string[] {
  const [file] = document.files;
  if (file?.kind !== 'posting' || file.abstract || file.fields.id !== undefined) return [];
  return [
    `Job boards knew it by its name. Write \`id: ${document.name}\` in its front matter if it has been advertised.`,
  ];
}
