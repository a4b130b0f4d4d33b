import type { RoleName } from '../role-name';

/*
 * A report as text with a meaning, which a format then writes down. What the content says reaches a
 * format as a value, so that it alone decides how to keep it harmless.
 */

/** A part of a sentence. Plain strings may hold what the content says, too. */
export type Inline =
  | string
  | { kind: 'strong' | 'code' | 'added' | 'removed'; text: string }
  /** A file by its path below the content folder. */
  | { kind: 'file'; path: string; line?: number }
  /** `path` is that of a page of the site. */
  | { kind: 'link'; text: string; path: string };

export interface Item {
  text: Inline[];
  items?: Item[];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'table'; head: string[]; rows: Inline[][][] };

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const code = (text: string): Inline => ({ kind: 'code', text });

/** A role as it is mentioned: a link to its page, and what keeps readers from seeing it. */
export function roleLink({ label, slug, status }: RoleName): Inline[] {
  const link: Inline = { kind: 'link', text: label, path: `/roles/${encodeURIComponent(slug)}` };
  return status === 'draft' || status === 'scheduled'
    ? [link, ` (${STATUS_NOUN[status]})`]
    : [link];
}

const STATUS_NOUN = { draft: 'a draft', scheduled: 'scheduled' } as const;

/** How many of a list are named; JSON has all. */
const MOST_NAMED = 15;

/** Roles in a sentence: `A, B and C`, or the first of them and how many more. */
export function roleList(roles: readonly RoleName[]): Inline[] {
  return inlineList(roles.map(roleLink));
}

/** Parts as a list in a sentence, cut where it gets long. */
export function inlineList(parts: readonly Inline[][]): Inline[] {
  const more = parts.length - MOST_NAMED;
  const named = more > 1 ? [...parts.slice(0, MOST_NAMED), [`${more} more`]] : parts;
  return named.flatMap((part, index) =>
    index === 0 ? part : [index === named.length - 1 ? ' and ' : ', ', ...part],
  );
}
