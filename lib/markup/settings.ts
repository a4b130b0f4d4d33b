import { LineIndex } from '../problem/line-index';
import type { Problem } from '../problem/problem';
import { type SettingsFields, settingsFields } from './fields';
import { SETTINGS_FILE, type SourceFile } from './source';
import { readYaml } from './yaml';

/** The company's settings, with what is wrong with them. */
export interface Settings {
  fields: SettingsFields;
  problems: Problem[];
}

/** What holds where a company has written no settings. */
export const NO_SETTINGS: Settings = { fields: {}, problems: [] };

/** Reads `settings.yaml`. A field that is refused counts as not written. */
export function parseSettings({ text }: SourceFile): Settings {
  const source = { text, offset: 0, file: SETTINGS_FILE, lines: new LineIndex(text) };
  const { value, problems } = readYaml(source, settingsFields, 'invalid-settings');
  return { fields: value, problems };
}
