import { checkLibrary } from '../../check/check';
import type { ContentSource } from '../../markup/source';
import type { Problem } from '../../problem/problem';
import type { RuleId } from '../../problem/rule';
import { buildLibrary, type Library } from '../../roles/library';
import { refusal } from '../failure';
import type { NamedDocument } from './document';

/** What follows when a competency leaves or joins a group; the user is warned of it by itself. */
const OF_GROUPS: readonly RuleId[] = ['empty-choice', 'invalid-choice', 'unused-competency'];

/**
 * Checks content as it would be after a rename.
 *
 * @throws {Failure} where that has a problem which it does not have now
 */
export function requireNoNewProblem(
  library: Library,
  now: ContentSource,
  then: ContentSource,
  { kind }: NamedDocument,
): void {
  const left = count(checkLibrary(library, now));
  for (const problem of checkLibrary(buildLibrary(then.files), then)) {
    if (kind === 'competency' && OF_GROUPS.includes(problem.rule)) continue;
    const remaining = left.get(topicOf(problem)) ?? 0;
    left.set(topicOf(problem), remaining - 1);
    if (remaining > 0) continue;
    throw refusal(
      `Nothing was renamed, because of what would be wrong then in ${problem.file}, line ${problem.line}: ${problem.message}`,
    );
  }
}

function count(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    counts.set(topicOf(problem), (counts.get(topicOf(problem)) ?? 0) + 1);
  }
  return counts;
}

/**
 * Problems are counted by rule, since a rename moves them and changes what they say. A line that
 * meant no competency may come to mean the renamed one, at a level that is not described.
 */
function topicOf({ rule }: Problem): string {
  return rule === 'undescribed-level' ? 'undescribed-skill' : rule;
}
