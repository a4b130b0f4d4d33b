import { expect, it } from 'vitest';
import { closingTimes } from './closing-times';
import { buildLibrary } from './library';

const POSTINGS: Record<string, string> = {
  always: 'team: A',
  later: 'validThrough: 2026-03-31',
  before: 'validThrough: 2026-03-01\nslug: former',
  filled: 'validThrough: 2026-03-31\nstatus: filled',
  draft: 'validThrough: 2026-03-31\nstatus: draft',
};

it('are those of open roles with a deadline, past or to come', () => {
  const files = Object.entries(POSTINGS).map(([name, fields]) => ({
    path: `postings/${name}.md`,
    text: `---\n${fields}\n---\n# A\n\n## B\n`,
  }));
  expect(closingTimes(buildLibrary(files, { now: new Date('2026-03-15T00:00:00Z') }))).toEqual({
    former: Date.parse('2026-03-02T00:00:00Z'),
    later: Date.parse('2026-04-01T00:00:00Z'),
  });
});
