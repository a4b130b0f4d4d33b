import type { SettingsFields } from '@/lib/markup/fields';
import type { Audience } from '@/lib/roles/visibility';

interface SiteHeaderProps {
  company: SettingsFields & { name: string };
  audience: Audience;
}

const LINKS = [
  { href: '/roles', label: 'Open roles' },
  { href: '/about', label: 'How our ladder works' },
];

/** The company's name and the site's few places, the same on every page. */
export function SiteHeader({ company, audience }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      {audience === 'preview' && (
        <p className="no-print bg-raised px-4 py-2 text-center text-sm">
          Preview: drafts and problems are shown here, and nowhere else.
        </p>
      )}
      <div className="mx-auto flex max-w-5xl flex-wrap items-baseline gap-x-8 gap-y-2 px-4 py-4 sm:px-6">
        <a href="/" className="text-lg font-semibold">
          {company.name} <span className="font-normal text-quiet">careers</span>
        </a>
        <nav aria-label="Site" className="no-print">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 underline-offset-4 hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
