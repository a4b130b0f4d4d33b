import { toString as textOf } from 'hast-util-to-string';
import type { Posting } from '../../markup/posting';
import { expand } from '../../roles/expansion';
import type { Library } from '../../roles/library';
import { divide } from '../../roles/sections';
import { sentencesOf } from './prose';

const HEADING = /\b(?:benefits?|perks)\b/i;
const BENEFIT =
  /\b(?:401\(?k\)?|pension|PTO|paid (?:time off|holidays?|vacation|leave|parental leave|sick leave)|(?:health|medical|dental|vision|life|disability) (?:and \w+ )?(?:insurance|cover(?:age)?|plan|benefits?)|retirement (?:plan|savings)|parental leave|sick (?:leave|pay))\b/i;

/**
 * Whether an applicant reads what the benefits are: in a section of benefits that is not empty, or
 * anywhere else in words that leave no doubt.
 */
export function tellsBenefits(library: Library, posting: Posting): boolean {
  const { pieces } = expand(library, posting.body);
  const sections = divide(pieces, library.settings.benefits ?? []);
  const isTold = sections.some(
    ({ heading = '', benefits, content }) =>
      (benefits || HEADING.test(heading)) &&
      content.some((node) => textOf({ type: 'root', children: [node] }).trim() !== ''),
  );
  if (isTold) return true;
  for (const { text } of sentencesOf(library, posting)) if (BENEFIT.test(text)) return true;
  return false;
}
