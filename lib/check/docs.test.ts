import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../problem/rule';
import { rules } from './all-rules';

const document = readFileSync(join(import.meta.dirname, '../../docs/posting-language.md'), 'utf8');

describe('docs/posting-language.md', () => {
  it('lists every rule as the code has it', () => {
    const rows = document
      .split('\n')
      .filter((line) => /^\| `[a-z-]+` \| (?:error|warning) \|/.test(line));
    expect(rows).toEqual(
      rules.map(({ id, summary }) => `| \`${id}\` | ${severityOf[id]} | ${summary} |`),
    );
  });
});
