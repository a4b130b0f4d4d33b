import type { Posting } from '@/lib/markup/posting';

interface LadderRungsProps {
  below: Posting | undefined;
  above: readonly Posting[];
}

/** The rungs next to a role: what one comes from, and where one can go. */
export function LadderRungs({ below, above }: LadderRungsProps) {
  if (!below && above.length === 0) return null;
  return (
    <nav aria-label="Rungs of the ladder" className="mt-14 border-t border-line pt-6">
      <dl className="grid gap-4 sm:grid-cols-2">
        <div>
          <dt className="text-sm text-quiet">The rung below</dt>
          <dd>{below ? <RungLink posting={below} /> : 'This is where the ladder begins.'}</dd>
        </div>
        <div>
          <dt className="text-sm text-quiet">
            {above.length > 1 ? 'The rungs above' : 'The rung above'}
          </dt>
          {above.length === 0 ? (
            <dd>This is the top of the ladder for now.</dd>
          ) : (
            above.map((posting) => (
              <dd key={posting.name}>
                <RungLink posting={posting} />
              </dd>
            ))
          )}
        </div>
      </dl>
    </nav>
  );
}

function RungLink({ posting }: { posting: Posting }) {
  return (
    <a
      href={`/roles/${posting.slug}`}
      className="inline-block py-1 text-lg text-accent underline underline-offset-4"
    >
      {posting.title}
    </a>
  );
}
