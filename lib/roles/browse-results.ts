import {
  type Chosen,
  FACETS,
  type Facet,
  type FacetOptions,
  type FacetValue,
  type Filters,
  isChosen,
} from './browse';
import type { RoleCard } from './role-card';
import type { Finding } from './role-search';

/** Finds roles by words. */
export type Search = (query: string) => Finding;

/**
 * The roles that a query finds, the best match first; all of them, in the order of the ladders,
 * where it says nothing.
 */
export function searched(
  cards: readonly RoleCard[],
  query: string,
  search: Search,
): { roles: readonly RoleCard[]; close: boolean } {
  if (query.trim() === '') return { roles: cards, close: false };
  const byName = new Map(cards.map((card) => [card.name, card]));
  const { names, close } = search(query);
  return { roles: names.flatMap((name) => byName.get(name) ?? []), close };
}

/** A part of the filters that can be taken away: the query, or all that is chosen of a facet. */
type Part = 'query' | Facet;

/** What would show roles where none match. */
export interface WayOut {
  without: Part;
  filters: Filters;
  /** How many roles that would show. */
  count: number;
}

/** The parts of filters without which there would be roles, the most roles first. */
export function waysOut(cards: readonly RoleCard[], filters: Filters, search: Search): WayOut[] {
  return partsOf(filters)
    .map((without) => {
      const fewer = withoutPart(filters, without);
      const { roles } = searched(cards, fewer.query, search);
      const count = roles.filter((card) => isChosen(card, fewer.chosen)).length;
      return { without, filters: fewer, count };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function partsOf({ query, chosen }: Filters): Part[] {
  const facets = FACETS.filter((facet) => chosen[facet].length > 0);
  return query.trim() === '' ? facets : ['query', ...facets];
}

function withoutPart({ query, chosen }: Filters, part: Part): Filters {
  return part === 'query'
    ? { query: '', chosen }
    : { query, chosen: { ...chosen, [part]: [] } satisfies Chosen };
}

/** Filters with a value chosen that was not, or the other way about. */
export function toggled({ query, chosen }: Filters, facet: Facet, key: string): Filters {
  const before = chosen[facet];
  const after = before.includes(key) ? before.filter((other) => other !== key) : [...before, key];
  return { query, chosen: { ...chosen, [facet]: after } };
}

/** Whether anything is looked for at all. */
export function isFiltered(filters: Filters): boolean {
  return partsOf(filters).length > 0;
}

/** What is chosen of a facet, as people read it, in the order of its options. */
export function chosenValues(
  { chosen }: Filters,
  facet: Facet,
  options: FacetOptions,
): FacetValue[] {
  return options[facet].filter(({ key }) => chosen[facet].includes(key));
}

/** How many roles match, or only come close to what is searched for, as a sentence. */
export function matchSentence(count: number, filters: Filters, close = false): string {
  const words = filters.query.trim();
  const one = count === 1;
  if (count > 0 && close) {
    return `${rolesInWords(count)} ${one ? 'comes' : 'come'} close to “${words}”.`;
  }
  if (count > 0) return `${rolesInWords(count)} ${one ? 'matches' : 'match'}.`;
  if (words === '') return 'No role matches these filters.';
  return `No role matches “${words}”${partsOf(filters).length > 1 ? ' with these filters' : ''}.`;
}

/** A number of roles. */
export function rolesInWords(count: number): string {
  return count === 1 ? '1 role' : `${count} roles`;
}
