import { type GuideFile, guideRules } from '@/lib/site/guide-rules';
import { Source } from './example';

/** Every rule of the checker, from its own file: what it says, of what, and how to write it. */
export function Messages() {
  return (
    <div className="panel my-6 divide-y divide-line border-y border-line">
      {guideRules().map(({ id, severity, summary, messages, bad, good }) => (
        <details key={id} id={id} className="py-2.5">
          <summary className="cursor-pointer">
            <code className="font-mono text-sm font-semibold wrap-anywhere">{id}</code>{' '}
            <span className={`text-sm ${severity === 'error' ? 'text-problem' : 'text-quiet'}`}>
              {severity}
            </span>
            <span className="block">{summary}</span>
          </summary>
          {messages.length > 0 && (
            <ul className="mt-3 ms-5 list-disc space-y-1 text-sm">
              {messages.map((message) => (
                <li key={message} className="wrap-anywhere">
                  {message}
                </li>
              ))}
            </ul>
          )}
          <div className="mt-4 grid grid-cols-1 gap-px border border-line bg-line md:grid-cols-2">
            <Files title="This is reported" files={bad} />
            <Files title="This is fine" files={good} />
          </div>
        </details>
      ))}
    </div>
  );
}

function Files({ title, files }: { title: string; files: readonly GuideFile[] }) {
  return (
    <div className="min-w-0 space-y-4 bg-ground p-4">
      <p className="text-sm font-semibold">{title}</p>
      {files.map(({ path, parts }) => (
        <Source key={path} path={path} parts={parts} />
      ))}
    </div>
  );
}
