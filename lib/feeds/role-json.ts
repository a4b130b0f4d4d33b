import { htmlOf, textOf } from './description';
import type { PublicRole } from './public-role';

/** One role with all that is public of it, as JSON; what it does not say is left out. */
export function roleJson(role: PublicRole): string {
  const { description, shortDescription: _short, posted: _posted, ...fields } = role;
  return JSON.stringify({
    ...fields,
    descriptionHtml: htmlOf(description),
    descriptionPlain: textOf(description),
  });
}
