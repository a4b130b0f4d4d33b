import type { PostingFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { isForJobBoards } from '../roles/job-posting';
import type { CheckContext } from './context';

/** Fields that mean something to a job board alone, or to one first of all. */
const BEGINNINGS = [
  'datePosted',
  'validThrough',
  'employmentType',
  'workplace',
  'locations',
  'applicantLocations',
  'salary',
  'salaries',
  'directApply',
] as const satisfies (keyof PostingFields)[];

/**
 * The postings that are meant for job boards: of those that are advertised all or none, as the
 * settings have it, or those that have begun to say when, where or for how much. A posting whose
 * front matter has mistakes is not among them until they are mended.
 */
export function postingsForJobBoards({ library, postings }: CheckContext): Posting[] {
  const { jobBoards } = library.settings;
  if (jobBoards === false) return [];
  return postings.filter(
    (posting) =>
      isForJobBoards(posting, 'public') &&
      (jobBoards || BEGINNINGS.some((field) => posting.fields[field] !== undefined)) &&
      !posting.problems.some(({ rule }) => rule === 'invalid-front-matter'),
  );
}
