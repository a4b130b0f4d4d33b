import { canada } from './canada';
import { europeanUnion } from './european-union';
import type { Jurisdiction } from './jurisdiction';
import { unitedStates } from './united-states';

/** Every law that is known here. docs/pay-transparency.md shows the same table. */
export const jurisdictions: readonly Jurisdiction[] = [
  ...unitedStates,
  ...canada,
  ...europeanUnion,
];

const MEMBERS = new Set<string>(europeanUnion.map(({ code }) => code));

/**
 * Whether a place lies in another one, or is it: `US-NY-NYC` in `US-NY`, in `US` and in the whole,
 * which is the empty code; a member state in `EU`.
 */
export function liesIn(code: string, outer: string): boolean {
  if (outer === '' || code === outer || code.startsWith(`${outer}-`)) return true;
  return outer === 'EU' && MEMBERS.has(code.split('-')[0] ?? '');
}
