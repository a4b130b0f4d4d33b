import type { Problem } from '../../problem/problem';
import { element } from '../dom';
import { fixName } from './diagnostics';

/** What can be done about a problem that stands in the text. */
export interface ProblemActions {
  goTo: (problem: Problem) => void;
  fix: (problem: Problem, suggestion: string) => void;
}

/** Problems as a list, each with its place in the file; with actions, where they stand in the text. */
export function problemItems(
  problems: readonly Problem[],
  actions?: ProblemActions,
): HTMLLIElement[] {
  return problems.map((problem) => {
    const { line, rule, message, severity, suggestions } = problem;
    const place = `Line ${line}`;
    const buttons = actions
      ? suggestions.map((suggestion) =>
          element(
            'button',
            { type: 'button', click: () => actions.fix(problem, suggestion) },
            fixName(suggestion),
          ),
        )
      : [];
    return element(
      'li',
      { class: `rungs-problem rungs-${severity}` },
      element('strong', {}, severity === 'error' ? 'Error' : 'Warning'),
      ' ',
      actions
        ? element(
            'button',
            { type: 'button', class: 'rungs-place', click: () => actions.goTo(problem) },
            place,
          )
        : place,
      ' ',
      element('span', { class: 'rungs-message' }, message),
      ' ',
      element('code', {}, rule),
      ...buttons.flatMap((button) => [' ', button]),
    );
  });
}

/** How many problems there are, in words. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')];
  const said = parts.filter((part) => part !== '').join(' and ');
  return said === '' ? 'No problems.' : `${said}.`;
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
