import type { Problem } from '../../problem/problem';
import type { Report } from './report';

/**
 * One workflow command a problem, which GitHub shows beside the line of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub({ problems }: Report): string {
  return problems.map(command).join('');
}

function command({ severity, rule, file, message, ...range }: Problem): string {
  const properties = {
    file,
    line: range.line,
    endLine: range.endLine,
    col: range.column,
    endColumn: range.endColumn,
    title: rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${written.join(',')}::${escapeMessage(message)}\n`;
}

// The two lists of the runner: src/Runner.Common/ActionCommand.cs in actions/runner.
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
