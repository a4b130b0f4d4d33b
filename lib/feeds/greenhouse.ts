import { keyOf } from '../markup/key';
import { type Board, updatedOf } from './board';
import { htmlOf } from './description';
import { numberOf } from './number';
import { jsonObject, type Parts } from './parts';
import { payWords } from './pay';
import { placeNames } from './place';
import type { PublicRole } from './public-role';

/*
 * The shape of Greenhouse's job board (https://developers.greenhouse.io/job-board.html), always with
 * its content, so that what reads that reads this at another host.
 */

/** The roles of a board in Greenhouse's shape. */
export function greenhouseBoard(board: Board): Parts {
  const meta = { total: board.roles.length };
  return jsonObject({ meta }, 'jobs', board.roles, (role) => jobOf(role, board));
}

/** One role in Greenhouse's shape. */
export function greenhouseJob(role: PublicRole, board: Board): string {
  return JSON.stringify(jobOf(role, board));
}

/** A role's number: a whole number that a double holds, made of its id and so the same for ever. */
export function greenhouseId({ id }: Pick<PublicRole, 'id'>): number {
  return numberOf(id);
}

function jobOf(role: PublicRole, board: Board): object {
  const id = greenhouseId(role);
  const places = placeNames(role);
  const metadata: [string, string][] = [
    ['Workplace', role.workplace ?? ''],
    ['Employment', role.employmentType.join(', ')],
    ['Pay', role.salaries.map((pay) => payWords(pay, role.language)).join('; ')],
  ];
  return {
    id,
    internal_job_id: id,
    title: role.title,
    company_name: role.organization,
    updated_at: updatedOf(role, board),
    first_published: role.posted ?? null,
    requisition_id: role.requisitionId ?? null,
    location: { name: places.join('; ') },
    absolute_url: role.url,
    language: role.language,
    metadata: metadata
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({
        id: numberOf(`field ${name}`),
        name,
        value,
        value_type: 'short_text',
      })),
    content: escapeHtml(htmlOf(role.description)),
    departments: role.department ? [groupOf('department', role.department)] : [],
    offices: places.map((place) => ({ ...groupOf('office', place), location: place })),
  };
}

function groupOf(kind: string, name: string) {
  return { id: numberOf(`${kind} ${keyOf(name)}`), name, child_ids: [], parent_id: null };
}

/** Greenhouse writes the HTML of its content with entities for its markup. */
function escapeHtml(html: string): string {
  return html
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
