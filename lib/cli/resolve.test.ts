import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../markup/key';
import type { Requirement } from '../roles/requirement';
import type { RoleJson } from './resolve';
import { corpus, run, workspace } from './test-support';

const CONTENT = {
  'content/postings/garden-senior.md':
    '---\naliases: [garden-lead]\n---\n# Garden - Senior\n\n## Work\n\n<skills>\nRaking:2\n1 of Tool\n</skills>\n\n<inherit doc="garden-draft.md"/>\n<inherit doc="garden-junior.md"/>\n',
  'content/postings/garden-draft.md': '---\nstatus: draft\n---\n# Garden - Draft\n\n## Work\n',
  'content/postings/garden-junior.md':
    '# Garden - Junior\n\n## Work\n\n<skills>\nRaking\nDigging\n</skills>\n\n<inherit doc="base.md"/>\n',
  'content/postings/base.md': '# Base\n',
  'content/postings/broken.md': '# Broken\n\n## Work\n\n<inherit doc="nowhere.md"/>\n',
  'content/competencies/raking.md': '# Competency - Raking\n\nIt rakes.\n',
  'content/competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  'content/competencies/tool-fork.md': '# Tool - Fork\n\nIt turns.\n',
};

interface Resolved {
  roles: Record<string, RoleJson>;
  problems: { rule: string; severity: string; file: string; line: number; column: number }[];
}

