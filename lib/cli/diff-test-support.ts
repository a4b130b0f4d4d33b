import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { commit, type Files, git, workspace, writeFiles } from './test-support';

const posting = (head: string[], body: string[]): string =>
  [...(head.length > 0 ? ['---', ...head, '---'] : []), ...body, ''].join('\n');

/** A garden centre: two bases, a ladder of three rungs, a draft, shared texts and skills. */
export const GARDEN: Readonly<Record<string, string>> = {
  'content/settings.yaml':
    'name: Green Corner\ntagline: Plants for balconies\napplyEmail: jobs@example.org\n',
  'content/postings/base.md': posting([], ['# Base', '<skills>', 'Trust', '</skills>']),
  'content/postings/garden-base.md': posting(
    ['title: Garden - Base', 'abstract: true'],
    ['## Whom we look for', '<skills>', 'Watering', '</skills>', '<inherit doc="base"/>'],
  ),
  'content/postings/junior-gardener.md': posting(
    [
      'salary: {min: 28000, max: 32000, currency: EUR, unit: YEAR}',
      'locations: [{city: Porto, country: PT}]',
      'datePosted: 2026-01-05',
    ],
    [
      '# Garden - Junior Gardener',
      '<welcome.snippet/>',
      '## What you do',
      'You water the plants every morning, and you learn to prune roses.',
      '',
      'Once a week you help in the shop.',
      '',
      '## What you need',
      '<skills>',
      'Pruning',
      '1 of Plants',
      '</skills>',
      '<inherit doc="garden-base"/>',
      '<benefits.snippet/>',
    ],
  ),
  'content/postings/gardener.md': posting(
    [],
    [
      '# Garden - Gardener',
      '<welcome.snippet/>',
      '## What you do',
      'You look after the trees on your own.',
      '',
      '<skills>',
      'Pruning:2',
      'Watering:3',
      'Planning',
      '2 of Plants',
      '</skills>',
      '<inherit doc="junior-gardener"/>',
      '<benefits.snippet/>',
    ],
  ),
  'content/postings/head-gardener.md': posting(
    [],
    [
      '# Garden - Head Gardener',
      '<welcome.snippet/>',
      '## What you do',
      'You lead the gardeners, and you plan the year.',
      '',
      '<skills>',
      'Planning:2',
      '</skills>',
      '<inherit doc="gardener"/>',
    ],
  ),
  'content/postings/florist.md': posting(
    ['status: draft', 'locations: [{city: Lisbon, country: PT}]', 'datePosted: 2026-02-02'],
    ['# Shop - Florist', '## What you do', 'You bind bouquets.', '', '<inherit doc="base"/>'],
  ),
  'content/snippets/welcome.md': 'We are a garden centre that has grown for forty years.\n',
  'content/snippets/benefits.md':
    '## Benefits\n\n- Thirty days of holidays\n- Plants at half the price\n',
  'content/competencies/trust.md': '# Trust\n\nPeople can rely on you.\n',
  'content/competencies/watering.md':
    '# Watering\n\nYou know how much.\n\n## Level 2\n\nYou know when.\n\n## Level 3\n\nYou plan for droughts.\n',
  'content/competencies/pruning.md':
    '# Pruning\n\nYou cut roses.\n\n## How do you prove it?\n\nShow us a rose.\n\n## Level 2\n\nYou cut trees.\n',
  'content/competencies/planning.md': '# Planning\n\nYou plan a week.\n\n## Level 2\n\nA year.\n',
  'content/competencies/plants-roses.md': '# Roses\n\nYou know ten sorts.\n',
  'content/competencies/plants-trees.md': '# Trees\n\nYou know twenty sorts.\n',
  'content/competencies/plants-herbs.md': '# Herbs\n\nYou know thirty sorts.\n',
};

/** A change of the garden centre's content. */
export interface Change {
  /** Files that are written, or taken away. */
  files?: Readonly<Record<string, string | undefined>>;
  /** Texts that are replaced in a file, once each. */
  edits?: Readonly<Record<string, readonly [from: string, to: string][]>>;
  /** Files that move. */
  moves?: Readonly<Record<string, string>>;
}

/** The garden centre after a change. */
export function changed(before: Readonly<Record<string, string>>, change: Change) {
  const after: Record<string, string> = { ...before };
  for (const [from, to] of Object.entries(change.moves ?? {})) {
    after[to] = textOf(after, from);
    delete after[from];
  }
  for (const [path, edits] of Object.entries(change.edits ?? {})) {
    for (const [from, to] of edits) {
      const text = textOf(after, path);
      if (!text.includes(from)) throw new Error(`${path} does not say ${from}.`);
      after[path] = text.replace(from, () => to);
    }
  }
  for (const [path, text] of Object.entries(change.files ?? {})) {
    if (text === undefined) delete after[path];
    else after[path] = text;
  }
  return after;
}

function textOf(files: Readonly<Record<string, string>>, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** A git repository with these files in its first commit. */
export function repository(files: Files): string {
  const folder = workspace(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  return folder;
}

/** Puts these files in the place of the content, and commits them. */
export function commitContent(folder: string, files: Files): void {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  writeFiles(folder, files);
  commit(folder);
}
