import { stylePolicy } from '../../lib/site/security-headers.mjs';
import { hashSource } from '../page-blocks';
import { type PageParts, partsOf, type Range } from './page-parts';
import { wakeCode, wakeElement } from './wake-script';

/** What becomes of the framework's scripts: none, asked for when somebody turns to a control, or as they are. */
export type ScriptsOfPage = 'none' | 'wanted' | 'kept';

export interface PageOptions {
  scripts: ScriptsOfPage;
  /** The text of a style sheet by its address, to stand in the page; undefined leaves the link to it. */
  stylesheet: (href: string) => string | undefined;
}

/** What stands in the place of a piece of a page. */
interface Edit extends Range {
  text: string;
}

/**
 * A page as it is served. Unless its scripts are kept as they are, nothing is waited for before it is shown: its style
 * sheets stand in it, and its scripts (data, such as JSON-LD, is none) are left out or come when they are wanted. It has a policy that
 * allows the styles and scripts that it has and no other: files of the site and, by their hashes, those that stand in
 * the page (CSP Level 3, 2.3.1). The policy comes first, since it holds from there on.
 *
 * @throws a page without a head has no place for a policy
 */
export function finishedPage(html: string, { scripts, stylesheet }: PageOptions): string {
  const parts = partsOf(html);
  const { headStart } = parts;
  if (headStart === undefined) throw new Error('a page without a head has no place for a policy');
  const sheets = scripts === 'kept' ? [] : sheetsOf(parts, stylesheet);
  const wake = scripts === 'wanted' ? wakeElement(parts.scriptFiles) : undefined;
  const run = scripts === 'none' ? [] : [...parts.scripts, ...(wake ? [{ text: wakeCode() }] : [])];
  const runsFiles = scripts !== 'none' && parts.scriptFiles.length > 0;
  const policy = policyOf(run, runsFiles, [...sheets, ...parts.styles]);
  return edited(html, [
    { from: headStart, to: headStart, text: policy },
    ...sheets.flatMap((sheet) => styleOf(sheet, scripts === 'wanted')),
    ...(scripts === 'kept' ? [] : [...parts.scriptFiles, ...parts.preloads].map(without)),
    ...(scripts === 'none' ? parts.scripts.map(without) : []),
    ...(wake ? [behindScripts(parts, wake)] : []),
  ]);
}

/** A style sheet of which the text is known. */
interface Sheet extends Range {
  text: string;
}

function sheetsOf({ stylesheets }: PageParts, textOf: PageOptions['stylesheet']): Sheet[] {
  return stylesheets.flatMap(({ href, from, to }) => {
    const text = textOf(href);
    return text === undefined ? [] : [{ text, from, to }];
  });
}

/**
 * @param keepLink leaves a link that fetches nothing, since React asks again for a sheet that it finds no link to
 */
function styleOf({ text, from, to }: Sheet, keepLink: boolean): Edit[] {
  const style = `<style>${text}</style>`;
  if (!keepLink) return [{ from, to, text: style }];
  const attributes = from + '<link'.length;
  return [
    { from, to: from, text: style },
    { from: attributes, to: attributes, text: ' disabled=""' },
  ];
}

/** Where the last of the files stood, behind what is there to be shown. */
function behindScripts({ scriptFiles }: PageParts, text: string): Edit {
  const end = scriptFiles.at(-1)?.to ?? 0;
  return { from: end, to: end, text };
}

function without({ from, to }: Range): Edit {
  return { from, to, text: '' };
}

interface Text {
  text: string;
}

function policyOf(scripts: readonly Text[], runsFiles: boolean, styles: readonly Text[]): string {
  const runs = runsFiles || scripts.length > 0;
  const sources = runs ? ["'self'", ...hashesOf(scripts)].join(' ') : "'none'";
  const policy = `script-src ${sources}; ${stylePolicy(hashesOf(styles))}`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function hashesOf(blocks: readonly Text[]): string[] {
  return [...new Set(blocks.map(({ text }) => hashSource(text)))];
}

/** A text with pieces of it replaced; none of them overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return result + text.slice(end);
}