async function resolve(cwd: string, ...args: string[]): Promise<Resolved> {
  const { code, out, err } = await run(cwd, ['resolve', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('rungs resolve', () => {
  it('writes a role with its lineage, its blocks and what it asks for in the end', async () => {
    const { roles } = await resolve(workspace(CONTENT), 'garden-senior');
    const raking = { kind: 'skill', key: 'raking', label: 'Raking', described: true };
    const tool = {
      kind: 'choice',
      group: 'tool',
      label: 'Tool',
      count: 1,
      level: 1,
      options: ['tool-fork', 'tool-spade'],
    };
    const digging = {
      kind: 'skill',
      key: 'digging',
      label: 'Digging',
      level: 1,
      described: false,
      levelDescribed: false,
    };
    expect(roles).toEqual({
      'garden-senior': {
        title: 'Garden - Senior',
        department: 'Garden',
        abstract: false,
        lineage: ['garden-draft', 'garden-junior', 'base'],
        junior: 'garden-junior',
        blocks: [
          {
            document: 'garden-senior',
            requirements: [{ ...raking, level: 2, levelDescribed: false }, tool],
          },
          {
            document: 'garden-junior',
            requirements: [{ ...raking, level: 1, levelDescribed: true }, digging],
          },
        ],
        effective: [
          {
            ...raking,
            level: 2,
            levelDescribed: false,
            sources: [
              { document: 'garden-senior', line: 9, level: 2 },
              { document: 'garden-junior', line: 6, level: 1 },
            ],
          },
          { ...tool, sources: [{ document: 'garden-senior', line: 10, level: 1 }] },
          { ...digging, sources: [{ document: 'garden-junior', line: 7, level: 1 }] },
        ],
      },
    });
  });

  it('writes all roles in order of name, and every problem', async () => {
    const { roles, problems } = await resolve(workspace(CONTENT));
    expect(Object.keys(roles)).toEqual([
      'base',
      'broken',
      'garden-draft',
      'garden-junior',
      'garden-senior',
    ]);
    expect(roles.base).toMatchObject({ department: null, abstract: true, junior: null });
    expect(roles.base).not.toHaveProperty('incomplete');
    expect(roles.broken?.incomplete).toBe(true);
    expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      'unknown-document',
      'content/postings/broken.md',
    ]);
  });

  it('takes names with .md, and former names', async () => {
    const folder = workspace(CONTENT);
    const { roles } = await resolve(folder, 'garden-lead', 'base.md', 'garden-senior');
    expect(Object.keys(roles)).toEqual(['base', 'garden-senior']);
  });

  it('ends with 2 for a name that is none, and proposes others', async () => {
    const { code, out, err } = await run(workspace(CONTENT), ['resolve', 'base', 'garden-senor']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no posting `garden-senor`\. Did you mean `garden-senior`/);
  });

  it('writes a role of any name', async () => {
    const folder = workspace({ 'content/postings/__proto__.md': '# Odd\n' });
    const { out } = await run(folder, ['resolve']);
    expect(out).toContain('"__proto__":{"title":"Odd"');
  });
});

/** An entry of the original program: a skill, or a choice. */
type Entry =
  | { name: string; level: string; missing: boolean }
  | { group: string; level: string; choose: number; options: string[] };

interface ExpectedRole {
  title: string;
  blocks: { from: string | null; entries: Entry[] }[];
}

async function importCorpus(source: string): Promise<string> {
  const folder = workspace();
  expect((await run(folder, ['import', source, '--to', 'content'])).code).toBe(0);
  return folder;
}

function comparable(requirement: Requirement) {
  const { level } = requirement;
  return requirement.kind === 'skill'
    ? { key: requirement.key, level, described: requirement.described }
    : {
        group: requirement.group,
        level,
        count: requirement.count,
        options: requirement.options.toSorted(),
      };
}

function expectedOf(entry: Entry) {
  const level = Number(entry.level);
  if ('choose' in entry) {
    const options = entry.options.map(keyOf).sort();
    return { group: keyOf(entry.group), level, count: entry.choose, options };
  }
  const key = keyOf(entry.name);
  // The original took the level in this name for a part of the name, so that it knew two skills.
  if (key === 'elasticsearch-level-1') return { key: 'elasticsearch', level: 1, described: true };
  return { key, level, described: key === 'elasticsearch' ? true : !entry.missing };
}

const whole = corpus('whole');
const expectedFile = corpus('whole.expected.json');
const halfRenamed = corpus('half-renamed');

describe.skipIf(!whole || !expectedFile)('rungs resolve over the whole corpus', () => {
  it('says what the original program said of every role', async () => {
    const { roles } = await resolve(await importCorpus(whole ?? ''));
    const expected: Record<string, ExpectedRole> = JSON.parse(
      readFileSync(expectedFile ?? '', 'utf8'),
    );
    expect(Object.keys(roles)).toEqual(Object.keys(expected).sort());
    expect(Object.keys(roles)).toHaveLength(21);
    let entries = 0;
    for (const [name, { title, blocks }] of Object.entries(expected)) {
      const role = roles[name];
      expect(role?.title).toBe(title);
      expect(role).not.toHaveProperty('incomplete');
      expect(
        role?.blocks.map(({ document, requirements }) => ({
          from: document === name ? null : roles[document]?.title,
          entries: requirements.map(comparable),
        })),
      ).toEqual(
        blocks.map((block) => ({ from: block.from, entries: block.entries.map(expectedOf) })),
      );
      entries += blocks.reduce((sum, block) => sum + block.entries.length, 0);
    }
    expect(entries).toBe(931);
  });
});

describe.skipIf(!whole || !halfRenamed)('rungs over the corpus amid a rename', () => {
  it('finds the six broken inherits, each with proposals, and no other error', async () => {
    const folder = await importCorpus(halfRenamed ?? '');
    const { code, out } = await run(folder, ['check', '--format', 'json']);
    expect(code).toBe(1);
    const errors = (JSON.parse(out) as Resolved).problems.filter(
      ({ severity }) => severity === 'error',
    );
    expect(
      errors.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`),
    ).toEqual(
      [
        'engineering-azure-devops.md:56:15',
        'engineering-developer-3.md:40:15',
        'engineering-devops-2.md:56:15',
        'engineering-devops-3.md:50:15',
        'engineering-qa-automation-developer.md:39:15',
        'engineering-team-lead.md:46:15',
      ].map((place) => `unknown-document content/postings/${place}`),
    );
    for (const error of errors) {
      const { suggestions } = error as unknown as { suggestions: string[] };
      expect(suggestions.length).toBeGreaterThan(0);
      const text = readFileSync(join(folder, error.file), 'utf8').split('\n')[error.line - 1] ?? '';
      expect(text.slice(error.column - 1)).toMatch(/^[\w-]+\.md["']/);
    }
  });

  it('resolves fourteen roles as before, and keeps what it found of the seven others', async () => {
    const before = await resolve(await importCorpus(whole ?? ''));
    const after = await resolve(await importCorpus(halfRenamed ?? ''));
    const all = Object.entries(after.roles);
    const complete = all.filter(([, role]) => !role.incomplete);
    const incomplete = all.filter(([, role]) => role.incomplete);
    expect(complete).toHaveLength(14);
    expect(incomplete).toHaveLength(7);
    const kept = complete.filter(([name]) => before.roles[name]);
    expect(kept.length).toBeGreaterThanOrEqual(10);
    for (const [name, role] of kept) {
      expect(role.effective.map(comparable)).toEqual(before.roles[name]?.effective.map(comparable));
    }
    for (const [name, role] of incomplete) {
      expect(role.blocks[0]?.document).toBe(name);
      expect(role.effective.length).toBeGreaterThan(0);
    }
  });
});
