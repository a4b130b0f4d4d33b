import type { PictureSize } from '@/lib/roles/pictures';
import type { Audience } from '@/lib/roles/visibility';
import { RungsMark } from './rungs-mark';

interface SiteHeaderProps {
  /** The company's. */
  name: string;
  /** A picture that stands for the name; with its size, where that is known, so that nothing moves when it comes. */
  logo?: ({ src: string } & Partial<PictureSize>) | undefined;
  audience: Audience;
}

const LINKS = [
  { href: '/roles', label: 'Open roles' },
  { href: '/ladder', label: 'Ladder' },
  { href: '/skills', label: 'Skills' },
  { href: '/how-we-hire', label: 'How we hire' },
  { href: '/about', label: 'About' },
];

/** The company's name and the site's few places, the same on every page. */
export function SiteHeader({ name, logo, audience }: SiteHeaderProps) {
  return (
    <header className="border-b border-line print:border-0">
      {audience === 'preview' && (
        <p className="no-print bg-raised px-4 py-2 text-center text-sm">
          Preview: drafts and problems are shown here, and nowhere else.
        </p>
      )}
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-10 gap-y-2 px-4 py-4 sm:px-6">
        <a href="/" className="flex items-center gap-3 font-display text-xl font-semibold">
          {logo ? (
            // biome-ignore lint/performance/noImgElement: a file as it is; next/image makes others on demand
            <img {...logo} alt={name} className="h-8 w-auto" />
          ) : (
            <>
              <RungsMark className="h-7 w-5 text-accent" />
              {name}
            </>
          )}
          <span className="text-quiet">careers</span>
        </a>
        <nav aria-label="Site" className="no-print">
          <ul className="-mx-2 flex flex-wrap max-sm:-mx-1.5 max-sm:text-[0.9375rem]">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  className="block px-2 py-1.5 max-sm:px-1.5 underline-offset-4 hover:underline"
                >
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
