import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineDocumentType, type FieldDefs, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { decode } from './lib/content/decode';
import { contentFolder } from './lib/content/folder';
import {
  competencyFields,
  postingFields,
  settingsFields,
  snippetFields,
} from './lib/markup/fields';
import { FOLDER, SETTINGS_FILE } from './lib/markup/source';

const folder = contentFolder();

/**
 * The fields of a declaration, each typed loosely: a value that Contentlayer refuses would drop
 * its document without a word, and our own schema says what is wrong with it.
 */
function fieldsOf(schema: z.ZodObject): FieldDefs {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      { type: 'json', description: field.description ?? '' },
    ]),
  );
}

/**
 * The whole file as it stands, with what is wrong with its encoding. `body.raw` has no front
 * matter, so that its positions are not those of the file.
 */
const source = {
  type: 'json' as const,
  resolve: ({ _raw }: { _raw: { sourceFilePath: string } }) =>
    decode(readFileSync(join(folder, _raw.sourceFilePath)), _raw.sourceFilePath),
};

export const Posting = defineDocumentType(() => ({
  name: 'Posting',
  filePathPattern: `${FOLDER.posting}/**/*.md`,
  fields: fieldsOf(postingFields),
  computedFields: { source },
}));

export const Snippet = defineDocumentType(() => ({
  name: 'Snippet',
  filePathPattern: `${FOLDER.snippet}/**/*.md`,
  fields: fieldsOf(snippetFields),
  computedFields: { source },
}));

export const Competency = defineDocumentType(() => ({
  name: 'Competency',
  filePathPattern: `${FOLDER.competency}/**/*.md`,
  fields: fieldsOf(competencyFields),
  computedFields: { source },
}));

export const Settings = defineDocumentType(() => ({
  name: 'Settings',
  filePathPattern: SETTINGS_FILE,
  contentType: 'data',
  fields: fieldsOf(settingsFields),
  computedFields: { source },
}));

export default makeSource({
  contentDirPath: folder,
  documentTypes: [Posting, Snippet, Competency, Settings],
  // There is no HTML before includes are resolved, and that is our own parser's to make.
  markdown: (builder) => {
    builder.parser = () => ({ type: 'root', children: [] });
    builder.compiler = () => '';
  },
  // Lenient, because a broken document is ours to report: see ARCHITECTURE.md.
  onUnknownDocuments: 'skip-ignore',
  onMissingOrIncompatibleData: 'skip-ignore',
  onExtraFieldData: 'ignore',
  disableImportAliasWarning: true,
});
