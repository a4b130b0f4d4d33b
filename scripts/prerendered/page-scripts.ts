import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** A piece of a page's text. */
interface Range {
  from: number;
  to: number;
}

interface Script extends Range {
  /** What it runs, where it stands in the page itself. */
  code?: string;
}

/** What a page's text says of scripts that a browser would run, in the order in which they stand. */
interface PageScripts {
  scripts: Script[];
  /** Links that fetch a script ahead of its use. */
  preloads: Range[];
  /** Styles that stand in the page, which the policy of all pages lets no browser heed; Next's page of errors has some. */
  styles: Range[];
  /** Where the head's first element may stand. */
  headStart: number | undefined;
}

/** Types that a browser runs; any other makes the element a block of data (HTML, 4.12.1). */
const RUNS = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

function readScripts(html: string): PageScripts {
  const found: PageScripts = { scripts: [], preloads: [], styles: [], headStart: undefined };
  let open: Script | undefined;
  let code = '';
  let style = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const range = { from: parser.startIndex, to: parser.endIndex + 1 };
      if (name === 'head') found.headStart ??= range.to;
      if (name === 'link' && fetchesScript(attributes)) found.preloads.push(range);
      if (name === 'style') style = parser.startIndex;
      if (name === 'script' && RUNS.test(attributes.type?.trim() ?? '')) {
        open = attributes.src === undefined ? { ...range, code: '' } : range;
        code = '';
      }
    },
    ontext(text) {
      code += text;
    },
    onclosetag(name) {
      if (name === 'style') found.styles.push({ from: style, to: parser.endIndex + 1 });
      if (name !== 'script' || !open) return;
      found.scripts.push({
        ...open,
        to: parser.endIndex + 1,
        ...(open.code === undefined ? {} : { code }),
      });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}

function fetchesScript({ rel = '', as }: Record<string, string>): boolean {
  const kinds = rel.toLowerCase().split(/\s+/);
  return kinds.includes('modulepreload') || (kinds.includes('preload') && as === 'script');
}

/** The page without what no browser would run or heed: scripts and styles that stand in it. Data, such as JSON-LD, stays. */
export function withoutScripts(html: string): string {
  const { scripts, preloads, styles } = readScripts(html);
  let kept = '';
  let end = 0;
  for (const { from, to } of [...scripts, ...preloads, ...styles].sort((a, b) => a.from - b.from)) {
    kept += html.slice(end, from);
    end = to;
  }
  return kept + html.slice(end);
}

/**
 * The page with a policy that lets it run the scripts that it has and no other: none, or files of the
 * site and, by their hashes, those that stand in the page (CSP Level 3, 2.3.1). It comes before
 * all that it speaks of, since a policy in a page holds from there on.
 *
 * @throws a page without a head has no place for a policy
 */
export function withScriptPolicy(html: string): string {
  const { scripts, headStart } = readScripts(html);
  if (headStart === undefined) throw new Error('a page without a head has no place for a policy');
  const hashes = scripts.flatMap(({ code }) => (code === undefined ? [] : [`'${hashOf(code)}'`]));
  const sources = scripts.length === 0 ? ["'none'"] : ["'self'", ...new Set(hashes)];
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${sources.join(' ')}"/>`;
  return html.slice(0, headStart) + policy + html.slice(headStart);
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
