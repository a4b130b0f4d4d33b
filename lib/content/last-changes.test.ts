import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastChanges } from './last-changes';

const IDENTITY = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];

describe('lastChanges', () => {
  let root = '';
  let content = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rungs-changes-'));
    content = join(root, 'site/content');
    mkdirSync(content, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function git(date: string, ...args: string[]): void {
    execFileSync('git', [...IDENTITY, '-c', 'commit.gpgsign=false', ...args], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' },
    });
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }

  function commit(date: string, files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) write(path, text);
    git(date, 'add', '-A');
    git(date, 'commit', '-q', '-m', 'change');
  }

  function begin(): void {
    git('', 'init', '-q', '-b', 'main');
    commit('2026-01-01T10:00:00+01:00', { 'postings/a.md': 'a', 'postings/café b.md': 'b' });
    commit('2026-02-01T10:00:00+01:00', { 'postings/a.md': 'a2' });
  }

  it('says when each file was last committed, whatever its path', () => {
    begin();
    expect(Object.fromEntries(lastChanges(content))).toEqual({
      'postings/a.md': '2026-02-01T10:00:00+01:00',
      'postings/café b.md': '2026-01-01T10:00:00+01:00',
    });
  });

  it('does not know of a file that has changed since, or was never committed', () => {
    begin();
    write('postings/a.md', 'a3');
    write('postings/c.md', 'c');
    expect([...lastChanges(content).keys()]).toEqual(['postings/café b.md']);
  });

  it('does not take a deleted file for the new one of its name', () => {
    begin();
    rmSync(join(content, 'postings/a.md'));
    commit('2026-03-01T10:00:00+01:00', {});
    write('postings/a.md', 'new');
    expect([...lastChanges(content).keys()]).toEqual(['postings/café b.md']);
  });

  it('takes the day of the change, not that of the merge which brought it in', () => {
    begin();
    git('', 'checkout', '-q', '-b', 'topic');
    commit('2026-03-01T10:00:00+01:00', { 'postings/a.md': 'a3' });
    git('', 'checkout', '-q', 'main');
    commit('2026-03-02T10:00:00+01:00', { 'postings/d.md': 'd' });
    git('2026-04-01T10:00:00+01:00', 'merge', '-q', '--no-edit', 'topic');
    expect(lastChanges(content).get('postings/a.md')).toBe('2026-03-01T10:00:00+01:00');
  });

  it('takes the day of a merge that changed the file itself', () => {
    begin();
    git('', 'checkout', '-q', '-b', 'topic');
    commit('2026-03-01T10:00:00+01:00', { 'postings/a.md': 'topic' });
    git('', 'checkout', '-q', 'main');
    commit('2026-03-02T10:00:00+01:00', { 'postings/a.md': 'main' });
    expect(() => git('', 'merge', '-q', 'topic')).toThrow();
    commit('2026-04-01T10:00:00+01:00', { 'postings/a.md': 'both' });
    expect(lastChanges(content).get('postings/a.md')).toBe('2026-04-01T10:00:00+01:00');
  });

  it('knows nothing from a part of the history', () => {
    begin();
    const clone = mkdtempSync(join(tmpdir(), 'rungs-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    expect(lastChanges(join(clone, 'site/content')).size).toBe(0);
    execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: clone });
    expect(lastChanges(join(clone, 'site/content')).size).toBe(2);
    rmSync(clone, { recursive: true });
  });

  it('knows nothing where there is no history', () => {
    write('postings/a.md', 'a');
    expect(lastChanges(content).size).toBe(0);
    git('', 'init', '-q');
    expect(lastChanges(content).size).toBe(0);
  });
});
