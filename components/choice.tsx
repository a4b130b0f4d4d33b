import type { Skill } from '@/lib/roles/library';
import type { ChoiceRequirement, EffectiveRequirement } from '@/lib/roles/requirement';

interface ChoiceProps {
  choice: ChoiceRequirement & Pick<EffectiveRequirement, 'sources'>;
  /** How many were to be chosen on the rung below, where it were fewer. */
  before?: number | undefined;
  /** What the documents that may be seen are called, by name. */
  titles: ReadonlyMap<string, string>;
  options: readonly Skill[];
  /** The keys of skills that the role asks for on their own, which count towards the choice. */
  required: ReadonlySet<string>;
  /** The keys of skills that the reader finds no page about. */
  unlinked: ReadonlySet<string>;
}

/** "Choose 3 of these 11", which opens to show them. */
export function Choice({ choice, before, titles, options, required, unlinked }: ChoiceProps) {
  const counted = options.filter(({ key }) => required.has(key)).length;
  const sources = choice.sources.flatMap(({ document, level }) => {
    const title = titles.get(document);
    return title === undefined ? [] : [`${title} (level ${level})`];
  });
  return (
    <details>
      <summary className="cursor-pointer py-0.5">
        <span className="font-medium">{choice.label}</span>: choose {choice.count} of these{' '}
        {options.length}
        {before !== undefined && before < choice.count && (
          <span className="text-quiet"> (before: {before})</span>
        )}
      </summary>
      <ul className="mt-2 mb-3 ms-5 list-disc space-y-1">
        {options.map(({ key, title }) => (
          <li key={key}>
            {unlinked.has(key) ? (
              title
            ) : (
              <a href={`/skills/${encodeURIComponent(key)}`} className="link">
                {title}
              </a>
            )}
            {required.has(key) && (
              <span className="text-quiet"> (asked for above, counts here)</span>
            )}
          </li>
        ))}
      </ul>
      {counted > 0 && (
        <p className="mb-3 ms-5 text-sm text-quiet">
          {counted} of them {counted === 1 ? 'is' : 'are'} asked for already.
        </p>
      )}
      {sources.length > 1 && (
        <p className="mb-3 ms-5 text-sm text-quiet">
          The most that any of these asks for: {sources.join(', ')}.
        </p>
      )}
    </details>
  );
}
