import { chosenValues, rolesInWords, type WayOut } from '@/lib/roles/browse-results';
import type { Browse } from './use-browse';

interface BrowseEmptyProps {
  browse: Browse;
  /** Where the focus goes when a way out was taken, and with it its button. */
  whenTaken: () => void;
}

/** What to do where no role matches: the filters without which some would. */
export function BrowseEmpty({ browse, whenTaken }: BrowseEmptyProps) {
  const { waysOut, apply } = browse;
  return (
    <div className="mt-6 border-y border-line py-6">
      <p>
        {waysOut.length === 0
          ? 'No filter on its own is the reason. Clear all of them to see every open role.'
          : 'Take one of these away to see roles again, or clear all filters.'}
      </p>
      <ul className="mt-3 space-y-2">
        {waysOut.map((way) => (
          <li key={way.without}>
            <button
              type="button"
              onClick={() => {
                whenTaken();
                apply(way.filters);
              }}
              className="border border-quiet px-3 py-1.5 text-start wrap-anywhere"
            >
              Without {namesOf(way, browse)}: {rolesInWords(way.count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

function namesOf({ without }: WayOut, { filters, options }: Browse): string {
  if (without === 'query') return `“${filters.query.trim()}”`;
  return either.format(chosenValues(filters, without, options).map(({ label }) => label));
}
