import { stringify } from 'yaml';
import { markdownOf } from './description';
import type { PublicRole } from './public-role';

/**
 * One role as Markdown with everything that it includes, for people and programs that read
 * Markdown. Its front matter says what the original's may say in public, and no comment is left.
 */
export function roleMarkdown(role: PublicRole): string {
  const { title, department, team, level, url, language, organization } = role;
  const { datePosted, closes, changed, employmentType, workplace, locations } = role;
  const front = stringify(
    {
      title,
      organization,
      department,
      team,
      level,
      url,
      apply: role.apply.map((link) => link.url),
      lang: language,
      datePosted,
      validThrough: closes,
      changed,
      employmentType,
      workplace,
      locations,
      applicantLocations: role.applicantLocations,
      salaries: role.salaries,
    },
    (_key, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value),
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n# ${title}\n\n${markdownOf(role.description)}\n`;
}
