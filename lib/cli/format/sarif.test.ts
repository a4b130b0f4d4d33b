import { describe, expect, it } from 'vitest';
import { problem } from '../../problem/problem';
import { severityOf } from '../../problem/rule';
import { formatSarif } from './sarif';

const place = { file: 'content/a b#1.md', line: 1, column: 2, endLine: 3, endColumn: 4 };
const found = problem('unknown-snippet', place, 'No.', {
  related: [{ file: '/tmp/ü.md', line: 5, column: 6, message: 'Here.' }],
});
const log = JSON.parse(formatSarif({ files: 1, problems: [found], textOf: () => undefined }));
const [run] = log.runs;

describe('formatSarif', () => {
  it('is SARIF 2.1.0 with columns in UTF-16 units', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('describes every rule', () => {
    const rules: { id: string; help: { text: string }; defaultConfiguration: object }[] =
      run.tool.driver.rules;
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(severityOf));
    for (const rule of rules) {
      expect(rule.help.text).not.toBe('');
      expect(rule.defaultConfiguration).toEqual({
        level: severityOf[rule.id as keyof typeof severityOf],
      });
    }
  });

  it('points at the place and at the other place', () => {
    expect(run.results).toEqual([
      {
        ruleId: 'unknown-snippet',
        ruleIndex: Object.keys(severityOf).indexOf('unknown-snippet'),
        level: 'error',
        message: { text: 'No.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/a%20b%231.md' },
              region: { startLine: 1, startColumn: 2, endLine: 3, endColumn: 4 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            message: { text: 'Here.' },
            physicalLocation: {
              artifactLocation: { uri: 'file:///tmp/%C3%BC.md' },
              region: { startLine: 5, startColumn: 6 },
            },
          },
        ],
      },
    ]);
  });
});
