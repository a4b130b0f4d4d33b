import type { SettingsFields } from '../markup/fields';

/** A setting of the company that has another value; one that is not set has none. */
export interface SettingChange {
  field: keyof SettingsFields;
  from?: unknown;
  to?: unknown;
}

export function settingChanges(from: SettingsFields, to: SettingsFields): SettingChange[] {
  const fields = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof SettingsFields>;
  return [...fields]
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({
      field,
      ...(from[field] === undefined ? {} : { from: from[field] }),
      ...(to[field] === undefined ? {} : { to: to[field] }),
    }));
}
