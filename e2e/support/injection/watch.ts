import type { Browser, Page } from '@playwright/test';
import { expect } from '../test';

/** What a page has done that it should not have. */
export interface Seen {
  /** The addresses at which a payload ran, a dialog or another window opened. */
  runs: string[];
  /** What was asked for from elsewhere than the site. */
  outside: string[];
}

/** Watches all that a page does from now on; what it asks for from elsewhere gets no answer. */
export async function watchForInjection(page: Page): Promise<Seen> {
  const seen: Seen = { runs: [], outside: [] };
  await page.exposeFunction('ran', () => seen.runs.push(page.url()));
  page.on('dialog', async (dialog) => {
    seen.runs.push(`${page.url()} says ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('popup', (popup) => seen.runs.push(`${page.url()} opens ${popup.url()}`));
  await page.context().route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => {
      seen.outside.push(route.request().url());
      return route.abort();
    },
  );
  return seen;
}

/** The names of all event handlers that a browser knows as attributes. */
export async function handlersOf(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  const names = await page.evaluate(() => {
    const svg = 'http://www.w3.org/2000/svg';
    const elements = [
      ...['body', 'video', 'input'].map((name) => document.createElement(name)),
      ...['svg', 'animate'].map((name) => document.createElementNS(svg, name)),
    ];
    const found = new Set<string>();
    for (const element of elements) {
      for (const name in element) if (name.startsWith('on')) found.add(name);
    }
    return [...found].sort();
  });
  await page.close();
  return names;
}

/** Expects nothing in a page that could run or load anything later, whatever a reader does. */
export async function expectInert(page: Page): Promise<void> {
  const live = await page.evaluate(() => {
    const found: string[] = [];
    const loads = 'src srcset data poster background ping lowsrc dynsrc action formaction'.split(
      ' ',
    );
    for (const element of document.querySelectorAll('*')) {
      const tag = element.localName;
      if (
        /^(?:iframe|frame|object|embed|applet|portal|base|math|template|foreignobject)$/i.test(tag)
      ) {
        found.push(`<${tag}>`);
      }
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${name} on <${tag}>`);
        const isLink = name === 'href' || name === 'xlink:href';
        if (!isLink && !loads.includes(name)) continue;
        const address = URL.canParse(value, location.href) && new URL(value, location.href);
        if (!address) continue;
        // The site's own icon stands in the head, where no content comes.
        if (element.matches('head > link[rel=icon]') && address.protocol === 'data:') continue;
        const known = tag === 'a' ? /^(?:https?|mailto|tel):$/ : /^https?:$/;
        const own =
          address.origin === location.origin ||
          (isLink &&
            (tag === 'a' ||
              element.getAttribute('rel') === 'canonical' ||
              element.getAttribute('rel') === 'alternate'));
        if (!known.test(address.protocol) || !own) found.push(`${name}="${value}" on <${tag}>`);
      }
      if (tag === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''))
        found.push('a refresh');
    }
    return found;
  });
  expect(live, page.url()).toEqual([]);
}
