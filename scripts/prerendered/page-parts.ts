import { Parser } from 'htmlparser2';
import { isScript } from '../page-blocks';

/** A piece of a page's text. */
export interface Range {
  from: number;
  to: number;
}

/** A style, or a script that a browser would run, where it is no file. */
export interface Block extends Range {
  text: string;
}

/** A script that is a file. */
export interface ScriptFile extends Range {
  src: string;
  /** For browsers without modules, which run nothing of the framework. */
  forOldBrowsers: boolean;
}

/** A style sheet that the page asks for before it shows anything. */
export interface Stylesheet extends Range {
  href: string;
}

/** What a page's text says of scripts and styles, each in its order. */
export interface PageParts {
  scripts: Block[];
  scriptFiles: ScriptFile[];
  /** Links that fetch a script ahead of its use. */
  preloads: Range[];
  styles: Block[];
  stylesheets: Stylesheet[];
  /** Where the head's first element may stand. */
  headStart: number | undefined;
}

/** Reads a page as a browser does; data, such as JSON-LD, is no script. */
export function partsOf(html: string): PageParts {
  const parts: PageParts = {
    scripts: [],
    scriptFiles: [],
    preloads: [],
    styles: [],
    stylesheets: [],
    headStart: undefined,
  };
  let close: ((to: number) => void) | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const from = parser.startIndex;
      const range = { from, to: parser.endIndex + 1 };
      const { src, nomodule } = attributes;
      if (name === 'head') parts.headStart ??= range.to;
      if (name === 'link') readLink(attributes, range, parts);
      if (name === 'style') close = (to) => parts.styles.push({ from, to, text });
      if (name === 'script' && isScript(attributes.type)) {
        close = (to) =>
          src === undefined
            ? parts.scripts.push({ from, to, text })
            : parts.scriptFiles.push({ from, to, src, forOldBrowsers: nomodule !== undefined });
      }
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      close?.(parser.endIndex + 1);
      close = undefined;
    },
  });
  parser.end(html);
  return parts;
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
