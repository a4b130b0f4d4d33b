import { renderToStaticMarkup } from 'react-dom/server';
import type { SettingsFields } from '../../markup/fields';
import type { Workspace } from '../workspace';
import { PreviewPage } from './page';

export interface PreviewOptions {
  workspace: Workspace;
  /** The file that is previewed, below the content folder. */
  path: string;
  /** The style sheet of the site. */
  style: string;
  /** Where the site's own images come from. */
  origin: string;
}

/**
 * The whole document of a preview, for a frame without any permission. Its policy lets it load nothing
 * but images of the site itself, so that nothing that is written reaches anybody through it.
 */
export function previewDocument({ workspace, path, style, origin }: PreviewOptions): string {
  const { settings } = workspace.library;
  const page = renderToStaticMarkup(
    <main className="mx-auto w-full max-w-page px-4 py-8 font-sans sm:px-6">
      <PreviewPage workspace={workspace} path={path} />
    </main>,
  );
  // Both are checked when the settings are read, and nothing else of the content stands outside of
  // what React has escaped.
  return `<!doctype html>
<html lang="${settings.lang ?? 'en'}" style="${colorsOf(settings)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(origin)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>${style}</style>
<body>${withoutWays(page)}</body>
</html>
`;
}

function policyFor(origin: string): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${origin} data:`,
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function colorsOf({ colors }: SettingsFields): string {
  const accent = colors?.accent ? `--accent: ${colors.accent};` : '';
  return accent + (colors?.accentDark ? `--accent-dark: ${colors.accentDark};` : '');
}

/**
 * A link that leads out of the page asks for a window of its own, which a frame without permissions
 * does not get: so it leads nowhere.
 */
function withoutWays(markup: string): string {
  return markup.replace(/<a (?=[^>]*href="[^"#])/g, '<a target="_blank" ');
}
