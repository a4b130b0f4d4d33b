import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read';
import type { Place } from '../problem/problem';
import { severityOf } from '../problem/rule';
import { readMarkers, show as showRange } from '../problem/test-support';
import { rules } from './all-rules';
import { check } from './check';
import type { Example } from './rule';

function show(place: Place): string {
  return `${place.file}:${showRange(place)}`;
}

/** Writes an example to a real folder and checks it as the command line does. */
async function run(example: Example, id: string): Promise<{ found: string[]; marked: string[] }> {
  const outer = mkdtempSync(join(tmpdir(), 'rungs-rule-'));
  const folder = join(outer, 'content');
  const marked: string[] = [];
  writeFileSync(join(outer, 'secret.md'), '# Secret\n');
  for (const [path, content] of Object.entries(example)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) {
      symlinkSync(content.linkTo, full);
      marked.push(show({ file: path, line: 1, column: 1, endLine: 1, endColumn: 1 }));
    } else {
      const isText = typeof content === 'string';
      const { text, places } = readMarkers(isText ? content : content.latin1);
      marked.push(...places.map((place) => `${path}:${place}`));
      writeFileSync(full, text, isText ? 'utf8' : 'latin1');
    }
  }
  try {
    const { problems } = check(await readContent(folder));
    return { found: problems.filter(({ rule }) => rule === id).map(show), marked };
  } finally {
    rmSync(outer, { recursive: true });
  }
}

describe('the rules', () => {
  it('are all there, each once', () => {
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(severityOf));
  });

  for (const rule of rules) {
    it(`${rule.id} is silent on its good example`, async () => {
      const { found } = await run(rule.good, rule.id);
      expect(found).toEqual([]);
    });

    it(`${rule.id} reports exactly the marked places of its bad example`, async () => {
      const { found, marked } = await run(rule.bad, rule.id);
      expect(found.length).toBeGreaterThan(0);
      expect(found.toSorted()).toEqual(marked.toSorted());
    });
  }
});
