import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { deadlineWords } from './deadline-words';
import { hasExpired, statusOf } from './visibility';

/** Why one cannot apply for a role, for somebody who has followed an old link to it. */
export interface ClosingWords {
  heading: string;
  sentence: string;
}

/** Says that a role is closed, filled or paused; undefined for any other. */
export function closingWords(posting: Posting, settings: SettingsFields): ClosingWords | undefined {
  const deadline = hasExpired(posting) ? deadlineWords(posting, settings) : undefined;
  switch (statusOf(posting)) {
    case 'closed':
      return {
        heading: 'This role is closed',
        sentence: deadline
          ? `Applications were taken until ${deadline}.`
          : 'We take no more applications for it.',
      };
    case 'filled':
      return {
        heading: 'This role is filled',
        sentence: 'We have found somebody for it, and take no more applications.',
      };
    case 'paused':
      return {
        heading: 'This role is paused',
        sentence: 'We take no applications for it right now. It may open again.',
      };
    default:
      return undefined;
  }
}
