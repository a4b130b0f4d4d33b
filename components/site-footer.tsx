import type { SettingsFields } from '@/lib/markup/fields';
import type { Audience } from '@/lib/roles/visibility';

interface SiteFooterProps {
  company: SettingsFields & { name: string };
  audience: Audience;
}

/** The feeds, the company's own links and whom to write to; on a preview, the guide for writers. */
export function SiteFooter({ company, audience }: SiteFooterProps) {
  const links = [
    ...(audience === 'preview' ? [{ label: 'Guide for writers', url: '/guide' }] : []),
    { label: 'Feeds', url: '/feeds' },
    ...(company.links ?? []),
    ...(company.email ? [{ label: company.email, url: `mailto:${company.email}` }] : []),
  ];
  return (
    <footer className="no-print mt-20 border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-3 px-4 py-6 text-sm text-quiet sm:px-6">
        <p>{company.hiringOrganization ?? company.name}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} className="inline-block py-1 underline underline-offset-4">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
