import { useMemo } from 'react';
import {
  type CountOf,
  countsOf,
  type Facet,
  type FacetOptions,
  type Filters,
  isChosen,
  NOTHING_CHOSEN,
  optionsOf,
} from '@/lib/roles/browse';
import { readFilters, writeFilters } from '@/lib/roles/browse-query';
import { searched, toggled, type WayOut, waysOut } from '@/lib/roles/browse-results';
import { type PackedCards, unpackCards } from '@/lib/roles/card-pack';
import type { RoleCard } from '@/lib/roles/role-card';
import { pushSearch, replaceSearch, useSearch } from './use-address';
import { useRoleSearch } from './use-role-search';

/** Roles as they are browsed: what is looked for, what is found, and how to look for more. */
export interface Browse {
  filters: Filters;
  options: FacetOptions;
  /** How many roles there are in all. */
  total: number;
  /** The roles to show, in order. */
  roles: RoleCard[];
  /** They only come close to what is searched for. */
  close: boolean;
  countOf: CountOf;
  /** Only where there is no role to show. */
  waysOut: WayOut[];
  /** Gets ready for a search that is about to be typed. */
  prepare: () => void;
  type: (query: string) => void;
  toggle: (facet: Facet, key: string) => void;
  apply: (filters: Filters) => void;
  reset: () => void;
}

/** Browses roles by the query string of the page's address. */
export function useBrowse(packed: PackedCards): Browse {
  const cards = useMemo(() => unpackCards(packed), [packed]);
  const options = useMemo(() => optionsOf(cards), [cards]);
  const address = useSearch();
  const filters = useMemo(() => readFilters(address, options), [address, options]);
  const { search, prepare } = useRoleSearch(cards, filters.query !== '');
  const results = useMemo(() => {
    const found = searched(cards, filters.query, search);
    const roles = found.roles.filter((card) => isChosen(card, filters.chosen));
    return {
      roles,
      close: found.close,
      countOf: countsOf(found.roles, filters.chosen),
      waysOut: roles.length > 0 ? [] : waysOut(cards, filters, search),
    };
  }, [cards, filters, search]);
  const apply = (next: Filters) => pushSearch(writeFilters(next, options));
  return {
    ...results,
    filters,
    options,
    total: cards.length,
    prepare,
    type: (query) => replaceSearch(writeFilters({ ...filters, query }, options)),
    toggle: (facet, key) => apply(toggled(filters, facet, key)),
    apply,
    reset: () => apply({ query: '', chosen: NOTHING_CHOSEN }),
  };
}
