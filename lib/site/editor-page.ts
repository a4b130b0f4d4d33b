import { relative } from 'node:path';
import { contentFolder } from '../content/folder';
import { type EditorSettings, SETTINGS_ELEMENT } from '../editor/settings';
import type { GitHubAdmin, LocalAdmin } from './admin';

/** The files of the editor below `/admin/`, as `scripts/editor.ts` has named them. */
export interface EditorFiles {
  /** Decap CMS itself. */
  decap: string;
  /** Our own part of it. */
  editor: string;
}

/** What of the environment's settings the browser may know. */
export function editorSettings(admin: LocalAdmin | GitHubAdmin): EditorSettings {
  const { branch } = admin;
  const folder = process.env.RUNGS_CONTENT_PATH || relative('.', contentFolder());
  return admin.mode === 'local'
    ? { mode: 'local', proxyUrl: admin.proxyUrl, branch, contentFolder: folder }
    : {
        mode: 'github',
        repository: admin.repository,
        api: admin.api,
        ...(admin.origin ? { origin: admin.origin } : {}),
        branch,
        contentFolder: folder,
      };
}

/**
 * The page that the editor starts in. The editor's own script comes first: it tells Decap to wait,
 * and starts it when both are there.
 */
export function editorPage(files: EditorFiles, settings: EditorSettings): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Editor</title>
    <link rel="icon" type="image/png" href="/apple-icon">
    <script type="application/json" id="${SETTINGS_ELEMENT}">${inScript(settings)}</script>
    <script defer src="/admin/${files.editor}"></script>
    <script defer src="/admin/${files.decap}"></script>
  </head>
  <body>
    <noscript>The editor needs JavaScript.</noscript>
  </body>
</html>
`;
}

/** JSON that cannot end the script element that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** What the editor's page may load and do: what Decap needs, and for it alone. */
export function editorPolicy(settings: EditorSettings): string {
  const connect =
    settings.mode === 'local'
      ? [new URL(settings.proxyUrl).origin]
      : [new URL(settings.api).origin, 'https://www.githubstatus.com'];
  // Those of people: GitHub's own, or an Enterprise server's.
  const pictures =
    settings.mode === 'local'
      ? []
      : ['https://avatars.githubusercontent.com', new URL(settings.api).origin];
  const policy = {
    'default-src': ["'none'"],
    // Decap compiles templates and schemas while it runs.
    'script-src': ["'self'", "'unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...pictures],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...connect],
    'frame-src': ["'self'", 'blob:', 'data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The headers that the editor's page has besides those of `editor-gate.ts`. */
export const editorHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  // The window in which one signs in must be able to answer this one.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
};
