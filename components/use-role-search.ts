import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Search } from '@/lib/roles/browse-results';
import type { RoleCard } from '@/lib/roles/role-card';
import { indexRoles, type RoleIndex, readIndex, searchRoles } from '@/lib/roles/role-search';

/** The index of whole texts; asked for once, and again where it could not be had. */
let texts: Promise<RoleIndex> | undefined;

function fetchTexts(): Promise<RoleIndex> {
  texts ??= fetch('/search-index.json')
    .then((response) => {
      if (!response.ok)
        throw new Error(`The search index could not be fetched: ${response.status}`);
      return response.text();
    })
    .then(readIndex);
  texts.catch(() => {
    texts = undefined;
  });
  return texts;
}

interface RoleSearch {
  search: Search;
  /** Fetches the whole texts, unless they are there. */
  prepare: () => void;
}

/**
 * Search over the whole text of roles where that has been fetched, and over what their cards say
 * until then.
 *
 * @param wanted whether there is something to search for already
 */
export function useRoleSearch(cards: readonly RoleCard[], wanted: boolean): RoleSearch {
  const [whole, setWhole] = useState<RoleIndex>();
  const prepare = useCallback(() => {
    // Where they cannot be had, search goes on with the cards.
    fetchTexts().then(setWhole, () => {});
  }, []);
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  const search = useMemo((): Search => {
    let index = whole;
    return (query) => {
      index ??= indexRoles(cards);
      return searchRoles(index, query);
    };
  }, [cards, whole]);
  return { search, prepare };
}
