import type { Crumb } from '@/lib/roles/breadcrumbs';

/** The way to a page. The page itself, which its heading names, is said to screen readers alone. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const current = crumbs.at(-1);
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, path }) =>
          path === current?.path ? (
            <li key={path} className="sr-only" aria-current="page">
              {label}
            </li>
          ) : (
            <li key={path} className="min-w-0 wrap-anywhere">
              <a href={path} className="inline-block py-0.5 underline-offset-4 hover:underline">
                {label}
              </a>
              {path !== crumbs.at(-2)?.path && (
                <span aria-hidden="true" className="ms-2">
                  /
                </span>
              )}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
