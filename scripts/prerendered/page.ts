import { Parser } from 'htmlparser2';
import { stylePolicy } from '../../lib/site/security-headers.mjs';
import { hashSource, isScript } from '../page-blocks';

/** A piece of a page's text. */
interface Range {
  from: number;
  to: number;
}

/** A script or a style. */
interface Block extends Range {
  /** What stands in the page itself; undefined where it is a file. */
  text?: string;
}

/** A style sheet that the page asks for before it shows anything. */
interface Stylesheet extends Range {
  href: string;
}

/** What a page's text says of scripts that a browser would run, and of styles, each in its order. */
interface PageParts {
  scripts: Block[];
  /** Links that fetch a script ahead of its use. */
  preloads: Range[];
  styles: Block[];
  stylesheets: Stylesheet[];
  /** Where the head's first element may stand. */
  headStart: number | undefined;
}

export interface PageOptions {
  /** Leaves the scripts where they are. */
  keepScripts: boolean;
  /** The text of a style sheet by its address, to stand in the page; undefined leaves the link to it. */
  stylesheet: (href: string) => string | undefined;
}

/**
 * A page as it is served: where it needs no scripts, without them and the links to them (data, such as JSON-LD, stays), and
 * with its style sheets in it, so that nothing is waited for before it is shown; and with a policy
 * that allows the styles and scripts that it has and no other: files of the site and, by their hashes, those that stand in the
 * page (CSP Level 3, 2.3.1). The policy comes first, since it holds from there on.
 *
 * @throws a page without a head has no place for a policy
 */
export function finishedPage(html: string, { keepScripts, stylesheet }: PageOptions): string {
  const { scripts, preloads, styles, stylesheets, headStart } = partsOf(html);
  if (headStart === undefined) throw new Error('a page without a head has no place for a policy');
  // React asks again for a sheet that it does not find by its link.
  const sheets = (keepScripts ? [] : stylesheets).flatMap(({ href, from, to }) => {
    const text = stylesheet(href);
    return text === undefined ? [] : [{ text, from, to }];
  });
  const policy = policyOf(keepScripts ? scripts : [], [...sheets, ...styles]);
  return edited(html, [
    { from: headStart, to: headStart, text: policy },
    ...sheets.map(({ text, ...range }) => ({ ...range, text: `<style>${text}</style>` })),
    ...(keepScripts ? [] : [...scripts, ...preloads].map((range) => ({ ...range, text: '' }))),
  ]);
}

function policyOf(scripts: readonly Block[], styles: readonly Block[]): string {
  const runs = scripts.length === 0 ? "'none'" : ["'self'", ...hashesOf(scripts)].join(' ');
  const policy = `script-src ${runs}; ${stylePolicy(hashesOf(styles))}`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function hashesOf(blocks: readonly Block[]): string[] {
  const texts = new Set(blocks.flatMap(({ text }) => (text === undefined ? [] : [text])));
  return [...texts].map(hashSource);
}

/** A text with pieces of it replaced; none of them overlap. */
function edited(text: string, edits: readonly (Range & { text: string })[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return result + text.slice(end);
}

function partsOf(html: string): PageParts {
  const found: PageParts = {
    scripts: [],
    preloads: [],
    styles: [],
    stylesheets: [],
    headStart: undefined,
  };
  let open: (Block & { of: Block[] }) | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const range = { from: parser.startIndex, to: parser.endIndex + 1 };
      if (name === 'head') found.headStart ??= range.to;
      if (name === 'link') readLink(attributes, range, found);
      if (name === 'style') open = { ...range, text: '', of: found.styles };
      if (name === 'script' && isScript(attributes.type)) {
        open = {
          ...range,
          ...(attributes.src === undefined ? { text: '' } : {}),
          of: found.scripts,
        };
      }
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      if (!open) return;
      const { of, ...block } = open;
      of.push({
        ...block,
        to: parser.endIndex + 1,
        ...(block.text === undefined ? {} : { text }),
      });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}

function readLink(
  { rel = '', as, href = '', media }: Record<string, string>,
  range: Range,
  { preloads, stylesheets }: PageParts,
): void {
  const kinds = rel.toLowerCase().split(/\s+/);
  if (kinds.includes('modulepreload') || (kinds.includes('preload') && as === 'script')) {
    preloads.push(range);
  }
  if (kinds.includes('stylesheet') && media === undefined) stylesheets.push({ ...range, href });
}
