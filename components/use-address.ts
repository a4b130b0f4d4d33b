import { useSyncExternalStore } from 'react';

/** Milliseconds that the address waits for more typing: browsers limit how often it may change. */
const PAUSE = 250;

/** The query string that the address is about to have; undefined where it has it already. */
let ahead: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** The visitor has gone back or forward: the address is right, and what was being typed is not. */
function arrive(): void {
  clearTimeout(timer);
  ahead = undefined;
  tell();
}

/** A page that is shown again as it was left may stand at another address than it was left at. */
function arriveAgain({ persisted }: PageTransitionEvent): void {
  if (persisted) arrive();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', arrive);
  window.addEventListener('pageshow', arriveAgain);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', arrive);
    window.removeEventListener('pageshow', arriveAgain);
    settleSearch();
  };
}

const addressOf = (search: string) => `${window.location.pathname}${search}`;

/** Lets the address say now what it is about to say. */
export function settleSearch(): void {
  clearTimeout(timer);
  if (ahead === undefined) return;
  if (ahead !== window.location.search) window.history.replaceState(null, '', addressOf(ahead));
  ahead = undefined;
}

/** Changes the query string in place, as typing does; the address follows after a pause. */
export function replaceSearch(search: string): void {
  ahead = search;
  clearTimeout(timer);
  timer = setTimeout(settleSearch, PAUSE);
  tell();
}

/** Goes to a query string, from which one can go back. */
export function pushSearch(search: string): void {
  settleSearch();
  if (search !== window.location.search) window.history.pushState(null, '', addressOf(search));
  tell();
}

/** The query string of the page's address, with its question mark; none while it is prerendered. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => ahead ?? window.location.search,
    () => '',
  );
}
