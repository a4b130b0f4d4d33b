import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { momentWords, openingWords } from '@/lib/roles/moment-words';

interface PreviewBannerProps {
  posting: Posting;
  settings: SettingsFields;
  /** When the link ends by which the reader is here. */
  expiresAt: Date;
}

/** Says above an unpublished posting what it is, until when it can be read here, and the way out. */
export function PreviewBanner({ posting, settings, expiresAt }: PreviewBannerProps) {
  const zone = settings.timezone ?? 'UTC';
  const until = momentWords(expiresAt, { language: settings.lang ?? 'en', zone });
  return (
    <aside
      aria-label="Preview"
      className="no-print mb-10 border-s-4 border-problem bg-raised px-4 py-3"
    >
      <p>
        <strong>
          {posting.status === 'scheduled' ? 'A scheduled posting' : 'A draft'}, not published yet.
        </strong>{' '}
        {openingWords(posting, settings)} Whoever has this link can read it until {until}. Please do
        not pass it on.
      </p>
      <p className="mt-1">
        <a href="/roles" className="link inline-block py-0.5">
          Leave the preview for the open roles
        </a>
      </p>
    </aside>
  );
}
