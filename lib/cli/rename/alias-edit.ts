import type { Yaml } from 'mdast';
import { isScalar, isSeq, stringify, type YAMLSeq } from 'yaml';
import { addToFlow, endOf, FrontMatterError, fieldEdit, insert } from '../front-matter-edit';
import type { Edit } from './edit';

/** What is to become of the aliases. */
export interface AliasChange {
  added: string;
  /** Whether an alias becomes the document's name, so that the added one takes its place. */
  isReplaced(alias: string): boolean;
}

/**
 * The smallest edit that adds an alias to a document's front matter, making front matter where
 * there is none.
 *
 * @throws {FrontMatterError} where the front matter says something else than a list of aliases
 */
export function aliasEdit(text: string, frontMatter: Yaml | undefined, change: AliasChange): Edit {
  return fieldEdit(text, frontMatter, {
    field: 'aliases',
    value: `[${inYaml(change.added)}]`,
    replace: (value, yaml, newline) => {
      if (!isSeq(value)) throw new FrontMatterError('has aliases that are not a list');
      return editList(value, yaml, newline, change);
    },
  });
}

function editList(
  list: YAMLSeq<unknown>,
  yaml: string,
  newline: string,
  { added, isReplaced }: AliasChange,
): Edit {
  for (const item of list.items) {
    if (!isScalar(item) || !item.range || typeof item.value !== 'string') {
      throw new FrontMatterError('has aliases that are not plain names');
    }
    if (isReplaced(item.value)) {
      return { start: item.range[0], end: item.range[1], text: inYaml(added) };
    }
  }
  if (list.flow) return addToFlow(list, inYaml(added));
  const end = endOf(list.items.at(-1));
  const lineEnd = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  const [dash = 0] = list.range ?? [];
  const lineStart = yaml.lastIndexOf('\n', dash - 1) + 1;
  const gap = /^-[ \t]*/.exec(yaml.slice(dash))?.[0] ?? '- ';
  return insert(lineEnd, yaml.slice(lineStart, dash) + gap + inYaml(added) + newline);
}

/** A name as YAML, in quotes where another reader would take it for a number or the like. */
function inYaml(name: string): string {
  const list = stringify([name], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  });
  return list.trim().slice(1, -1);
}
