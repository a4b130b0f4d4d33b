import type { SettingsFields } from '@/lib/markup/fields';
import type { SkillEntry } from '@/lib/roles/skill-list';

interface UndescribedSkillProps {
  entry: SkillEntry;
  settings: SettingsFields;
}

/** Says kindly that nobody has described a skill yet, and where the description belongs. */
export function UndescribedSkill({ entry, settings }: UndescribedSkillProps) {
  const { email: contact, repository } = settings;
  const file = `content/competencies/${entry.key}.md`;
  return (
    <div className="mt-6 space-y-3 border-s-4 border-line ps-5">
      <p className="text-lg">We ask for this skill, and have not written down yet what we mean.</p>
      <p>
        Don't let that keep you from applying: ask us in the interview.{' '}
        {contact && (
          <>
            Or write to{' '}
            <a
              href={`mailto:${contact}?subject=${encodeURIComponent(entry.title)}`}
              className="link"
            >
              {contact}
            </a>{' '}
            and we will tell you, and then write it down.
          </>
        )}
      </p>
      <p className="text-sm text-quiet">
        If you work here: the description belongs in <code className="font-mono">{file}</code>.{' '}
        {repository && (
          <a href={`${repository}/new/HEAD/?filename=${encodeURIComponent(file)}`} className="link">
            Write it
          </a>
        )}
      </p>
    </div>
  );
}
