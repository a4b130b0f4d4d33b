import { textOf } from './description';
import type { PublicRole } from './public-role';

/**
 * A role as plain text, ready to paste into the form of a job board. The short form leaves out
 * the skills that only bases ask for.
 */
export function roleText(role: PublicRole, form: 'full' | 'short' = 'full'): string {
  const description = form === 'short' ? role.shortDescription : role.description;
  const apply = role.apply.map(({ label, url }) => `${label}: ${readable(url)}`);
  const lines = ['', 'HOW TO APPLY', '', ...apply, `This role on our site: ${role.url}`];
  return `${[role.title, textOf(description), lines.join('\n')].join('\n\n')}\n`;
}

/** An e-mail address reads better without its scheme and its subject. */
function readable(url: string): string {
  return url.startsWith('mailto:')
    ? decodeURIComponent(url.slice('mailto:'.length).replace(/\?.*$/, ''))
    : url;
}
