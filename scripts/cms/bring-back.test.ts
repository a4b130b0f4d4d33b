import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from './bring-back';
import { draftStatus, draftsOf, git, setDraftStatus } from './git';
import { leftScratch, makeScratch, NoScratchError, removeScratch, type Scratch } from './scratch';

const DRAFT = 'cms/postings/a';

/** A port that nobody is asked for here. */
const LOCK = 1;

describe('the scratch clone of a checkout', () => {
  let checkout: string;
  let told: string[];

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'rungs-cms-'));
    told = [];
    git(checkout, 'init', '--quiet', '--initial-branch=main');
    git(checkout, 'config', 'user.name', 'Maintainer');
    git(checkout, 'config', 'user.email', 'maintainer@localhost');
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  const make = () => makeScratch(checkout, LOCK, (sentence) => told.push(sentence));

  /** Commits one file to a branch, as the editor does: on top of main where there is no branch. */
  function commit(folder: string, branch: string, file: string, text: string): void {
    const from = git(folder, 'symbolic-ref', '--short', 'HEAD');
    const isNew = !git(folder, 'branch', '--list', branch);
    if (branch !== from) git(folder, 'checkout', '--quiet', ...(isNew ? ['-b'] : []), branch);
    writeFileSync(join(folder, file), text);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', `Change ${file}`);
    if (branch !== from) git(folder, 'checkout', '--quiet', from);
  }

  const textOf = (branch: string, file: string) => git(checkout, 'show', `${branch}:${file}`);

  it('needs a commit to begin with', () => {
    expect(make).toThrow(NoScratchError);
  });

  describe('brought back', () => {
    beforeEach(() => commit(checkout, 'main', 'a.md', 'one'));

    it('gives the checkout a new draft with its status, and changes nothing else', () => {
      const { folder } = make();
      commit(folder, DRAFT, 'b.md', 'draft');
      setDraftStatus(folder, DRAFT, 'decap-cms/draft');
      expect(bringBack(leftScratch(checkout) as Scratch)).toEqual([{ branch: DRAFT, what: 'new' }]);
      expect(textOf(DRAFT, 'b.md')).toBe('draft');
      expect(draftStatus(checkout, DRAFT)).toBe('decap-cms/draft');
      expect(git(checkout, 'status', '--porcelain')).toBe('');
      expect(git(checkout, 'symbolic-ref', '--short', 'HEAD')).toBe('main');
    });

    it('does the rest the second time', () => {
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'draft');
      bringBack(scratch);
      expect(bringBack(scratch)).toEqual([]);
    });

    it('opens the drafts that are there, and leaves those alone that were not touched', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      setDraftStatus(checkout, DRAFT, 'decap-cms/draft');
      commit(checkout, 'main', 'a.md', 'two');
      const before = draftsOf(checkout);
      const scratch = make();
      expect(draftStatus(scratch.folder, DRAFT)).toBe('decap-cms/draft');
      // On top of what has been merged since: the editor shows the difference of the two.
      expect(git(scratch.folder, 'diff', '--name-only', 'main', DRAFT)).toBe('b.md');
      expect(bringBack(scratch)).toEqual([]);
      expect(draftsOf(checkout)).toEqual(before);
    });

    it('changes and deletes drafts', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      commit(checkout, 'cms/postings/c', 'c.md', 'draft');
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'more');
      git(scratch.folder, 'branch', '--quiet', '-D', 'cms/postings/c');
      expect(bringBack(scratch)).toEqual([
        { branch: DRAFT, what: 'changed' },
        { branch: 'cms/postings/c', what: 'deleted' },
      ]);
      expect(textOf(DRAFT, 'b.md')).toBe('more');
      expect([...draftsOf(checkout).keys()]).toEqual([DRAFT]);
    });

    it('overwrites nothing that has changed in the checkout meanwhile', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'theirs');
      commit(checkout, DRAFT, 'b.md', 'ours');
      const [kept] = bringBack(scratch);
      expect(kept).toMatchObject({ branch: DRAFT, what: 'kept apart' });
      expect(textOf(DRAFT, 'b.md')).toBe('ours');
      expect(textOf(kept?.as ?? '', 'b.md')).toBe('theirs');
    });

    it('gives the status of what is kept apart to no other draft, not even the second time', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      setDraftStatus(checkout, DRAFT, 'decap-cms/draft');
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'theirs');
      setDraftStatus(scratch.folder, DRAFT, 'decap-cms/pending_publish');
      commit(checkout, DRAFT, 'b.md', 'ours');
      expect(bringBack(scratch)).toMatchObject([{ what: 'kept apart' }]);
      expect(draftStatus(checkout, DRAFT)).toBe('decap-cms/draft');
      bringBack(scratch);
      expect(draftStatus(checkout, DRAFT)).toBe('decap-cms/draft');
    });

    it('gives the checkout a status that alone has changed', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      const scratch = make();
      setDraftStatus(scratch.folder, DRAFT, 'decap-cms/pending_publish');
      expect(bringBack(scratch)).toEqual([]);
      expect(draftStatus(checkout, DRAFT)).toBe('decap-cms/pending_publish');
    });

    it('moves no branch that is checked out', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      const scratch = make();
      git(checkout, 'checkout', '--quiet', DRAFT);
      commit(scratch.folder, DRAFT, 'b.md', 'more');
      expect(bringBack(scratch)).toMatchObject([{ what: 'kept apart' }]);
      expect(git(checkout, 'status', '--porcelain')).toBe('');
    });

    it('keeps what was committed beside the drafts, such as pictures', () => {
      const scratch = make();
      commit(scratch.folder, 'main', 'picture.png', 'picture');
      const [kept] = bringBack(scratch);
      expect(kept).toMatchObject({ branch: 'main', what: 'kept apart' });
      expect(textOf(kept?.as ?? '', 'picture.png')).toBe('picture');
      expect(git(checkout, 'rev-list', '--count', 'main')).toBe('1');
    });

    it('does not open a draft that has been merged, or that cannot be', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      git(checkout, 'merge', '--quiet', DRAFT);
      commit(checkout, 'cms/postings/c', 'a.md', 'theirs');
      commit(checkout, 'main', 'a.md', 'ours');
      const before = draftsOf(checkout);
      const scratch = make();
      expect(draftsOf(scratch.folder).size).toBe(0);
      expect(told).toEqual([expect.stringContaining('git rebase main cms/postings/c')]);
      expect(bringBack(scratch)).toEqual([]);
      expect(draftsOf(checkout)).toEqual(before);
    });

    it('puts a draft that is made anew in the place of the one that has been merged', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      git(checkout, 'merge', '--quiet', DRAFT);
      const { folder } = make();
      commit(folder, DRAFT, 'b.md', 'anew');
      const left = leftScratch(checkout) as Scratch;
      expect(bringBack(left)).toEqual([{ branch: DRAFT, what: 'new' }]);
      expect(textOf(DRAFT, 'b.md')).toBe('anew');
      expect(bringBack(left)).toEqual([]);
      const again = make();
      commit(again.folder, DRAFT, 'b.md', 'more');
      expect(bringBack(again)).toEqual([{ branch: DRAFT, what: 'changed' }]);
    });

    it('gives back a draft that is made anew where the merged one has been removed meanwhile', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      git(checkout, 'merge', '--quiet', DRAFT);
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'anew');
      git(checkout, 'branch', '--quiet', '-d', DRAFT);
      expect(bringBack(scratch)).toEqual([{ branch: DRAFT, what: 'new' }]);
    });

    it('leaves the merged one where it has changed meanwhile', () => {
      commit(checkout, DRAFT, 'b.md', 'draft');
      git(checkout, 'merge', '--quiet', DRAFT);
      const scratch = make();
      commit(scratch.folder, DRAFT, 'b.md', 'theirs');
      commit(checkout, DRAFT, 'b.md', 'ours');
      expect(bringBack(scratch)).toMatchObject([{ branch: DRAFT, what: 'kept apart' }]);
      expect(textOf(DRAFT, 'b.md')).toBe('ours');
    });

    it('is found after a crash, and gone once it was removed', () => {
      const { folder } = make();
      expect(leftScratch(checkout)).toMatchObject({ folder, process: process.pid });
      removeScratch(checkout);
      expect(leftScratch(checkout)).toBeUndefined();
    });

    it('makes no drafts for a draft, and leaves nothing behind then', () => {
      git(checkout, 'checkout', '--quiet', '-b', DRAFT);
      expect(make).toThrow(NoScratchError);
      expect(make).toThrow(/git switch/);
      expect(leftScratch(checkout)).toBeUndefined();
    });

    it('serves a checkout without a branch', () => {
      git(checkout, 'checkout', '--quiet', '--detach');
      expect(make().branch).toBe('main');
    });
  });
});
