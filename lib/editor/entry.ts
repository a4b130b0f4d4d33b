import { type DocumentKind, FOLDER } from '../markup/source';
import type { DecapData } from './decap';
import type { OpenDocument } from './open-file';

/** What Decap hands to widgets and previews of a document: maps of Immutable.js. */
export interface DecapEntry {
  get(key: 'data'): { toJS(): DecapData } | undefined;
  get(key: 'path'): string | undefined;
}

/** The kind of document that a collection of Decap's holds. */
export function kindOfCollection(name: string): DocumentKind | undefined {
  return (Object.keys(FOLDER) as DocumentKind[]).find((kind) => FOLDER[kind] === name);
}

/** The document that a form shows. */
export function documentOf(kind: DocumentKind, entry: DecapEntry): OpenDocument {
  return { kind, path: entry.get('path') || undefined, data: entry.get('data')?.toJS() ?? {} };
}
