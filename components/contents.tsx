/** A place on the page. */
export interface ContentsEntry {
  id: string;
  label: string;
}

/** The id of the contents, for what leads back to them. */
export const CONTENTS = 'contents';

/** The page's own places: beside the text where there is room, and folded above it where not. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const list = (
    <ol className="space-y-0.5 border-s border-line">
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="-ms-px block border-s border-transparent py-1.5 ps-4 text-sm leading-snug text-quiet hover:border-accent hover:text-ink"
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav id={CONTENTS} aria-label="On this page" className="no-print h-full">
      <div className="sticky top-8 hidden max-h-[calc(100dvh-4rem)] overflow-y-auto lg:block">
        <p className="mb-3 text-sm font-semibold">On this page</p>
        {list}
      </div>
      <details className="border-y border-line py-3 lg:hidden">
        <summary className="cursor-pointer font-semibold">On this page</summary>
        <div className="mt-3">{list}</div>
      </details>
    </nav>
  );
}
