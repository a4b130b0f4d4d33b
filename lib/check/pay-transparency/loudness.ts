import type { SettingsFields } from '../../markup/fields';
import type { Severity } from '../../problem/rule';
import { liesIn } from './jurisdictions';

/**
 * How loud a rule about pay is in a place: as its law weighs, unless the settings say otherwise of
 * the place, of what it lies in, or of all places; the nearest counts.
 */
export function loudnessOf(
  { payTransparency }: SettingsFields,
  code: string,
  law: Severity,
): Severity | 'off' {
  const about = (payTransparency?.places ?? [])
    .filter(({ place, severity }) => severity !== undefined && liesIn(code, place))
    // `EU` is as long as a member state's code and lies around it.
    .toSorted((a, b) => (liesIn(a.place, b.place) ? -1 : liesIn(b.place, a.place) ? 1 : 0));
  return about[0]?.severity ?? payTransparency?.severity ?? law;
}
