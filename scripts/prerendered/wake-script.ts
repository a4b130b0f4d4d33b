import type { ScriptFile } from './page-parts';

/**
 * A script that asks for the files of a page once the page is shown, so that they are not in the way of its text, its
 * styles and its faces. A page that nobody sees (in another tab, or made ready before it is chosen) asks at once.
 *
 * @returns undefined where there is nothing to ask for
 */
export function loaderOf(files: readonly ScriptFile[]): string | undefined {
  // They run in whatever order they arrive, as those of the framework may.
  const addresses = files.filter(({ forOldBrowsers }) => !forOldBrowsers).map(({ src }) => src);
  if (addresses.length === 0) return undefined;
  const list = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  return `{const load=()=>{for(const src of ${list})document.head.append(Object.assign(document.createElement("script"),{src,async:true}))};document.visibilityState==="visible"?new PerformanceObserver((_,shown)=>{shown.disconnect();load()}).observe({type:"paint",buffered:true}):load()}`;
}
