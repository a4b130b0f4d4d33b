import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Change, changed, commitContent, GARDEN, repository } from './diff-test-support';
import { corpus, type Files, readFiles, run, workspace } from './test-support';

const HEAD_GARDENER = 'content/postings/head-gardener.md';
const GARDENER = 'content/postings/gardener.md';
const JUNIOR = 'content/postings/junior-gardener.md';
const FLORIST = 'content/postings/florist.md';

/** A commit for each kind of change, one after the other. */
const HISTORY: Readonly<Record<string, Change>> = {
  'a new role as a draft': {
    files: {
      'content/postings/greenhouse-lead.md':
        '---\nstatus: draft\n---\n# Garden - Greenhouse Lead\n\n## What you do\n\nYou run the greenhouse.\n\n<skills>\nPlanning:2\nHumidity\n</skills>\n<inherit doc="gardener"/>\n',
    },
  },
  'a draft is published with its pay': {
    edits: {
      [FLORIST]: [
        [
          'status: draft',
          'status: open\nsalary: {min: 30000, max: 34000, currency: EUR, unit: YEAR}',
        ],
      ],
    },
  },
  'pay and place': {
    edits: {
      [JUNIOR]: [
        ['salary: {min: 28000, max: 32000,', 'salary: {min: 30000, max: 34000,'],
        ['locations: [{city: Porto,', 'workplace: onsite\nlocations: [{city: Lisbon,'],
      ],
    },
  },
  'a base asks for more': {
    edits: { 'content/postings/garden-base.md': [['Watering\n', 'Watering:2\nPlanning\n']] },
  },
  'requirements of one role, raised, lowered, dropped and chosen': {
    edits: {
      [GARDENER]: [
        ['Pruning:2', 'Pruning:3'],
        ['Watering:3\n', ''],
        ['2 of Plants', '3 of Plants'],
      ],
      'content/postings/base.md': [['Trust\n', '']],
    },
  },
  'a shared text': {
    edits: {
      'content/snippets/benefits.md': [['half the price', 'a third of the price']],
    },
  },
  'the words of a role': {
    edits: {
      [JUNIOR]: [
        ['every morning', 'before the shop opens'],
        ['Once a week you help in the shop.\n\n', ''],
        ['## What you need\n', '## Whom you work with\n\nWith five others.\n\n## What you need\n'],
      ],
    },
  },
  'a role is renamed, and what builds on it is forgotten': {
    moves: { [GARDENER]: 'content/postings/gardener-2.md' },
    edits: { 'content/postings/gardener-2.md': [['# Garden - Gardener', '# Garden - Gardener 2']] },
  },
  'the alias is added': {
    edits: {
      'content/postings/gardener-2.md': [['# Garden', '---\naliases: [gardener]\n---\n# Garden']],
    },
  },
  'a role is closed, another one paused': {
    edits: {
      [HEAD_GARDENER]: [['# Garden', '---\nstatus: closed\n---\n# Garden']],
      [FLORIST]: [['status: open', 'status: paused']],
    },
  },
  'a skill is described at one more level, and better': {
    edits: {
      'content/competencies/pruning.md': [
        ['You cut roses.', 'You cut roses and hedges.'],
        ['You cut trees.\n', 'You cut trees.\n\n## Level 3\n\nYou teach it.\n'],
      ],
    },
    files: { 'content/competencies/humidity.md': '# Humidity\n\nYou keep it.\n' },
  },
  'a skill and a shared text are renamed, with an alias and without': {
    moves: {
      'content/competencies/planning.md': 'content/competencies/scheduling.md',
      'content/snippets/welcome.md': 'content/snippets/about-us.md',
    },
    edits: {
      'content/competencies/scheduling.md': [
        ['# Planning', '---\naliases: [Planning]\n---\n# Scheduling'],
      ],
    },
  },
  'a role builds on another one': {
    edits: { [HEAD_GARDENER]: [['doc="gardener"', 'doc="junior-gardener"']] },
    files: { 'content/snippets/welcome.md': 'Welcome.\n' },
  },
  'the settings': {
    edits: { 'content/settings.yaml': [['for balconies', 'for every balcony']] },
    files: { 'content/snippets/tools.md': 'We bring the tools.\n' },
  },
  'nothing but looks': {
    edits: { [JUNIOR]: [['learn to prune', 'learn to **prune**']] },
  },
  'a senior role that does not build on its junior': {
    files: {
      'content/postings/senior-gardener-2.md':
        '# Garden - Senior Gardener 2\n\n## What you do\n\nYou choose what we grow.\n\n<skills>\nPruning:2\n2 of Plants:2\n</skills>\n<inherit doc="garden-base"/>\n',
    },
  },
  'roles are deleted': {
    files: { [FLORIST]: undefined, 'content/postings/greenhouse-lead.md': undefined },
  },
};

it('rungs diff tells what each commit of a history does', async () => {
  let files: Readonly<Record<string, string>> = GARDEN;
  const folder = repository(files);
  for (const [name, change] of Object.entries(HISTORY)) {
    files = changed(files, change);
    commitContent(folder, files);
    const site = ['--site', 'https://preview.example.org/'];
    const args = ['diff', 'HEAD~1', 'HEAD', '--format', 'markdown', ...site];
    const { code, out, err } = await run(folder, args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const file = `diff-reports/${name.replace(/\W+/g, '-')}.md`;
    await expect(out, name).toMatchFileSnapshot(file);
  }
}, 120_000);

it('rungs diff recognises the five renames of the corpus, and proposes them as the fix', async () => {
  const [whole, half] = [corpus('whole'), corpus('half-renamed')];
  if (!whole || !half) return;
  const folder = workspace();
  const importInto = async (source: string, to: string) =>
    expect((await run(folder, ['import', source, '--to', to])).code).toBe(0);
  await importInto(whole, 'whole/content');
  await importInto(half, 'half/content');
  const read = (of: string): Files =>
    Object.fromEntries(
      Object.entries(readFiles(join(folder, of))).map(([path, bytes]) => [
        path,
        Buffer.from(bytes, 'latin1'),
      ]),
    );
  const checkout = repository(read('whole'));
  commitContent(checkout, read('half'));
  const { out } = await run(checkout, ['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
  const { renames, problems, roles } = JSON.parse(out);
  const now = {
    'engineering-developer': 'engineering-developer-2',
    'engineering-devops': 'engineering-devops-2',
    'engineering-junior-devops': 'engineering-devops-1',
    'engineering-senior-developer': 'engineering-developer-3',
    'engineering-senior-devops': 'engineering-devops-3',
  };
  expect(renames).toEqual(Object.entries(now).map(([from, to]) => ({ kind: 'posting', from, to })));
  const broken: { rule: string; message: string; suggestions: string[] }[] = problems.new;
  expect(broken.map(({ rule }) => rule)).toEqual(Array(6).fill('unknown-document'));
  for (const { message, suggestions } of broken) {
    const [, from = ''] = /no posting `(.+?)`/.exec(message) ?? [];
    expect(suggestions).toEqual([`${now[from as keyof typeof now]}.md`]);
  }
  const changes = roles.map(({ change }: { change: string }) => change);
  expect(new Set(changes)).toEqual(new Set(['changed']));
}, 120_000);
