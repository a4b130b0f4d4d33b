import type { Yaml } from 'mdast';
import { isScalar } from 'yaml';
import type { Status } from '../../markup/fields';
import { FrontMatterError, fieldEdit } from '../front-matter-edit';
import type { Edit } from '../rename/edit';

/** The statuses of a published posting that cannot be applied for. */
export const CLOSED_STATUSES = ['closed', 'filled', 'paused'] as const satisfies Status[];
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];

/**
 * The smallest edit that gives a posting a status, making front matter where there is none.
 *
 * @throws {FrontMatterError} where the front matter cannot be written to
 */
export function statusEdit(
  text: string,
  frontMatter: Yaml | undefined,
  status: ClosedStatus,
): Edit {
  return fieldEdit(text, frontMatter, {
    field: 'status',
    value: status,
    replace: (value) => {
      if (!isScalar(value) || !value.range) {
        throw new FrontMatterError('has a status that is not a word');
      }
      return { start: value.range[0], end: value.range[1], text: status };
    },
  });
}
