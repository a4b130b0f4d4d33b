import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { applyLinksOf } from '@/lib/roles/apply';

interface ApplyProps {
  posting: Posting;
  settings: SettingsFields;
}

const BUTTON = 'button px-3 py-3 text-center';

/** Where one applies; in a narrow window {@link ApplyBar} says so instead. */
export function Apply({ posting, settings }: ApplyProps) {
  const links = applyLinksOf(posting, settings);
  if (links.length === 0) return null;
  return (
    <div className={`no-print space-y-3 ${links.length === 1 ? 'hidden lg:block' : ''}`}>
      {links.map(({ label, url }) => (
        <a key={url} href={url} className={`${BUTTON} block`}>
          {label}
        </a>
      ))}
    </div>
  );
}

/** Whom to ask, also for accommodations, and what happens to one's data, where one can apply. */
export function ApplyNotes({ posting, settings }: ApplyProps) {
  const { accommodations, privacyUrl } = settings;
  const contact = posting.fields.contact ?? settings.contact;
  if (applyLinksOf(posting, settings).length === 0) return null;
  if (!(contact || accommodations || privacyUrl)) return null;
  return (
    <div className="no-print space-y-3 text-sm">
      {contact && (
        <p className="text-quiet wrap-anywhere">
          Questions about this role: <Contact contact={contact} />
        </p>
      )}
      {accommodations && <p className="text-quiet wrap-anywhere">{accommodations}</p>}
      {privacyUrl && (
        <p>
          <a href={privacyUrl} className="link">
            What happens to your data
          </a>
        </p>
      )}
    </div>
  );
}

/** An e-mail address can be written to; a name, or a sentence, is read. */
function Contact({ contact }: { contact: string }) {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) return contact;
  return (
    <a href={`mailto:${contact}`} className="link">
      {contact}
    </a>
  );
}

interface ApplyBarProps extends ApplyProps {
  /** The id of the page's contents, where it has any. */
  contents: string | undefined;
}

/**
 * The way to apply and the way to the contents, at the foot of a narrow window. It keeps its room at
 * the end of the page, and the page's scroll padding keeps it off whatever has the focus. In a very
 * low window, such as one that is enlarged a lot, it stays at the end.
 */
export function ApplyBar({ posting, settings, contents }: ApplyBarProps) {
  const [link, ...others] = applyLinksOf(posting, settings);
  if (!link || others.length > 0) return null;
  return (
    <div className="no-print sticky bottom-0 -mx-4 mt-12 flex items-center gap-x-5 border-t border-line bg-ground px-4 py-3 sm:-mx-6 sm:px-6 lg:hidden [@media(max-height:20rem)]:static">
      {contents && (
        <a href={`#${contents}`} className="link py-1 text-sm whitespace-nowrap">
          On this page
        </a>
      )}
      <a href={link.url} className={`${BUTTON} grow`}>
        {link.label}
      </a>
    </div>
  );
}
