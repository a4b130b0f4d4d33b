import type { Company } from './site';

/**
 * The mark of the site in the colour of the company, for tabs and bookmarks, as an address that has the picture in it:
 * a page asks for nothing to show it.
 */
export function iconOf({ colors }: Pick<Company, 'colors'>): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colors?.accent ?? '#0b5f59'}"/><path d="M11 5v22M21 5v22M11 10h10M11 16h10M11 22h10" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
