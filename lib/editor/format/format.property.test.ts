import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileKind, formatOf } from './format';
import { toLineFeeds } from './line-ends';
import { filesOf, REAL_FOLDERS, type RealFile } from './test-support';
import { cleanFields } from './values';

const files = REAL_FOLDERS.filter(({ isThere }) => isThere).flatMap(({ folder }) =>
  filesOf(folder),
);

/** A field that most files of a kind do not have. */
const NEW: Record<FileKind, string> = {
  posting: 'bonus',
  snippet: '',
  competency: '',
  settings: 'privacyUrl',
};

const WORDS = [
  'plain words',
  'key: value',
  '# no comment',
  "it's “quoted”",
  '- dash',
  '*star*',
  '&anchor',
  '[a, b]',
  '{a: b}',
  'a, b',
  'true',
  '0042',
  '98000',
  '2026-03-31',
  '---',
  'Zürich 🪜',
  'a "double" one',
  '%',
  '@at',
  '!tag',
  'null',
  'x'.repeat(300),
];
const words = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{C}\s]/u.test(text)),
);

/** Which file, which of its places, and what is done there. */
const edits = fc.record({
  file: fc.nat(),
  variant: fc.constantFrom('as it is', 'CRLF', 'byte-order mark', 'comments'),
  place: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'insert'),
  where: fc.constantFrom('fields', 'body', 'new field'),
  words,
});

type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T;
}

describe('a single edit', () => {
  it('changes its own lines alone, and is read as it was made', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const real = pick(filesFor[edit.where], edit.file);
        editsOf[edit.where]({ ...real, text: variantOf[edit.variant](real.text) }, edit);
      }),
      { numRuns: 240, seed: 4 },
    );
  });
});

/** The files that have a place for such an edit. */
const filesFor: Record<Edit['where'], RealFile[]> = {
  fields: files.filter(({ kind, text }) => kind === 'settings' || /^---\n\w+:/.test(text)),
  body: files.filter(({ kind }) => kind !== 'settings'),
  'new field': files.filter(({ kind, text }) => NEW[kind] && !fieldLines(text, NEW[kind])),
};

/** The same file as other programs would have left it. */
const variantOf: Record<Edit['variant'], (text: string) => string> = {
  'as it is': (text) => text,
  CRLF: (text) => toLineFeeds(text).replaceAll('\n', '\r\n'),
  'byte-order mark': (text) => `\ufeff${text}`,
  comments: (text) =>
    text.replace(/^---\n(?:.*\n)*?---\n|^\w+:(?:.*\n)*$/, (yaml) =>
      yaml.replace(/^(\w+:.*)$/gm, '\n# what follows\n$1'),
    ),
};

const editsOf = { fields: editField, body: editBody, 'new field': addField };

/** Changes one scalar anywhere in the fields, takes it out of its list, or doubles it there. */
function editField(file: RealFile, edit: Edit): void {
  const { fromFile } = formatOf(file.kind);
  const form = structuredClone(fromFile(file.text));
  const { body, original_file: _original, ...fields } = form;
  const names = Object.keys(fields).filter((name) => fieldLines(file.text, name));
  const name = pick(names, edit.place);
  change(form, name, edit);
  expectOwnLines(file, form, name);
}

function change(holder: Record<string, unknown>, name: string, edit: Edit): void {
  const value = holder[name];
  if (Array.isArray(value)) {
    const index = edit.place % value.length;
    if (edit.what === 'remove') value.splice(index, 1);
    else if (edit.what === 'insert') value.splice(index, 0, structuredClone(value[index]));
    else change(value as unknown as Record<string, unknown>, String(index), edit);
  } else if (typeof value === 'object' && value !== null) {
    const inner = value as Record<string, unknown>;
    const key = pick(Object.keys(inner), edit.place);
    change(inner, key, edit);
  } else if (edit.what === 'remove' && !Array.isArray(holder)) delete holder[name];
  else holder[name] = edit.words;
}

/** Sets a field that the file does not have. */
function addField(file: RealFile, edit: Edit): void {
  const name = NEW[file.kind];
  const form = { ...formatOf(file.kind).fromFile(file.text), [name]: edit.words };
  expectOwnLines(file, form, name);
}

/** The lines of a field, from its own to that of the next. */
function fieldLines(text: string, name: string): { start: number; end: number } | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start < 0) return undefined;
  const next = lines.findIndex((line, index) => index > start && /^(?:[^\s-]|---|\r?$)/.test(line));
  return { start, end: next < 0 ? lines.length : next };
}

function expectOwnLines(file: RealFile, form: Record<string, unknown>, name: string): void {
  const { fromFile, toFile } = formatOf(file.kind);
  const written = toFile(form);
  expect(withoutOwn(written, name), file.path).toEqual(withoutOwn(file.text, name));
  const [made, wanted] = [fromFile(written), form].map(({ original_file: _, ...rest }) =>
    cleanFields(rest),
  );
  expect(made, file.path).toEqual(wanted);
}

/** All lines but those of a field, and but what makes front matter where there was none. */
function withoutOwn(text: string, name: string): string[] {
  const block = fieldLines(text, name);
  const lines = text.split('\n');
  if (block) lines.splice(block.start, block.end - block.start);
  return lines
    .join('\n')
    .replace(/^(\ufeff*)---\r?\n---\r?\n(?:\r?\n)?/, '$1')
    .split('\n');
}

/** Replaces, takes out or puts in one line of the text. */
function editBody(file: RealFile, edit: Edit): void {
  const { fromFile, toFile } = formatOf(file.kind);
  const form = fromFile(file.text);
  const body = String(form.body);
  const lines = body.split('\n');
  const at = edit.place % lines.length;
  const line = `## ${edit.words}`;
  lines.splice(at, edit.what === 'insert' ? 0 : 1, ...(edit.what === 'remove' ? [] : [line]));
  const written = toFile({ ...form, body: lines.join('\n') });
  expect(markOf(written)).toBe(markOf(file.text));
  const [before, after] = [file.text, written].map((text) =>
    toLineFeeds(text.slice(markOf(text).length)).split('\n'),
  );
  const first = (before?.length ?? 0) - body.split('\n').length + at;
  expect(after?.slice(0, first), file.path).toEqual(before?.slice(0, first));
  const rest = lines.length - at - (edit.what === 'remove' ? 0 : 1);
  expect(after?.slice(after.length - rest), file.path).toEqual(before?.slice(before.length - rest));
  // The line ends of the lines around it as well.
  const ends = new Set(file.text.match(/\r\n|\r|\n/g));
  for (const end of written.match(/\r\n|\r|\n/g) ?? []) expect(ends).toContain(end);
}

function markOf(text: string): string {
  return text.startsWith('\ufeff') ? '\ufeff' : '';
}
