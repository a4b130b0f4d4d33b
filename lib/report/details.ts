import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { applyLinksOf } from '../roles/apply';
import { factsOf } from '../roles/facts';

/** Something that a page says at a glance, and that is not what it was. Empty where it is not said. */
export interface DetailChange {
  label: string;
  from: string[];
  to: string[];
}

/**
 * What two states of a posting say at a glance, told apart: pay, places, dates, where to apply. The
 * newer settings hold for both, so that a change of them is said once, and not for each role; but the
 * older deadline is said as it was, since a time zone moves it.
 */
export function detailChanges(
  from: Posting,
  to: Posting,
  settings: SettingsFields,
  formerSettings: SettingsFields,
): DetailChange[] {
  const before = detailsOf(from, { ...settings, timezone: formerSettings.timezone });
  const after = detailsOf(to, settings);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((label) => ({ label, from: before.get(label) ?? [], to: after.get(label) ?? [] }))
    .filter(({ from, to }) => from.join('\n') !== to.join('\n'));
}

/** As if open, since what is closed still has a deadline. */
function detailsOf(posting: Posting, settings: SettingsFields): Map<string, string[]> {
  const { fields } = posting;
  const facts = factsOf({ ...posting, status: 'open' }, settings);
  const details: [string, readonly (string | undefined)[]][] = [
    ...facts.map(({ label, values }): [string, string[]] => [label, values]),
    ['Opens', [fields.opensAt]],
    ['Where to apply', applyPlaces(posting, settings)],
    ['Steps to an offer', fields.hiringProcess ?? []],
    ['Summary', [fields.summary]],
    ['Contact', [fields.contact]],
    ['Employer', [fields.hiringOrganization]],
    ['In lists', [fields.unlisted ? 'no' : undefined]],
    ['Tags', fields.tags ?? []],
    ['Former names', fields.aliases ?? []],
  ];
  return new Map(details.map(([label, values]) => [label, values.filter((v) => v !== undefined)]));
}

/** The address of a mail carries the title, and its status opens and closes the way: neither counts. */
function applyPlaces(posting: Posting, settings: SettingsFields): string[] {
  const open: Posting = { ...posting, title: '', status: 'open' };
  return applyLinksOf(open, settings).map(({ url }) => url.replace(/\?subject=$/, ''));
}
