import { counted } from '../../problem/counted';
import type { Problem } from '../../problem/problem';
import type { ProblemChanges } from '../problem-changes';
import { type Block, code, type Inline, type Item } from './text';

/** How many problems of one sort are listed; `rungs check` lists all. */
const MOST_LISTED = 20;

/** What is wrong now and was not, errors first, then what no longer is. */
export function problemBlocks({ new: fresh, solved }: ProblemChanges): Block[] {
  const of = (severity: Problem['severity']) => fresh.filter((one) => one.severity === severity);
  const lists: [readonly Problem[], string][] = [
    [of('error'), 'New errors, which hold this change back:'],
    [of('warning'), 'New warnings:'],
    [solved, 'Solved:'],
  ];
  return lists
    .filter(([problems]) => problems.length > 0)
    .flatMap(([problems, words]): Block[] => [
      { kind: 'paragraph', text: [words] },
      { kind: 'list', items: items(problems) },
    ]);
}

function items(problems: readonly Problem[]): Item[] {
  const more = problems.length - MOST_LISTED;
  return [
    ...problems.slice(0, MOST_LISTED).map(({ file, line, message }) => ({
      text: [{ kind: 'file' as const, path: file, line }, ' ', ...withCode(message)],
    })),
    ...(more > 0 ? [{ text: [`And ${more} more.`] }] : []),
  ];
}

/** A message, with what it writes between backticks as code. */
function withCode(message: string): Inline[] {
  return message
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : part))
    .filter((part) => part !== '');
}

/** How many problems are new and solved, in a sentence. */
export function problemSum({ new: fresh, solved }: ProblemChanges): string {
  const count = (severity: Problem['severity']) =>
    fresh.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const said = [
    ...(errors > 0 ? [counted(errors, 'new error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'new warning')] : []),
    ...(fresh.length === 0 ? ['No new problems'] : []),
    ...(solved.length > 0 ? [`${counted(solved.length, 'problem')} solved`] : []),
  ];
  return `${said.join(', ')}.`;
}
