import { buildLibrary } from './library';
import type { RoleProse, SectionComparison } from './prose-comparison';
import type { ProsePart } from './prose-difference';
import { rolePageOf } from './role-page';

/** The prose of a posting, as its page has it, with snippets by their names. */
export function proseOf(
  posting: string,
  snippets: Readonly<Record<string, string>> = {},
): RoleProse {
  const library = buildLibrary([
    { path: 'postings/role.md', text: posting },
    ...Object.entries(snippets).map(([name, text]) => ({ path: `snippets/${name}.md`, text })),
  ]);
  const role = library.postings.get('role');
  if (!role) throw new Error('There is no posting.');
  return { title: role.role, sections: rolePageOf(library, role, { audience: 'public' }).sections };
}

/** Parts in a line: `as it [-was-]{+is+}`. */
export function shown(parts: readonly ProsePart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return parts.map(({ kind, text }) => marks[kind].join(text)).join('');
}

/** Each section in a line, with both headings and what becomes of it. */
export function outline(comparison: readonly SectionComparison[]): string[] {
  return comparison.map(({ kind, from, to }) => `${kind}: ${from ?? '–'} → ${to ?? '–'}`);
}

/** All blocks in lines. */
export function lines(comparison: readonly SectionComparison[]): string[] {
  return comparison.flatMap(({ blocks }) =>
    blocks.map(({ tag, parts }) => `${tag}: ${shown(parts)}`),
  );
}

/** The text of one of both roles, block by block. */
export function textsOf(
  comparison: readonly SectionComparison[],
  gone: 'removed' | 'added',
): string[] {
  return comparison
    .flatMap(({ blocks }) => blocks)
    .map(({ parts }) => parts.filter(({ kind }) => kind !== gone))
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map(({ text }) => text).join(''));
}
