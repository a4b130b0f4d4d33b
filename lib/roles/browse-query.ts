import { FACETS, type Facet, type FacetOptions, type Filters, perFacet } from './browse';

/** How much of a query is read, in UTF-16 units; nobody types more, and a link might. */
export const LONGEST_QUERY = 200;

/**
 * Reads filters from the query string of an address. What is no option is left out, so that an old
 * link still shows roles.
 */
export function readFilters(search: string, options: FacetOptions): Filters {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    chosen: perFacet((facet) => ordered(facet, parameters.getAll(facet), options)),
  };
}

/**
 * Writes filters as the query string of an address, with its question mark; empty where there is
 * nothing to say. The same filters are always the same address.
 */
export function writeFilters({ query, chosen }: Filters, options: FacetOptions): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.append('q', query.slice(0, LONGEST_QUERY));
  for (const facet of FACETS) {
    for (const key of ordered(facet, chosen[facet], options)) parameters.append(facet, key);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

function ordered(facet: Facet, keys: readonly string[], options: FacetOptions): string[] {
  return options[facet].flatMap(({ key }) => (keys.includes(key) ? key : []));
}
