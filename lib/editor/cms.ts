import type { z } from 'zod';
import { competencyFields, postingFields, settingsFields, snippetFields } from '../markup/fields';
import { FOLDER, SETTINGS_FILE } from '../markup/source';
import type { DecapCollection, DecapConfig, DecapField } from './decap';
import { FILE_NAME } from './file-name';
import { formFields } from './form';
import { formatName } from './format/register';
import type { EditorSettings } from './settings';
import { SHARE, SHARE_LABEL } from './share';

/** The context of the commit status that says where a draft's preview is. */
const PREVIEW_CONTEXT = 'careers/preview';

/** The widget of a document's text. */
export const POSTING_TEXT = 'posting-text';

/** Decap's configuration: https://decapcms.org/docs/configuration-options/ */
export function cmsConfig(settings: EditorSettings): DecapConfig {
  const folder = (name: string) => `${settings.contentFolder}/${name}`;
  return {
    load_config_file: false,
    backend: backendOf(settings),
    publish_mode: 'editorial_workflow',
    media_folder: 'public/media',
    public_folder: '/media',
    show_preview_links: true,
    site_url: window.location.origin,
    display_url: window.location.origin,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      {
        ...documents('postings', 'Postings', 'posting'),
        folder: folder(FOLDER.posting),
        format: formatName('posting'),
        preview_path: 'roles/{{slug}}',
        fields: [titleField(), bodyField(), shareField(), ...fieldsWithoutTitle(postingFields)],
      },
      {
        ...documents('snippets', 'Snippets', 'snippet'),
        folder: folder(FOLDER.snippet),
        format: formatName('snippet'),
        identifier_field: 'name',
        summary: '{{filename}}',
        fields: [nameField(), bodyField(), ...formFields(snippetFields)],
      },
      {
        ...documents('competencies', 'Competencies', 'competency'),
        folder: folder(FOLDER.competency),
        format: formatName('competency'),
        preview_path: 'skills/{{slug}}',
        fields: [titleField(), bodyField(), ...fieldsWithoutTitle(competencyFields)],
      },
      {
        name: 'settings',
        label: 'Settings',
        format: formatName('settings'),
        publish: false,
        delete: false,
        files: [
          {
            name: 'settings',
            label: 'Company',
            file: folder(SETTINGS_FILE),
            fields: formFields(settingsFields),
          },
        ],
      },
    ],
  };
}

function backendOf(settings: EditorSettings): Record<string, unknown> {
  const { branch } = settings;
  return settings.mode === 'local'
    ? { name: 'proxy', proxy_url: settings.proxyUrl, branch }
    : {
        name: 'github',
        repo: settings.repository,
        branch,
        api_root: settings.api,
        base_url: window.location.origin,
        auth_endpoint: 'api/auth',
        preview_context: PREVIEW_CONTEXT,
        squash_merges: true,
      };
}

/**
 * What the folders have in common. Nothing is published from here: a maintainer merges, and what
 * protects the branch keeps its say.
 */
function documents(name: string, label: string, one: string): DecapCollection {
  return {
    name,
    label,
    label_singular: one.charAt(0).toUpperCase() + one.slice(1),
    extension: 'md',
    create: true,
    publish: false,
    delete: false,
    slug: '{{slug}}',
  };
}

function titleField(): DecapField {
  return {
    name: 'title',
    label: 'Title',
    widget: 'string',
    hint: 'The first heading of the text, such as Engineering - DevOps 2.',
  };
}

/** A snippet has no title: it is called by the name of its file. */
function nameField(): DecapField {
  return {
    name: 'name',
    label: 'Name',
    widget: FILE_NAME,
    required: false,
    hint: 'What a new snippet is called, and included by: <name.snippet/>.',
  };
}

/** The Markdown of a document. */
function bodyField(): DecapField {
  return { name: 'body', label: 'Text', widget: POSTING_TEXT, required: false };
}

/** No field of the file: how to show it to somebody before it is published. */
function shareField(): DecapField {
  return { name: 'share', label: SHARE_LABEL, widget: SHARE, required: false };
}

function fieldsWithoutTitle(schema: z.ZodObject): DecapField[] {
  return formFields(schema).filter(({ name }) => name !== 'title');
}
