import type { SettingsFields } from '@/lib/markup/fields';
import { closingWords } from '@/lib/roles/closing-words';
import type { RolePage } from '@/lib/roles/role-page';

interface ClosedNoticeProps {
  page: RolePage;
  settings: SettingsFields;
}

/** For somebody who has followed an old link: that the role is not open, and which ones are. */
export function ClosedNotice({ page, settings }: ClosedNoticeProps) {
  const { posting } = page.role;
  const words = closingWords(posting, settings);
  if (posting.abstract || !words) return null;
  return (
    <section
      aria-labelledby="closed"
      className="mt-8 max-w-3xl border-s-4 border-quiet bg-raised px-5 py-4"
    >
      <h2 id="closed" className="text-subheading">
        {words.heading}
      </h2>
      <p className="mt-1">{words.sentence} What it asks for stays here, as a rung of the ladder.</p>
      <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a href="/roles" className="link">
          See the roles that are open
        </a>
        {page.similar.length > 0 && (
          <a href="#similar" className="link">
            Open roles that are similar
          </a>
        )}
      </p>
    </section>
  );
}
