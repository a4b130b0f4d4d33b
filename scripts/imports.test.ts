import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * A canary for the rules of direction: without a parser for TypeScript, dependency-cruiser skips
 * every source and still says that nothing is wrong. Each rule must find the file that breaks it.
 */
const BREACHES: Record<string, Record<string, string>> = {
  'problem-stands-alone': { 'lib/problem/a.ts': "import type { A } from '../markup/a';" },
  'markup-direction': { 'lib/markup/b.ts': "import { a } from '../roles/a';" },
  'roles-direction': { 'lib/roles/b.ts': "import type { A } from '../check/a';" },
  'check-direction': { 'lib/check/b.ts': "import { a } from '../content/a';" },
  'feeds-direction': { 'lib/feeds/b.ts': "import { a } from '../check/a';" },
  'report-direction': { 'lib/report/b.ts': "import { a } from '../content/a';" },
  'content-direction': { 'lib/content/b.ts': "import { a } from '../roles/a';" },
  'auth-stands-alone': { 'lib/auth/b.ts': "import { a } from '../roles/a';" },
  'cli-direction': { 'lib/cli/b.ts': "import { a } from '../site/a';" },
  'site-direction': { 'lib/site/b.ts': "import { a } from '../cli/a';" },
  'editor-direction': { 'lib/editor/b.ts': "import { a } from '../content/a';" },
  'components-direction': {
    'components/b.tsx': "import { a } from '@/lib/site/a';\nexport const B = () => <p>{a}</p>;",
  },
  'app-direction': {
    'app/b.tsx': "import { a } from '@/lib/content/a';\nexport const B = () => <p>{a}</p>;",
  },
  'pure-no-system': {
    'lib/markup/c.ts': "import { join } from 'node:path';\nexport const c = join('a');",
  },
  'pure-no-framework': {
    'lib/roles/c.ts': "import { cache } from 'react';\nexport const c = cache(() => 1);",
  },
  'one-gateway': {
    'lib/cli/c.ts':
      "import { allPostings } from 'contentlayer/generated';\nexport const c = allPostings;",
  },
  'no-system-on-pages': {
    'app/c.ts': "import { join } from 'node:path';\nexport const c = join('a');",
  },
  'no-circular': {
    'lib/cli/d.ts': "import { e } from './e';\nexport const d = () => e;",
    'lib/cli/e.ts': "import { d } from './d';\nexport const e = () => d;",
  },
};

const LAYERS = [
  'problem',
  'markup',
  'roles',
  'feeds',
  'check',
  'report',
  'content',
  'auth',
  'cli',
  'site',
  'editor',
];
const repository = join(import.meta.dirname, '..');
let folder: string;
let found: Set<string>;

interface Configuration {
  default: { forbidden: { name: string }[] };
}

interface Cruise {
  summary: { violations: { rule: { name: string } }[] };
}

function cruise(configuration: string, ...folders: string[]): string[] {
  const output = execFileSync(
    join(repository, 'node_modules/.bin/depcruise'),
    ['--config', join(repository, configuration), '--output-type', 'json', ...folders],
    { cwd: folder, encoding: 'utf8' },
  );
  return (JSON.parse(output) as Cruise).summary.violations.map(({ rule }) => rule.name);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-imports-'));
  const files = {
    'package.json': '{"type":"module"}',
    ...Object.fromEntries(
      LAYERS.map((layer) => [`lib/${layer}/a.ts`, 'export const a = 1;\nexport type A = number;']),
    ),
    ...Object.assign({}, ...Object.values(BREACHES)),
  };
  for (const [path, text] of Object.entries<string>(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  found = new Set([
    ...cruise('.dependency-cruiser.mjs', 'app', 'components'),
    ...cruise('.dependency-cruiser.types.mjs', 'lib'),
  ]);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the direction of imports', () => {
  it('has a breach for every rule', async () => {
    const configuration: string = '../.dependency-cruiser.mjs';
    const { default: config } = (await import(configuration)) as Configuration;
    expect(Object.keys(BREACHES)).toEqual(config.forbidden.map(({ name }) => name));
  });

  it.each(Object.keys(BREACHES))('%s finds what breaks it', (name) => {
    expect(found).toContain(name);
  });
});
