import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { applyLinksOf } from '@/lib/roles/apply';

interface ApplyProps {
  posting: Posting;
  settings: SettingsFields;
}

/** Where one applies, whom to ask for accommodations, and what happens to one's data. */
export function Apply({ posting, settings }: ApplyProps) {
  const links = applyLinksOf(posting, settings);
  if (links.length === 0) return null;
  return (
    <div className="space-y-3">
      {links.map(({ label, url }) => (
        <a
          key={url}
          href={url}
          className="block bg-accent px-4 py-3 text-center font-medium text-ground underline-offset-4 hover:underline"
        >
          {label}
        </a>
      ))}
      {settings.accommodations && <p className="text-sm text-quiet">{settings.accommodations}</p>}
      {settings.privacyUrl && (
        <p className="text-sm">
          <a href={settings.privacyUrl} className="text-accent underline underline-offset-4">
            What happens to your data
          </a>
        </p>
      )}
    </div>
  );
}
