import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, readFiles, run, workspace } from './test-support';

/** What changed between two states of a folder: line by line, with moved files set side by side. */
function changesOf(
  before: Record<string, string>,
  after: Record<string, string>,
  moved: Readonly<Record<string, string>> = {},
): Record<string, string[]> {
  const changes: Record<string, string[]> = {};
  const now = Object.keys(before).map((path) => moved[path] ?? path);
  expect(Object.keys(after).sort()).toEqual(now.sort());
  for (const [path, bytes] of Object.entries(before)) {
    const to = moved[path] ?? path;
    const old = bytes.split('\n');
    const lines = (after[to] ?? '').split('\n');
    const added = lines.length - old.length;
    // Front matter grows at the top, and everything below keeps its order.
    const top = lines.slice(0, Math.max(added, 0));
    const rest = lines.slice(Math.max(added, 0));
    const differing = rest.flatMap((line, index) => (line === old[index] ? [] : [line]));
    if (top.length + differing.length > 0) changes[to] = [...top, ...differing];
  }
  return changes;
}

async function rename(folder: string, ...args: string[]) {
  return run(folder, ['rename', ...args]);
}

describe('rungs rename on a copy of the sample content', () => {
  function sample(): string {
    const folder = workspace();
    cpSync(join(REPOSITORY, 'content'), join(folder, 'content'), { recursive: true });
    return folder;
  }

  async function expectNoProblem(folder: string): Promise<void> {
    expect(await run(folder, ['check'])).toEqual({ code: 0, out: '', err: '' });
  }

  it('renames a posting', async () => {
    const folder = sample();
    const before = readFiles(folder);
    const { code, out } = await rename(folder, 'engineering-devops-2.md', 'engineering-devops-b');
    expect(code).toBe(0);
    expect(out).toBe(
      'Renamed the posting `engineering-devops-2` to `engineering-devops-b`. 1 mention says the new name now, in 1 other file.\n' +
        '  content/postings/engineering-devops-2.md → content/postings/engineering-devops-b.md\n' +
        '  content/postings/engineering-devops-3.md\n',
    );
    const after = readFiles(folder);
    const changes = changesOf(before, after, {
      'content/postings/engineering-devops-2.md': 'content/postings/engineering-devops-b.md',
    });
    expect(Object.keys(changes).sort()).toEqual([
      'content/postings/engineering-devops-3.md',
      'content/postings/engineering-devops-b.md',
    ]);
    expect(changes['content/postings/engineering-devops-3.md']).toEqual([
      '<inherit doc="engineering-devops-b.md"/>',
    ]);
    const renamed = after['content/postings/engineering-devops-b.md'] ?? '';
    expect(renamed).toContain('\naliases: [engineering-devops-2]\n');
    await expectNoProblem(folder);
    const { out: resolved } = await run(folder, ['resolve', 'engineering-devops-3']);
    expect(JSON.parse(resolved).roles['engineering-devops-3'].junior).toBe('engineering-devops-b');
  });

  it('renames a snippet', async () => {
    const folder = sample();
    const before = readFiles(folder);
    const mentions = Object.values(before).join('\n').split('<welcome.snippet/>').length - 1;
    expect(mentions).toBeGreaterThan(1);
    expect((await rename(folder, 'welcome', 'hello')).code).toBe(0);
    const after = readFiles(folder);
    const { 'content/snippets/hello.md': renamed, ...others } = changesOf(before, after, {
      'content/snippets/welcome.md': 'content/snippets/hello.md',
    });
    expect(renamed).toEqual(['---', 'aliases: [welcome]', '---']);
    expect(Object.values(others).flat()).toEqual(Array(mentions).fill('<hello.snippet/>'));
    await expectNoProblem(folder);
  });

  it('renames a competency', async () => {
    const folder = sample();
    const before = readFiles(folder);
    expect((await rename(folder, 'docker', 'containers')).code).toBe(0);
    const after = readFiles(folder);
    expect(
      changesOf(before, after, {
        'content/competencies/docker.md': 'content/competencies/containers.md',
      }),
    ).toEqual({
      'content/competencies/containers.md': ['---', 'aliases: [docker]', '---'],
      'content/postings/engineering-devops-2.md': ['containers:2'],
      'content/postings/engineering-junior-devops.md': ['containers'],
    });
    await expectNoProblem(folder);
  });
});

