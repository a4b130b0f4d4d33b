import type { MouseEvent } from 'react';
import { FACETS } from '@/lib/roles/browse';
import { chosenValues } from '@/lib/roles/browse-results';
import type { Browse } from './use-browse';

interface BrowseChipsProps {
  browse: Browse;
  /** Where the focus goes when no chip is left to hold it. */
  whenLast: () => void;
}

/** What is chosen, each to be taken away again. */
export function BrowseChips({ browse, whenLast }: BrowseChipsProps) {
  const { filters, options, toggle } = browse;
  const chips = FACETS.flatMap((facet) =>
    chosenValues(filters, facet, options).map((value) => ({ facet, ...value })),
  );
  if (chips.length === 0) return null;

  // A chip that goes leaves the focus to its neighbour.
  function moveFocus({ currentTarget }: MouseEvent): void {
    const item = currentTarget.closest('li');
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const chip = next?.querySelector('button');
    if (chip) chip.focus();
    else whenLast();
  }

  return (
    <ul aria-label="Chosen filters" className="no-print mt-2 flex flex-wrap gap-2">
      {chips.map(({ facet, key, label }) => (
        <li key={`${facet} ${key}`}>
          <button
            type="button"
            onClick={(event) => {
              moveFocus(event);
              toggle(facet, key);
            }}
            className="flex items-baseline gap-2 border border-quiet bg-raised px-3 py-1 text-sm wrap-anywhere"
          >
            <span>
              <span className="sr-only">Remove </span>
              {label}
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
