import type { Skill } from '@/lib/roles/library';
import type { ChoiceRequirement } from '@/lib/roles/requirement';

interface ChoiceProps {
  choice: ChoiceRequirement;
  options: readonly Skill[];
  /** The keys of skills that the role asks for on their own, which count towards the choice. */
  required: ReadonlySet<string>;
}

/** "Choose 3 of these 11", which opens to show them. */
export function Choice({ choice, options, required }: ChoiceProps) {
  const counted = options.filter(({ key }) => required.has(key)).length;
  return (
    <details>
      <summary className="cursor-pointer py-0.5">
        <span className="font-medium">{choice.label}</span>: choose {choice.count} of these{' '}
        {options.length}
      </summary>
      <ul className="mt-2 mb-3 ms-5 list-disc space-y-1">
        {options.map(({ key, title }) => (
          <li key={key}>
            <a
              href={`/skills/${encodeURIComponent(key)}`}
              className="text-accent underline underline-offset-4"
            >
              {title}
            </a>
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
    </details>
  );
}
