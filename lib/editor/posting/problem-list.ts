import { counted } from '../../problem/counted';
import type { Problem } from '../../problem/problem';
import { element } from '../dom';
import { fixName } from './diagnostics';

/** What can be done about a problem that stands in the text, by its place in the list. */
export interface ProblemActions {
  goTo: (index: number) => void;
  fix: (index: number, suggestion: string) => void;
}

const shown = new WeakMap<HTMLElement, string>();

/**
 * Puts problems into a list. One that shows them already is left alone, so that a button in it keeps
 * the focus.
 */
export function showProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  actions?: ProblemActions,
): void {
  const said = JSON.stringify(problems);
  if (shown.get(list) === said) return;
  shown.set(list, said);
  list.replaceChildren(...problemItems(problems, actions));
}

/** Says in a list of problems why the file cannot be written. */
export function showRefusal(list: HTMLElement, message: string): void {
  shown.delete(list);
  list.replaceChildren(element('li', { class: 'rungs-problem rungs-error' }, message));
}

/** Problems as a list, each with its place in the file; with actions, where they stand in the text. */
function problemItems(problems: readonly Problem[], actions?: ProblemActions): HTMLLIElement[] {
  return problems.map((problem, index) => {
    const { line, rule, message, severity, suggestions } = problem;
    const place = `Line ${line}`;
    const buttons = actions
      ? suggestions.map((suggestion) =>
          element(
            'button',
            { type: 'button', click: () => actions.fix(index, suggestion) },
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
            { type: 'button', class: 'rungs-place', click: () => actions.goTo(index) },
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
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const said = parts.join(' and ');
  return said === '' ? 'No problems.' : `${said}.`;
}
