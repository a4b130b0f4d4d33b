import type { Board } from './board';
import { deadlineEvent } from './deadline-event';
import type { PublicRole } from './public-role';
import { roleJson } from './role-json';
import { roleMarkdown } from './role-markdown';
import { roleText } from './role-text';

/** A form in which one role can be read. */
export interface RoleFormat {
  name: string;
  type: string;
  /** Whether only a role with a deadline has this form. */
  ofDeadline?: boolean;
  /** Undefined where the role has nothing to say in this form. */
  write: (role: PublicRole, board: Board) => string | undefined;
}

export type RoleFormatName = 'md' | 'json' | 'txt' | 'short.txt' | 'ics';

/** The forms of a role, by what stands behind its address: `/roles/devops-2.md`. */
export const ROLE_FORMATS: Record<RoleFormatName, RoleFormat> = {
  md: {
    name: 'Markdown',
    type: 'text/markdown; charset=utf-8',
    write: (role) => roleMarkdown(role),
  },
  json: { name: 'JSON', type: 'application/json; charset=utf-8', write: (role) => roleJson(role) },
  txt: { name: 'Plain text', type: 'text/plain; charset=utf-8', write: (role) => roleText(role) },
  'short.txt': {
    name: 'Plain text without what everyone brings',
    type: 'text/plain; charset=utf-8',
    write: (role) => roleText(role, 'short'),
  },
  ics: {
    name: 'Deadline',
    type: 'text/calendar; charset=utf-8',
    ofDeadline: true,
    write: deadlineEvent,
  },
};

/** The forms that a role has, with a deadline or without. */
export function roleFormatNames(hasDeadline: boolean): RoleFormatName[] {
  const names = Object.keys(ROLE_FORMATS) as RoleFormatName[];
  return names.filter((name) => hasDeadline || !ROLE_FORMATS[name].ofDeadline);
}

/** Where a role is in a form. */
export function roleFormatPath({ slug }: { slug: string }, format: RoleFormatName): string {
  return `/roles/${encodeURIComponent(slug)}.${format}`;
}
