import { describe, expect, it } from 'vitest';
import { changesByTime } from './changes-by-time';

const posting = (name: string, frontMatter: string) => ({
  path: `postings/${name}.md`,
  text: `---\n${frontMatter}\n---\n# ${name}\n\nText.\n`,
});

const files = [
  { path: 'settings.yaml', text: 'name: Acme\ntimezone: Europe/Berlin\n' },
  posting('always-open', 'department: A'),
  posting('a-draft', 'status: draft\nvalidThrough: 2026-03-10'),
  posting('opens', 'status: scheduled\nopensAt: 2026-03-10'),
  posting('closes', 'validThrough: 2026-03-09'),
];
// The day begins in Berlin an hour before it does in UTC.
const midnight = Date.parse('2026-03-09T23:00:00Z');
const changed = (since: number, now: number) =>
  changesByTime(files, new Date(since), new Date(now)).map(({ name }) => name);

describe('what opens and closes by itself', () => {
  it('changes at its very moment', () => {
    expect(changed(midnight - 1000, midnight)).toEqual(['closes', 'opens']);
  });

  it('has changed once', () => {
    expect(changed(midnight - 2000, midnight - 1000)).toEqual([]);
    expect(changed(midnight, midnight + 86_400_000)).toEqual([]);
  });

  it('is found after a long time too', () => {
    expect(changed(0, midnight)).toEqual(['closes', 'opens']);
  });
});
