import type { Facet, FacetOption } from '@/lib/roles/browse';
import { BrowseSkillField } from './browse-skill-field';
import type { Browse } from './use-browse';

const NAMES: Record<Facet, string> = {
  department: 'Department',
  level: 'Level',
  place: 'Place',
  type: 'Employment',
  skill: 'Skill',
};

/** How many skills are offered to be ticked; the others are found by name. */
const SKILLS_OFFERED = 6;

interface BrowseFacetProps {
  facet: Facet;
  browse: Browse;
}

/** The values of a facet to be ticked, each with how many roles it would show. */
export function BrowseFacet({ facet, browse }: BrowseFacetProps) {
  const { options, total, countOf, toggle } = browse;
  const chosen = browse.filters.chosen[facet];
  const shown = facet === 'skill' ? telling(options.skill, total, chosen) : options[facet];
  return (
    <details open className="border-b border-line py-1">
      <summary className="cursor-pointer py-1.5 font-medium">
        {NAMES[facet]}
        {chosen.length > 0 && (
          <span className="text-sm font-normal text-quiet"> · {chosen.length} chosen</span>
        )}
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{NAMES[facet]}</legend>
        {facet === 'skill' && shown.length < options.skill.length && (
          <BrowseSkillField browse={browse} />
        )}
        {/* A browser that remembers what was ticked would show it before we do. */}
        <form autoComplete="off">
          <ul>
            {shown.map(({ key, label }) => (
              <li key={key}>
                <label className="flex min-h-7 items-baseline gap-2">
                  <input
                    type="checkbox"
                    checked={chosen.includes(key)}
                    onChange={() => toggle(facet, key)}
                    className="size-4 shrink-0 self-center"
                  />
                  <span className="min-w-0 grow wrap-anywhere">{label}</span>
                  <span className="text-sm text-quiet">
                    {countOf(facet, key)}
                    <span className="sr-only">
                      {countOf(facet, key) === 1 ? ' role' : ' roles'}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </form>
      </fieldset>
    </details>
  );
}

/**
 * The skills that tell roles apart best, which those are that half of them ask for, and those that
 * are chosen. What everyone has to bring is nothing to choose by.
 */
function telling(
  options: readonly FacetOption[],
  total: number,
  chosen: readonly string[],
): FacetOption[] {
  return [...options]
    .sort((a, b) => Math.abs(2 * a.count - total) - Math.abs(2 * b.count - total))
    .filter(({ key }, index) => index < SKILLS_OFFERED || chosen.includes(key));
}
