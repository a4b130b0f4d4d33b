import { type RefObject, useId, useState } from 'react';
import { FACETS } from '@/lib/roles/browse';
import { LONGEST_QUERY } from '@/lib/roles/browse-query';
import { rolesInWords } from '@/lib/roles/browse-results';
import { BrowseFacet } from './browse-facet';
import { settleSearch } from './use-address';
import type { Browse } from './use-browse';
import { useTypedBefore } from './use-typed-before';

interface BrowseControlsProps {
  browse: Browse;
  field: RefObject<HTMLInputElement | null>;
  /** Leads from the filters to the roles, where they do not stand beside each other. */
  showRoles: () => void;
}

/** The search field and the filters, which are not there without JavaScript. */
export function BrowseControls({ browse, field, showRoles }: BrowseControlsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { filters, options } = browse;
  useTypedBefore(field, browse.type);
  const chosen = FACETS.reduce((sum, facet) => sum + filters.chosen[facet].length, 0);
  return (
    <search
      aria-label="Find roles"
      className="no-print mb-6 block lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:-m-1.5 lg:overflow-y-auto lg:p-1.5 noscript:hidden"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          settleSearch();
        }}
      >
        <label htmlFor={`${id}-query`} className="block font-medium">
          Search roles
        </label>
        <input
          ref={field}
          id={`${id}-query`}
          type="search"
          value={filters.query}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          spellCheck={false}
          onFocus={browse.prepare}
          onBlur={settleSearch}
          onChange={(event) => browse.type(event.target.value)}
          className="mt-1 w-full border border-quiet bg-ground px-3 py-2"
        />
      </form>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={`${id}-filters`}
        onClick={() => setOpen(!open)}
        className="mt-3 w-full border border-quiet px-3 py-2 text-start lg:hidden"
      >
        Filters{chosen > 0 && ` (${chosen} chosen)`}
      </button>
      <div id={`${id}-filters`} className={`mt-3 ${open ? '' : 'hidden lg:block'}`}>
        {FACETS.filter(
          (facet) => options[facet].length > 1 || filters.chosen[facet].length > 0,
        ).map((facet) => (
          <BrowseFacet key={facet} facet={facet} browse={browse} />
        ))}
        <button
          type="button"
          onClick={() => {
            setOpen(false);
            showRoles();
          }}
          className="mt-4 w-full border border-quiet px-3 py-2 lg:hidden"
        >
          Show {rolesInWords(browse.roles.length)}
        </button>
      </div>
    </search>
  );
}
