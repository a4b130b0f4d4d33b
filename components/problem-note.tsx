import type { Problem } from '@/lib/problem/problem';

/** A problem of the content, where it stands. Shown in development and on previews only. */
export function ProblemNote({ problem }: { problem: Problem }) {
  return (
    <aside
      aria-label={`${problem.severity === 'error' ? 'Error' : 'Warning'}: ${problem.rule}`}
      className="my-4 border-s-4 border-problem bg-raised px-4 py-3 text-sm"
    >
      <p>
        <strong className="text-problem">
          {problem.severity === 'error' ? 'Error' : 'Warning'}
        </strong>{' '}
        {problem.message}
      </p>
      <p className="mt-1 font-mono text-xs text-quiet">
        {problem.file}:{problem.line}:{problem.column} · {problem.rule}
      </p>
    </aside>
  );
}
