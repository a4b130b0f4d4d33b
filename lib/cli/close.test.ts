import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, readFiles, run, workspace } from './test-support';

const BODY = '# Engineering - A\n\n## Work\n\nText.\n';

/** Closes a posting of this text; what its file holds then, byte by byte. */
async function close(text: string, ...args: string[]) {
  const folder = workspace({ 'content/postings/a.md': text });
  const result = await run(folder, ['close', 'a', ...args]);
  return { ...result, text: readFiles(folder)['content/postings/a.md'] };
}

describe('rungs close', () => {
  it.each<[string, string, string]>([
    ['no front matter', BODY, `---\nstatus: filled\n---\n${BODY}`],
    ['an empty one', `---\n---\n${BODY}`, `---\nstatus: filled\n---\n${BODY}`],
    [
      'one without a status',
      `---\n# The team's own\nteam: A # for now\n---\n${BODY}`,
      `---\n# The team's own\nteam: A # for now\nstatus: filled\n---\n${BODY}`,
    ],
    [
      'a status with a comment',
      `---\nstatus:   open   # until spring\nteam: A\n---\n${BODY}`,
      `---\nstatus:   filled   # until spring\nteam: A\n---\n${BODY}`,
    ],
    [
      'an empty status',
      `---\nstatus:\nteam: A\n---\n${BODY}`,
      `---\nstatus: filled\nteam: A\n---\n${BODY}`,
    ],
    [
      'a status in quotes',
      `---\n'status': "paused"\n---\n${BODY}`,
      `---\n'status': filled\n---\n${BODY}`,
    ],
    [
      'fields in braces',
      `---\n{ team: A, level: B }\n---\n${BODY}`,
      `---\n{ team: A, level: B, status: filled }\n---\n${BODY}`,
    ],
    [
      'the line ends of Windows',
      `---\r\nteam: A\r\n---\r\n${BODY.replaceAll('\n', '\r\n')}`,
      `---\r\nteam: A\r\nstatus: filled\r\n---\r\n${BODY.replaceAll('\n', '\r\n')}`,
    ],
    [
      'those and no front matter',
      BODY.replaceAll('\n', '\r\n'),
      `---\r\nstatus: filled\r\n---\r\n${BODY.replaceAll('\n', '\r\n')}`,
    ],
    [
      'a byte-order mark, and no line end at the end',
      '\ufeff# A\n\n## Work',
      '\ufeff---\nstatus: filled\n---\n# A\n\n## Work',
    ],
    [
      'another field that cannot be right',
      `---\nworkplace: moon\nstatus: open\n---\n${BODY}`,
      `---\nworkplace: moon\nstatus: open\n---\n${BODY}`,
    ],
  ])('changes the status alone, where there is %s', async (what, before, after) => {
    const { text, code } = await close(before, '--reason', 'filled');
    expect(text).toBe(Buffer.from(after).toString('latin1'));
    expect(code).toBe(what.startsWith('another') ? 1 : 0);
  });

  it('says what it did, and closes where no reason is given', async () => {
    const { out, err, text } = await close(BODY);
    expect(out).toBe('content/postings/a.md says `status: closed` now.\n');
    expect(err).toBe('');
    expect(text).toContain('status: closed');
  });

  it('does nothing where that is so already', async () => {
    const before = `---\nstatus: paused\n---\n${BODY}`;
    const { code, out, text } = await close(before, '--reason', 'paused');
    expect([code, text]).toEqual([0, before]);
    expect(out).toBe('content/postings/a.md says `status: paused` already.\n');
  });

  it.each<[string, string, string]>([
    ['a base', '# Base\n', 'is a base'],
    ['a draft', `---\nstatus: draft\n---\n${BODY}`, 'is not published (its status is draft)'],
    ['what is scheduled', `---\nstatus: scheduled\n---\n${BODY}`, '(its status is scheduled)'],
    ['YAML that is none', `---\na: b: c\n---\n${BODY}`, 'is not valid YAML. Mend it first.'],
    ['a list for fields', `---\n- a\n---\n${BODY}`, 'is not written as `name: value`'],
    ['a list for a status', `---\nstatus: [open]\n---\n${BODY}`, 'a status that is not a word'],
    ['front matter without end', `---\nteam: A\n\n${BODY}`, 'a problem that `rungs check` shows'],
  ])('refuses %s, and changes nothing', async (_, before, message) => {
    const { code, err, out, text } = await close(before);
    expect([code, out, text]).toEqual([1, '', before]);
    expect(err).toContain('postings/a.md');
    expect(err).toContain(message);
  });

  it.each<[string[], string]>([
    [['b'], 'There is no posting named `b`.'],
    [['engineering-devops-1'], 'Did you mean `engineering-devops-2`'],
    [['a', '--reason', 'gone'], 'Allowed choices are closed, filled, paused.'],
    [['a', '--dir', 'elsewhere'], 'There is no content folder at elsewhere.'],
    [[], "missing required argument 'name'"],
  ])('with %j is wrong usage', async (args, message) => {
    const folder = workspace({
      'content/postings/a.md': BODY,
      'content/postings/engineering-devops-2.md': BODY,
    });
    const before = readFiles(folder);
    const { code, err } = await run(folder, ['close', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readFiles(folder)).toEqual(before);
  });

  it('closes a role of the sample content by its line alone', async () => {
    const folder = workspace();
    cpSync(join(REPOSITORY, 'content'), join(folder, 'content'), { recursive: true });
    const before = readFiles(folder);
    const { code } = await run(folder, ['close', 'engineering-devops-2.md', '--reason', 'filled']);
    expect(code).toBe(0);
    const path = 'content/postings/engineering-devops-2.md';
    const after = readFiles(folder);
    expect(after).toEqual({ ...before, [path]: after[path] });
    expect(after[path]?.replace('status: filled\n', '')).toBe(before[path]);
    expect(await run(folder, ['check', '--max-warnings', '0'])).toMatchObject({ code: 0 });
  });

  it.skipIf(process.getuid?.() === 0)('says so where the folder cannot be written to', async () => {
    const folder = workspace({ 'content/postings/a.md': BODY });
    chmodSync(join(folder, 'content/postings'), 0o500);
    const { code, err } = await run(folder, ['close', 'a']);
    chmodSync(join(folder, 'content/postings'), 0o700);
    expect(code).toBe(1);
    expect(err).toContain('cannot be written: permission is denied. Nothing was closed.');
  });
});
