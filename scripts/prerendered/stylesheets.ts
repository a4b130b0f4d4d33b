import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** Where Next serves what stands in its folder. */
const SERVED = '/_next/';

/**
 * Reads the style sheets of a build by their addresses, ready to stand in a page of any address.
 *
 * @param folder what `next build` has written: `.next`
 * @returns undefined for an address that is not of the build
 */
export function stylesheetsIn(folder: string): (href: string) => string | undefined {
  const known = new Map<string, string>();
  return (href) => {
    if (!href.startsWith(`${SERVED}static/`)) return undefined;
    const { pathname } = new URL(href, 'http://localhost');
    const text =
      known.get(pathname) ??
      withWholeAddresses(
        readFileSync(join(folder, pathname.slice(SERVED.length)), 'utf8'),
        dirname(pathname),
      );
    known.set(pathname, text);
    return text;
  };
}

/** Addresses in a style sheet are relative to the sheet, and in a page to the page. */
function withWholeAddresses(css: string, folder: string): string {
  return css.replaceAll(
    /url\((?<quote>["']?)(?<path>\.{1,2}\/[^"')]+)\k<quote>\)/g,
    (_, quote: string, path: string) => `url(${quote}${join(folder, path)}${quote})`,
  );
}
