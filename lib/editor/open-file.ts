import { keyOf } from '../markup/key';
import { isValidName } from '../markup/name';
import { type DocumentKind, FOLDER, type SourceFile } from '../markup/source';
import type { DecapData } from './decap';
import { formatOf } from './format/format';
import type { Workspace } from './workspace';

/** A document that is open in a form. */
export interface OpenDocument {
  kind: DocumentKind;
  /** Its path in the repository; none while it has never been saved. */
  path: string | undefined;
  data: DecapData;
}

/**
 * The file of a document as a save would write it now.
 *
 * @param contentFolder where the content lies in the repository
 * @throws {RefusedChange} where a field cannot be written
 */
export function fileOfDocument(
  { kind, path, data }: OpenDocument,
  contentFolder: string,
  workspace?: Workspace,
): SourceFile {
  // Places do not count a byte-order mark.
  const text = formatOf(kind)
    .toFile(data)
    .replace(/^\ufeff+/, '');
  const prefix = contentFolder === '' ? '' : `${contentFolder}/`;
  if (path?.startsWith(prefix)) return { path: path.slice(prefix.length), text };
  return { path: newPath(kind, data, workspace), text };
}

/** The path that a new document is going to have, as near as its name or its title tells. */
function newPath(kind: DocumentKind, data: DecapData, workspace: Workspace | undefined): string {
  const { name: given, title } = data;
  const chosen = typeof given === 'string' && isValidName(given) ? given : undefined;
  const name = chosen ?? (keyOf(typeof title === 'string' ? title : '') || `new-${kind}`);
  const pathOf = (suffix: string) => `${FOLDER[kind]}/${name}${suffix}.md`;
  let path = pathOf('');
  for (let number = 1; workspace?.isTaken(path); number += 1) path = pathOf(`-${number}`);
  return path;
}
