import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { applyLinksOf } from '@/lib/roles/apply';

interface ApplyProps {
  posting: Posting;
  settings: SettingsFields;
}

const BUTTON =
  'rounded-sm bg-accent px-5 py-3 text-center font-semibold text-on-accent underline-offset-4 hover:underline';

/** Where one applies (in a narrow window {@link ApplyBar} says so instead), whom to ask for accommodations, and what happens to one's data. */
export function Apply({ posting, settings }: ApplyProps) {
  const links = applyLinksOf(posting, settings);
  if (links.length === 0) return null;
  return (
    <div className="no-print space-y-3">
      {links.map(({ label, url }) => (
        <a
          key={url}
          href={url}
          className={`${BUTTON} ${links.length === 1 ? 'hidden lg:block' : 'block'}`}
        >
          {label}
        </a>
      ))}
      {settings.accommodations && <p className="text-sm text-quiet">{settings.accommodations}</p>}
      {settings.privacyUrl && (
        <p className="text-sm">
          <a href={settings.privacyUrl} className="link">
            What happens to your data
          </a>
        </p>
      )}
    </div>
  );
}

/**
 * The way to apply at the foot of a narrow window. It keeps its room at the end of the page, and
 * the page's scroll padding keeps it off whatever has the focus.
 */
export function ApplyBar({ posting, settings }: ApplyProps) {
  const [link, ...others] = applyLinksOf(posting, settings);
  if (!link || others.length > 0) return null;
  return (
    <div className="no-print sticky bottom-0 -mx-4 mt-12 border-t border-line bg-ground px-4 py-3 sm:-mx-6 sm:px-6 lg:hidden">
      <a href={link.url} className={`${BUTTON} block`}>
        {link.label}
      </a>
    </div>
  );
}
