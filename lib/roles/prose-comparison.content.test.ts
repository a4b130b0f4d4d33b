import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read';
import type { SourceFile } from '../markup/source';
import { buildLibrary } from './library';
import { blocksOf } from './prose-blocks';
import { compareProse, type RoleProse, type SectionComparison } from './prose-comparison';
import { textsOf } from './prose-test-support';
import { rolePageOf } from './role-page';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = join(REPOSITORY, '../shared/corpus/whole');

function rolesOf(files: readonly SourceFile[]): Map<string, RoleProse> {
  const library = buildLibrary(files);
  return new Map(
    [...library.postings].map(([name, posting]) => [
      name,
      {
        title: posting.role,
        sections: rolePageOf(library, posting, { audience: 'public' }).sections,
      },
    ]),
  );
}

function compared(
  roles: ReadonlyMap<string, RoleProse>,
  from: string,
  to: string,
): SectionComparison[] {
  const [older, newer] = [roles.get(from), roles.get(to)];
  if (!older || !newer) throw new Error(`There is no ${from} or no ${to}.`);
  return compareProse(older, newer);
}

/** Checks what must hold of any two roles. */
function expectSound(comparison: readonly SectionComparison[], newer: RoleProse): void {
  const written = newer.sections
    .flatMap(({ content }) => blocksOf(content))
    .map(({ text }) => text);
  expect(textsOf(comparison, 'removed')).toEqual(written);
  for (const { parts } of comparison.flatMap(({ blocks }) => blocks)) {
    for (const [i, { kind, text }] of parts.entries()) {
      const next = parts[i + 1];
      if (kind === 'removed' && next?.kind === 'added')
        expect(plain(text)).not.toBe(plain(next.text));
    }
  }
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '');
}

const { files } = await readContent(join(REPOSITORY, 'content'));

describe('the ladder of the sample content', () => {
  const roles = rolesOf(files);

  for (const [from, to] of [
    ['engineering-junior-devops', 'engineering-devops-2'],
    ['engineering-devops-2', 'engineering-devops-3'],
  ] as const) {
    it(`${from} and ${to} have the same sections, some of them rewritten`, () => {
      const comparison = compared(roles, from, to);
      const kinds = comparison.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['same', 'changed']));
      // What every role includes is the same in both; the rest is about the role.
      expect(kinds.filter((kind) => kind === 'same').length).toBeGreaterThan(2);
      const about = comparison.find((section) => section.to?.includes('to be a DevOps Engineer'));
      expect(about).toMatchObject({
        kind: 'changed',
        from: expect.stringContaining('DevOps Engineer'),
      });
      const newer = roles.get(to);
      if (newer) expectSound(comparison, newer);
    });
  }

  it('has nothing to tell apart in a role and itself', () => {
    expect(roles.size).toBeGreaterThan(5);
    for (const role of roles.values()) {
      expect(compareProse(role, role).every(({ kind }) => kind === 'same')).toBe(true);
    }
  });
});

if (!existsSync(CORPUS)) {
  process.stdout.write(`The shared corpus is not at ${CORPUS}, so tests over it are left out.\n`);
}

describe.skipIf(!existsSync(CORPUS))('the roles of the corpus', () => {
  const roles = existsSync(CORPUS) ? rolesOf(readCorpus()) : new Map<string, RoleProse>();

  it('pair all their sections from junior to next, of which one is changed', () => {
    const comparison = compared(roles, 'engineering-junior-devops', 'engineering-devops');
    const changed = comparison.filter(({ kind }) => kind !== 'same');
    expect(comparison).toHaveLength(8);
    expect(changed).toHaveLength(1);
    // Three sentences of one section, and neither quotes nor the numbering of levels.
    const parts = changed.flatMap(({ blocks }) => blocks).flatMap((block) => block.parts);
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
      'removed',
      'added',
      'removed',
    ]);
    expect(
      parts.filter(({ text }) => /[‘’“”\d]/.test(text)).every(({ kind }) => kind === 'same'),
    ).toBe(true);
  });

  it('pair the section about the work of any two roles', () => {
    const names = [...roles.keys()].filter((name) => !name.endsWith('base'));
    expect(names).toHaveLength(19);
    for (const from of names) {
      for (const to of names) {
        const comparison = compared(roles, from, to);
        const about = comparison.filter((section) =>
          /^What it.s like to be/.test(section.to ?? section.from ?? ''),
        );
        expect(about).toHaveLength(1);
        expect(about[0]).toMatchObject({ from: expect.anything(), to: expect.anything() });
        const newer = roles.get(to);
        if (newer) expectSound(comparison, newer);
      }
    }
  });
});

/** The corpus as it would be imported, its competencies left out. */
function readCorpus(): SourceFile[] {
  return (
    [
      ['roles', 'postings'],
      ['snippets', 'snippets'],
    ] as const
  ).flatMap(([from, to]) =>
    readdirSync(join(CORPUS, from)).map((file) => ({
      path: `${to}/${basename(file, extname(file))}.md`,
      text: readFileSync(join(CORPUS, from, file), 'utf8'),
    })),
  );
}
