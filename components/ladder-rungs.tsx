import type { Posting } from '@/lib/markup/posting';
import { Heading } from './heading';

interface LadderRungsProps {
  posting: Posting;
  below: Posting | undefined;
  above: readonly Posting[];
  /** Whether it can be compared with any other role. */
  compared?: boolean;
}

/** The rungs next to a role, drawn as the ladder that they are part of, the highest on top. */
export function LadderRungs({ posting, below, above, compared = true }: LadderRungsProps) {
  if (!below && above.length === 0) return null;
  return (
    <nav aria-label="Rungs of the ladder" className="no-print mt-14">
      <Heading id="rungs" level={2}>
        Where it stands
      </Heading>
      <ol className="mt-5 max-w-md border-x-4 border-line">
        {above.length === 0 ? (
          <Rung label="Above">This is the top of the ladder for now.</Rung>
        ) : (
          above.map((rung) => (
            <Rung key={rung.name} label="The rung above">
              <RungLink posting={rung} />
            </Rung>
          ))
        )}
        <Rung label="This role" current>
          <span className="font-semibold">{posting.role}</span>
        </Rung>
        <Rung label="The rung below">
          {below ? <RungLink posting={below} /> : 'This is where the ladder begins.'}
        </Rung>
      </ol>
      {compared && (
        <p className="mt-4">
          <a href={`/compare?to=${encodeURIComponent(posting.slug)}`} className="link">
            Compare with any other role
          </a>
        </p>
      )}
    </nav>
  );
}

interface RungProps {
  label: string;
  current?: boolean;
  children: React.ReactNode;
}

function Rung({ label, current = false, children }: RungProps) {
  return (
    <li
      aria-current={current ? 'true' : undefined}
      className={`border-b-4 px-4 pt-3 pb-2 ${current ? 'border-accent bg-raised' : 'border-line'}`}
    >
      <span className="block text-xs text-quiet">{label}</span>
      {children}
    </li>
  );
}

function RungLink({ posting }: { posting: Posting }) {
  return (
    <a href={`/roles/${posting.slug}`} className="link inline-block py-0.5 min-w-0 wrap-anywhere">
      {posting.title}
    </a>
  );
}
