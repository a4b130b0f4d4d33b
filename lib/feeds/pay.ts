import { rangeOf } from '../roles/facts';
import type { PublicPay } from './public-role';

/** A range of pay as the page says it: `€54,000–68,000 a year (Lisbon)`. */
export function payWords({ locations = [], ...range }: PublicPay, language: string): string {
  const words = rangeOf(range, language);
  return locations.length === 0 ? words : `${words} (${locations.join(', ')})`;
}
