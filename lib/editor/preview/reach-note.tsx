import type { Posting } from '../../markup/posting';
import type { DocumentKind } from '../../markup/source';
import { counted } from '../../problem/counted';
import type { Reach } from '../../roles/reach';

const VERB: Record<DocumentKind, string> = {
  snippet: 'Appears on',
  competency: 'Is asked for by',
  posting: 'Is inherited by',
};

/** Which pages a change shows on, before it is saved. */
export function ReachNote({ kind, reach }: { kind: DocumentKind; reach: Reach }) {
  const { roles, bases, skills } = reach;
  const reached = [
    ...(roles.length > 0 ? [counted(roles.length, 'role')] : []),
    ...(bases.length > 0 ? [counted(bases.length, 'base')] : []),
    ...(skills.length > 0 ? [counted(skills.length, 'skill')] : []),
  ];
  const said = `${VERB[kind]} ${reached.length > 0 ? list.format(reached) : 'no role'}`;
  // A posting that nothing inherits is the rule.
  if (reached.length === 0 && kind === 'posting') return null;
  return (
    <section aria-label="Reach" className="mb-10 border-s-4 border-accent bg-raised px-4 py-3">
      {reached.length === 0 ? (
        <p className="font-semibold">{said}.</p>
      ) : (
        <details>
          <summary className="cursor-pointer font-semibold">{said}</summary>
          <Names postings={roles} />
          <Names postings={bases} />
          {skills.length > 0 && (
            <ul className="mt-3 text-sm">
              {skills.map(({ key, title }) => (
                <li key={key}>{title}</li>
              ))}
            </ul>
          )}
        </details>
      )}
    </section>
  );
}

const list = new Intl.ListFormat('en');

function Names({ postings }: { postings: readonly Posting[] }) {
  if (postings.length === 0) return null;
  return (
    <ul className="mt-3 text-sm">
      {postings.map(({ name, title }) => (
        <li key={name}>{title}</li>
      ))}
    </ul>
  );
}
