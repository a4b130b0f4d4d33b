import type { SectionComparison } from '@/lib/roles/prose-comparison';
import type { ProsePart } from '@/lib/roles/prose-difference';

interface ProseDifferenceProps {
  sections: readonly SectionComparison[];
  from: string;
  to: string;
}

/** What is written about two roles, section by section, with the words that differ marked. */
export function ProseDifference({ sections, from, to }: ProseDifferenceProps) {
  const same = sections.filter(({ kind }) => kind === 'same');
  const different = sections.filter(({ kind }) => kind !== 'same');
  return (
    <div className="mt-4">
      {different.length === 0 ? (
        <p>Both are described in the same words.</p>
      ) : (
        <p className="text-sm text-quiet">
          <span className={MARK.added}>Underlined</span> stands only in {to},{' '}
          <span className={MARK.removed}>struck through</span> only in {from}.
        </p>
      )}
      {different.map((section, index) => (
        <SectionDifference
          // biome-ignore lint/suspicious/noArrayIndexKey: sections never move on a page without script
          key={`${section.to ?? section.from}-${index}`}
          section={section}
          from={from}
          to={to}
        />
      ))}
      {same.some(({ to: heading }) => heading) && (
        <p className="mt-10 text-sm text-quiet">
          The same in both: {same.flatMap(({ to: heading }) => heading ?? []).join(', ')}.
        </p>
      )}
    </div>
  );
}

const MARK = {
  added:
    'bg-new/10 text-new underline decoration-2 underline-offset-2 forced-colors:text-[Highlight]',
  removed: 'text-lowered line-through decoration-1',
} as const;

interface SectionDifferenceProps {
  section: SectionComparison;
  from: string;
  to: string;
}

function SectionDifference({ section, from, to }: SectionDifferenceProps) {
  const heading = section.to ?? section.from;
  const only = section.kind === 'added' ? to : section.kind === 'dropped' ? from : undefined;
  return (
    <section className="mt-8" aria-label={heading ?? 'Text without a heading'}>
      {heading && <h3 className="text-subheading">{heading}</h3>}
      {only && <p className="mt-1 text-sm text-quiet">Only in {only}.</p>}
      <div className="mt-3 space-y-3">
        {section.blocks.map((block, index) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move on a page without script
            key={index}
            className={block.tag === 'li' ? 'ms-5 list-item list-disc' : undefined}
          >
            {block.parts.map((part, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the parts of one
              <Part key={place} part={part} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Words say what the marks show, since a screen reader may not say them. */
function Part({ part: { kind, text } }: { part: ProsePart }) {
  if (kind === 'same') return text;
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length);
  return (
    <>
      {lead}
      {kind === 'added' ? (
        <ins className={MARK.added}>
          <span className="sr-only"> added: </span>
          {words}
          <span className="sr-only"> end of added </span>
        </ins>
      ) : (
        <del className={MARK.removed}>
          <span className="sr-only"> removed: </span>
          {words}
          <span className="sr-only"> end of removed </span>
        </del>
      )}
    </>
  );
}
