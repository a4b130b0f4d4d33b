import { describe, expect, it } from 'vitest';
import { DEEPEST, MOST_CONTAINERS, MOST_LINES, MOST_MARKS } from '../markup/limits';
import { LARGEST_FILE } from '../markup/source';
import { buildLibrary } from '../roles/library';
import { rolePageOf } from '../roles/role-page';
import { checkLibrary } from './check';

/*
 * Single documents made to cost a parser its time: four times as large as is read, and as bad as
 * they can be within the bounds. Seconds are those of the processor, so that a busy machine does
 * not decide.
 */

const HUGE = 256 * 1024;
const MOST_SECONDS = 20;

/** Repeats something until a length is reached, and not passed. */
const upTo = (length: number, unit: string): string =>
  unit.repeat(Math.floor(length / unit.length));

/** Paragraphs with as many marks as one may have, for a whole file. */
const paragraphs = (unit: string, marks: number): string =>
  upTo(LARGEST_FILE - 10, `${unit.repeat(Math.floor((MOST_MARKS - 10) / marks))}\n\n`);

const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join('\n');

/** Checks a text as a posting, and puts it on a page. */
function run(text: string, path = 'postings/a.md'): { seconds: number; rules: Set<string> } {
  const before = process.cpuUsage();
  const source = { files: [{ path, text }], problems: [] };
  const library = buildLibrary(source.files);
  const rules = new Set(checkLibrary(library, source).map(({ rule }) => rule));
  for (const posting of library.postings.values()) {
    rolePageOf(library, posting, { audience: 'preview' });
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, rules };
}

describe('a document larger than is read', () => {
  it.each([
    ['[', upTo(HUGE, '[')],
    ['*a', upTo(HUGE, '*a ')],
    ['a**b', upTo(HUGE, 'a**b')],
    ['`', upTo(HUGE, '`')],
    ['runs of `', rows(700, (index) => '`'.repeat(index))],
    ['> ', upTo(HUGE, '> ')],
    ['>', upTo(HUGE, '>')],
    ['<', upTo(HUGE, '<')],
    ['<a', upTo(HUGE, '<a\n')],
    ['<div>', upTo(HUGE, '<div>\n\n')],
    ['- ', upTo(HUGE, '- ')],
    ['1. ', upTo(HUGE, '1. ')],
    ['nested lists', rows(700, (index) => `${' '.repeat(index * 2)}- a`)],
    ['lists in lists', upTo(HUGE, '- a\n  - b\n')],
    ['lines below a quote', `> a\n${upTo(HUGE, 'a\n')}`],
    ['<skills>', upTo(HUGE, '<skills>\n')],
    ['requirements', `<skills>\n${rows(20_000, (index) => `Skill ${index}`)}\n</skills>\n`],
    ['includes', '<a.snippet/>\n'.repeat(20_000)],
    ['includes in sentences', 'a <b.snippet/> '.repeat(17_000)],
    ['front matter', `---\n${rows(20_000, (index) => `key${index}: a`)}\n---\n`],
    ['brackets in front matter', `---\na: ${upTo(HUGE, '[')}\n---\n`],
    ['one line', upTo(HUGE, 'word ')],
    ['empty lines', upTo(HUGE, '\n')],
  ])('is cut: %s', (_what, text) => {
    const { seconds, rules } = run(text);
    expect([...rules]).toContain('file-too-large');
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});

describe('a document as bad as may be', () => {
  it.each([
    ['lists on lines', '- - a\n'.repeat(MOST_CONTAINERS / 2)],
    ['lists in lists', '- a\n  - b\n'.repeat(MOST_CONTAINERS / 2)],
    ['lists in quotes', '> - 1. a\n'.repeat(MOST_CONTAINERS / 3)],
    ['deep quotes', `${'>'.repeat(DEEPEST - 2)}a\n`.repeat(30) + 'a\n'.repeat(MOST_LINES - 50)],
    ['emphasis in emphasis', paragraphs(`${'*a '.repeat(90)}a${' a*'.repeat(90)} `, 180)],
    ['emphasis of two kinds', upTo(LARGEST_FILE / 4, paragraphs('*a_', 2).slice(0, 4480))],
    ['links', paragraphs('[a](b)', 2)],
    ['links in links', upTo(LARGEST_FILE / 2, `${'[a]('.repeat(1400)}\n\n`)],
    ['footnotes', paragraphs('[^a]', 2)],
    ['open tags', paragraphs('<a ', 1)],
    ['open comments', paragraphs('<!--', 1)],
    ['autolinks', upTo(LARGEST_FILE - 10, 'www.a.b ')],
    ['headings', '# a\n'.repeat(MOST_LINES - 10)],
    ['rows', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(MOST_LINES - 10)}`],
    ['definitions', rows(1400, (index) => `[a${index}]: b`)],
    [
      'requirements',
      `<skills>\n${rows(MOST_LINES - 10, (index) => `Skill ${index}`)}\n</skills>\n`,
    ],
    ['the same requirement', `<skills>\n${'Skill\n'.repeat(MOST_LINES - 10)}</skills>\n`],
    ['comments in skills', `${'<skills> <!--\n\n'.repeat(1500)}-->`],
    [
      'long tags in skills',
      `<skills>\n${upTo(LARGEST_FILE - 100, `<${' '.repeat(980)}.snippet>`)}`,
    ],
    ['colons in skills', `<skills>\n${upTo(LARGEST_FILE - 100, '1:')}2\n</skills>\n`],
    ['includes', '<a.snippet/>\n'.repeat(2900)],
    ['front matter', `---\n${rows(4900, (index) => `key${index}: a`)}\n---\n`],
    ['the same field', `---\n${'title: a\n'.repeat(4900)}---\n`],
    ['open elements', '<div>\n\n'.repeat(DEEPEST - 1)],
    [
      'formatting that is never closed',
      rows(90, (index) => `<b title="${index}">\n`) + 'a\n\n'.repeat(400),
    ],
    ['mojibake', upTo(LARGEST_FILE - 10, 'â€™')],
  ])('is read in seconds: %s', { timeout: 120_000 }, (_what, text) => {
    const { seconds } = run(text);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});

describe('settings as bad as may be', () => {
  it.each([
    ['fields', rows(5000, (index) => `key${index}: a`)],
    ['the same field', 'name: a\n'.repeat(5000)],
    ['brackets', upTo(LARGEST_FILE, '[')],
    ['lists', `links:\n ${upTo(LARGEST_FILE, '- ')}`],
    ['aliases', `name: &a b\nbenefits: [${upTo(LARGEST_FILE, '*a,')}]`],
    ['indentation', rows(350, (index) => `${' '.repeat(index)}a:`)],
  ])('are read in seconds: %s', (_what, text) => {
    const { seconds, rules } = run(text, 'settings.yaml');
    expect([...rules]).toEqual(['invalid-settings']);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});