describe('rungs rename', () => {
  it('keeps everything but the names: quotes, .md, bullets, levels, space, BOM and CRLF', async () => {
    const folder = workspace({
      'content/postings/base.md':
        '\ufeff---\r\ntitle: Base # c\r\naliases:\r\n  - "root"\r\n---\r\n',
      'content/postings/a.md':
        '\ufeff# A\r\n\r\n## W\r\n\r\n<inherit  doc = \'base\' />\r\n<inherit doc="root.MD"/>\r\n\r\n`<inherit doc="base.md"/>`\r\n',
      'content/postings/b.md':
        '# B\n\n## W\n\nA <hi.snippet/> & <hi.snippet />, $1 <!-- <hi.snippet/> -->',
      'content/snippets/hi.md': 'Hi.',
    });
    expect((await rename(folder, 'base', 'ground')).code).toBe(0);
    expect((await rename(folder, 'hi', 'hello')).code).toBe(0);
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    expect(readFiles(join(folder, 'content'))).toEqual({
      'postings/ground.md': utf8(
        '\ufeff---\r\ntitle: Base # c\r\naliases:\r\n  - "root"\r\n  - base\r\n---\r\n',
      ),
      'postings/a.md': utf8(
        '\ufeff# A\r\n\r\n## W\r\n\r\n<inherit  doc = \'ground\' />\r\n<inherit doc="ground.MD"/>\r\n\r\n`<inherit doc="base.md"/>`\r\n',
      ),
      'postings/b.md':
        '# B\n\n## W\n\nA <hello.snippet/> & <hello.snippet />, $1 <!-- <hi.snippet/> -->',
      'snippets/hello.md': '---\naliases: [hi]\n---\nHi.',
    });
  });

  it('renames every file of a competency, and the lines that mean it', async () => {
    const folder = workspace({
      'content/postings/a.md':
        '# A\n\n<skills>\n* Language - Go : 2\n  Golang Level 1\n- language-go\n\nGo\n1 of Language\n1 of Language - Go:2\n</skills>\n',
      'content/competencies/tech/language-go-level-1.md': '# Golang\n\nText.\n',
      'content/competencies/language-go-level-2.md':
        '---\naliases: [golang]\n---\n# Language - Go - Level 2\n\nText.\n',
      'content/competencies/language-c.md': '# Language - C\n\nText.\n',
    });
    const { code, err, out } = await rename(folder, 'Language - Go', 'golang');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Note: Choices of `Language` (1 line) no longer list it, because its name does not begin with `language-` any more.\n',
    });
    expect(out).toContain('3 mentions say the new name now, in 1 other file.');
    const after = readFiles(join(folder, 'content'));
    expect(Object.keys(after)).toEqual([
      'competencies/golang-level-2.md',
      'competencies/language-c.md',
      'competencies/tech/golang-level-1.md',
      'postings/a.md',
    ]);
    expect(after['competencies/golang-level-2.md']).toContain('aliases: [language-go]');
    expect(after['competencies/tech/golang-level-1.md']).toBe('# Golang\n\nText.\n');
    // The title that stands first by path does not mean `golang`, so the name itself is written.
    expect(after['postings/a.md']).toBe(
      '# A\n\n<skills>\n* golang : 2\n  golang Level 1\n- golang\n\nGo\n1 of Language\n1 of Language - Go:2\n</skills>\n',
    );
  });

  it("writes a competency's title where it means the new name", async () => {
    const folder = workspace({
      'content/postings/a.md': '# A\n\n<skills>\nk8s:2\n</skills>\n',
      'content/competencies/k8s.md': '# Competency - Kuber Netes\n\nText.\n\n## Level 2\n\nText.\n',
    });
    expect((await rename(folder, 'k8s', 'kuber-netes')).code).toBe(0);
    expect(readFiles(folder)['content/postings/a.md']).toContain('\nKuber Netes:2\n');
  });

  it('keeps a line whose name has a comment in it, and says so', async () => {
    const folder = workspace({
      'content/postings/a.md': '# A\n\n<skills>\nData <!-- all --> Bases\n</skills>\n',
      'content/competencies/data-bases.md': '# Data Bases\n\nText.\n',
    });
    const { code, err } = await rename(folder, 'data-bases', 'databases');
    expect(code).toBe(0);
    expect(err).toContain('content/postings/a.md:4 keeps the former name');
    expect((await run(folder, ['check'])).out).toBe('');
  });

  it('can be taken back: the alias that becomes the name gives way', async () => {
    const text = '---\naliases:\n  - former # 2024\n---\n# A\n\n## W\n';
    const folder = workspace({ 'content/postings/now.md': text });
    expect((await rename(folder, 'now', 'former')).code).toBe(0);
    const renamed = readFiles(folder)['content/postings/former.md'];
    expect(renamed).toBe(text.replace('former #', 'now #'));
    expect((await rename(folder, 'former', 'now')).code).toBe(0);
    expect(readFiles(folder)).toEqual({ 'content/postings/now.md': text });
  });

  it('changes the case of a name, which is no other name', async () => {
    const folder = workspace({
      'content/postings/Gardener.md': '# A\n\n## W\n\n<inherit doc="Base"/>\n',
      'content/postings/Base.md': '# Base\n',
    });
    expect((await rename(folder, 'Base', 'base')).code).toBe(0);
    expect(readFiles(folder)).toEqual({
      'content/postings/Gardener.md': '# A\n\n## W\n\n<inherit doc="base"/>\n',
      'content/postings/base.md': '# Base\n',
    });
  });
});
