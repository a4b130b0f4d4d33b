import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Every variable of the environment that the code names stands in a table of settings, and every row
 * of a table in the code. Names are found by their form, so that a new one cannot be overlooked.
 */
const repository = join(import.meta.dirname, '..');

/** What is set by others for each other, and not by whoever runs the site. */
const OTHERS = ['NODE_ENV', 'CI', 'PATH', 'BUILT_AT', 'NEXT_RUNTIME'];

const NAMED = [
  /\b(?:process\.env|environment)\.([A-Z][A-Z\d_]+)/g,
  /\b((?:RUNGS|SITE|CONTENT|VERCEL)_[A-Z\d_]+)\b/g,
];

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

function namesInCode(): Set<string> {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
  });
  const sources = listed
    .split('\n')
    .filter(
      (path) => /^(?!e2e\/)[^.].*\.(?:ts|tsx|mjs)$/.test(path) && !/\.test\.|test-/.test(path),
    );
  expect(sources.length).toBeGreaterThan(100);
  const text = sources.map(read).join('\n');
  return new Set(NAMED.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name)));
}

function namesInTables(): string[] {
  return ['README.md', 'docs/editor-setup.md'].flatMap((path) =>
    [...read(path).matchAll(/^\| `([A-Z][A-Z\d_]+)` \|/gm)].map(([, name = '']) => name),
  );
}

describe('the tables of settings', () => {
  it('have a row for every variable that the code names', () => {
    const told = new Set([...namesInTables(), ...OTHERS]);
    expect([...namesInCode()].filter((name) => !told.has(name))).toEqual([]);
  });

  it('have no row for what the code does not know', () => {
    const known = namesInCode();
    expect(namesInTables().filter((name) => !known.has(name))).toEqual([]);
  });
});
