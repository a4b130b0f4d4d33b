import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRenames } from './git-renames';
import { commit, git, run, workspace, writeFiles } from './test-support';

function text(name: string): string {
  return `# ${name}\n\n## Work\n\n${Array.from({ length: 20 }, (_, line) => `${name} ${line}`).join('\n')}\n`;
}

/** A checkout whose content folder is not its root. */
function checkout(): { content: string; move(from: string, to: string): void } {
  const folder = workspace({ 'site/content/postings/first.md': text('First') });
  git(folder, 'init', '-q');
  commit(folder);
  const content = join(folder, 'site/content');
  return {
    content,
    move: (from, to) => {
      mkdirSync(join(content, to, '..'), { recursive: true });
      renameSync(join(content, from), join(content, to));
    },
  };
}

const always = () => true;

describe('gitRenames', () => {
  it('follows a chain of renames, over folders, up to what is not committed yet', () => {
    const { content, move } = checkout();
    move('postings/first.md', 'postings/second.md');
    commit(content);
    move('postings/second.md', 'postings/town hall/thïrd.md');
    commit(content);
    move('postings/town hall/thïrd.md', 'postings/fourth.md');
    git(content, 'add', '-A');
    const renamedTo = gitRenames(content, (_kind, name) => name === 'fourth');
    expect(renamedTo('posting', 'first')).toBe('fourth');
    expect(renamedTo('posting', 'thïrd')).toBe('fourth');
    expect(renamedTo('snippet', 'first')).toBeUndefined();
    expect(renamedTo('posting', 'fourth')).toBeUndefined();
  });

  it('answers nothing where the document is gone, or was named back', () => {
    const { content, move } = checkout();
    move('postings/first.md', 'postings/second.md');
    commit(content);
    expect(gitRenames(content, () => false)('posting', 'first')).toBeUndefined();
    move('postings/second.md', 'postings/first.md');
    commit(content);
    expect(gitRenames(content, always)('posting', 'first')).toBeUndefined();
  });

  it('means the document that had the name last', () => {
    const { content, move } = checkout();
    move('postings/first.md', 'postings/old.md');
    commit(content);
    writeFiles(content, { 'postings/first.md': text('Another') });
    commit(content);
    move('postings/first.md', 'postings/new.md');
    commit(content);
    expect(gitRenames(content, always)('posting', 'first')).toBe('new');
  });

  it('asks git only when a name is asked for', () => {
    const { content } = checkout();
    const renamedTo = gitRenames(content, always);
    rmSync(join(content, '../../.git'), { recursive: true });
    expect(renamedTo('posting', 'first')).toBeUndefined();
  });

  it('answers nothing outside of a checkout', () => {
    expect(gitRenames(workspace(), always)('posting', 'first')).toBeUndefined();
  });
});

it('rungs check proposes the new name that git knows', async () => {
  const { content, move } = checkout();
  writeFiles(content, { 'postings/role.md': '# Role\n\n## Work\n\n<inherit doc="first.md"/>\n' });
  commit(content);
  move('postings/first.md', 'postings/engineering-base.md');
  commit(content);
  const { out } = await run(content, ['check', '--dir', '.', '--format', 'json']);
  expect(JSON.parse(out).problems[0]).toMatchObject({
    rule: 'unknown-document',
    message: 'There is no posting `first`. It was renamed: write `engineering-base.md`.',
    suggestions: ['engineering-base.md'],
  });
});
