import type { Decap } from '../decap';
import { type FileKind, formatOf } from './format';

const EXTENSION: Record<FileKind, string> = {
  posting: 'md',
  snippet: 'md',
  competency: 'md',
  settings: 'yaml',
};

/** The name of a kind's format in Decap's configuration. */
export function formatName(kind: FileKind): string {
  return `rungs-${kind}`;
}

/** Makes the formats of all kinds known to Decap. */
export function registerFormats(cms: Decap): void {
  for (const kind of Object.keys(EXTENSION) as FileKind[]) {
    cms.registerCustomFormat(formatName(kind), EXTENSION[kind], formatOf(kind));
  }
}
