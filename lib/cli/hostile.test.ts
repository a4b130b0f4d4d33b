import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BinaryRun, type Files, REPOSITORY, runBinary, workspace } from './test-support';

/** Far above what is measured and printed: seconds of a processor, and MiB. */
const MOST_SECONDS = 30;
const MOST_MEMORY = 1024;

const ROLE = '# Role\n\n## Work\n';

/** Runs the real binary over content, and expects it to stay within bounds and to keep its manner. */
function survive(folder: string, args: string[] = ['check'], binary?: string): BinaryRun {
  const result = runBinary(folder, args, binary);
  const { code, out, err, seconds, memory } = result;
  process.stdout.write(
    `rungs ${args.join(' ')}: ended with ${code} after ${seconds.toFixed(1)} s, with ${memory} MiB\n`,
  );
  expect([0, 1, 2]).toContain(code);
  expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(err).not.toContain('Something went wrong');
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(memory).toBeLessThan(MOST_MEMORY);
  return result;
}

function chain(length: number): Files {
  const files: Record<string, string> = {};
  for (let number = 0; number < length; number += 1) {
    const inherit = number === length - 1 ? '' : `<inherit doc="p${number + 1}.md"/>\n`;
    files[`content/postings/p${number}.md`] = `${ROLE}\n<skills>\nRaking\n</skills>\n${inherit}`;
  }
  return { ...files, 'content/competencies/raking.md': '# Raking\n\nIt rakes.\n' };
}

function doublings(times: number): Files {
  const files: Record<string, string> = {
    'content/postings/a.md': `${ROLE}\n<s0.snippet/>\n`,
    [`content/snippets/s${times}.md`]: 'Twice as much.\n',
  };
  for (let number = 0; number < times; number += 1) {
    const next = `<s${number + 1}.snippet/>`;
    files[`content/snippets/s${number}.md`] = `${next}\n${next}\n`;
  }
  return files;
}

describe('rungs survives', { timeout: 120_000 }, () => {
  it('a chain of 10,000 inherits', () => {
    const folder = workspace(chain(10_000));
    const { code, out } = survive(folder, ['check', '--format', 'json']);
    expect(code).toBe(1);
    const errors = JSON.parse(out).problems.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors).toEqual([expect.objectContaining({ rule: 'inherit-too-deep' })]);
    const resolved = survive(folder, ['resolve']);
    expect(resolved.code).toBe(0);
    expect(Object.keys(JSON.parse(resolved.out).roles)).toHaveLength(10_000);
  });

  it('a snippet that doubles itself forty times', () => {
    const { code, out } = survive(workspace(doublings(40)));
    expect(code).toBe(1);
    expect(out).toContain('error include-too-large');
    expect(out).toContain('\n1 error in 42 files.\n');
  });

  it('a posting of 5 MB', () => {
    const text = ROLE + 'word '.repeat(1024 * 1024);
    const { code, out } = survive(workspace({ 'content/postings/a.md': text }));
    expect(code).toBe(1);
    expect(out).toContain('content/postings/a.md:1:1 error file-too-large');
  });

  it('a file without a byte', () => {
    const { code, out } = survive(workspace({ 'content/postings/a.md': '' }));
    expect(code).toBe(1);
    expect(out).toContain('content/postings/a.md:1:1 error empty-document');
  });

  it('bytes that are no UTF-8', () => {
    const bytes = Buffer.from(`${ROLE}\nCaf\u00e9\n`, 'latin1');
    const { code, out } = survive(workspace({ 'content/postings/a.md': bytes }));
    expect(code).toBe(1);
    expect(out).toContain('content/postings/a.md:5:4 error invalid-encoding');
  });

  it('a symbolic link out of the content folder', () => {
    const folder = workspace({ 'content/postings/a.md': ROLE, 'secret.md': '# Password\n' });
    symlinkSync('../../secret.md', join(folder, 'content/postings/secret.md'));
    const { code, out } = survive(folder);
    expect(code).toBe(1);
    expect(out).toContain('content/postings/secret.md:1:1 error outside-content');
    expect(out).not.toContain('Password');
  });

  it('a folder that is named like a file', () => {
    const folder = workspace({ 'content/postings/a.md': ROLE, 'content/postings/x.md/b.md': ROLE });
    mkdirSync(join(folder, 'content/snippets/empty.md'), { recursive: true });
    const { code, out } = survive(folder, ['check', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ files: 2, problems: [] });
  });

  it('settings that are no YAML', () => {
    const settings = Buffer.from([0, 0xff, 0x3a, 0x20, 0x5b]);
    const files = { 'content/postings/a.md': ROLE, 'content/settings.yaml': settings };
    const { code, out } = survive(workspace(files));
    expect(code).toBe(1);
    expect(out).toContain('content/settings.yaml:1:2 error invalid-encoding');
    expect(out).toContain('error invalid-settings');
  });

  it('settings that are a folder', () => {
    const files = { 'content/postings/a.md': ROLE, 'content/settings.yaml/a.md': ROLE };
    const { code, out } = survive(workspace(files));
    expect(code).toBe(1);
    expect(out).toContain('content/settings.yaml:1:1 error invalid-settings');
  });

  it.skipIf(process.getuid?.() === 0)('settings and folders that may not be read', () => {
    const files = { 'content/postings/a.md': ROLE, 'content/settings.yaml': 'name: A\n' };
    const folder = workspace(files);
    chmodSync(join(folder, 'content/settings.yaml'), 0);
    const { code, out } = survive(folder);
    expect(code).toBe(1);
    expect(out).toContain('content/settings.yaml:1:1 error');
    expect(out).toContain('permission is denied');
  });

  it('a line almost as long as a file may be, with five hundred problems in it', () => {
    const text = `${ROLE}\n${`${'word '.repeat(20)}<a.snippet/> `.repeat(500)}\n`;
    const { code, out } = survive(workspace({ 'content/postings/a.md': text }));
    expect(code).toBe(1);
    expect(out).toContain('\n500 errors in 1 file.\n');
  });
});

describe('the binary', { timeout: 60_000 }, () => {
  it('works from any folder, through a symbolic link, whatever the folder holds', () => {
    const folder = workspace({
      'content/postings/a.md': ROLE,
      'tsconfig.json': '{ "compilerOptions": { broken',
      'package.json': '{}',
    });
    symlinkSync(join(REPOSITORY, 'bin/rungs.mjs'), join(folder, 'rungs'));
    expect(survive(folder, ['check'], join(folder, 'rungs'))).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('ends with 2 and a sentence when it is used wrongly', () => {
    const { code, out, err } = survive(workspace(), ['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('There is no content folder at content. Name the right one with --dir.\n');
  });
});
