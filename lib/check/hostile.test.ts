import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTINGS_FILE, type SourceFile } from '../markup/source';
import { LineIndex } from '../problem/line-index';
import type { Problem } from '../problem/problem';
import { buildLibrary } from '../roles/library';
import { resolveRole, stepOf } from '../roles/role';
import { rolePageOf } from '../roles/role-page';
import { skillLevelsOf } from '../roles/skill-page';
import { check } from './check';

/*
 * Documents as no one would write them, made of pieces of the language that are cut off and put
 * together at random. Whatever they hold, everything returns, and every problem has a place.
 */

// The first few are those that the pieces refer to.
const NAMES = [
  'a',
  'a',
  'a',
  'b',
  'b',
  'b',
  'A',
  'old',
  'gone',
  'benefits',
  'c#',
  'x-level-2',
  '!',
  'a b',
  '',
  'é',
];

const PIECES = [
  // Includes and inherits, whole and cut off.
  '<a.snippet/>',
  '<b.snippet/>',
  '<a.snippet />',
  '<gone.snippet/>',
  '<old.snippet/>',
  '<benefits.snippet/>',
  '<a.snippet>',
  '<a.snippet',
  '</a.snippet>',
  '<a_b.snippet/>',
  '<A.Snippet/>',
  '<.snippet/>',
  '<é.snippet/>',
  '<e\u0301.snippet/>',
  '\\<a.snippet/>',
  '`<a.snippet/>`',
  '<!-- <a.snippet/> -->',
  '<a',
  '.snippet/>',
  '<inherit doc="a.md"/>',
  "<inherit doc='b'/>",
  '<inherit doc="gone"/>',
  '<inherit doc="old"/>',
  '<inherit doc="../a"/>',
  '<inherit doc="x/a"/>',
  '<inherit doc=a/>',
  '<inherit doc="a"',
  '<inherit\ndoc="a"/>',
  '<Inherit doc="a"/>',
  '<inherit doc=""/>',
  '</inherit>',
  '<inherit',
  // Lists of skills.
  '<skills>',
  '</skills>',
  '<skills>\n',
  '\n</skills>\n',
  '<skills>A</skills>',
  '<Skills>',
  '<skill>',
  '<skills/>',
  '\n<skills>\nDocker\n\nLinux:2\n- C#\n2 of Tool:3\n</skills>\n',
  '\n> <skills>\n> A\n> </skills>\n',
  '\n- <skills>\n  A\n\n  </skills>\n',
  '\n<skills>\r\nA:0\r\nB:\r\n<b.snippet/>\r\n</skills> tail\r\n',
  'Linux:2',
  'Linux:0',
  'Linux:',
  'Linux Level 1:2',
  '2 of Tool',
  '0 of Tool',
  '9 of Tool:9',
  'Tool',
  'x:2',
  '<!--',
  '-->',
  '<!-- c -->',
  '<!--\n# h\n-->',
  // Front matter and YAML.
  '---\n',
  '---\ntitle: A\n---\n',
  '---\nstatus: draft\n---\n',
  '---\nabstract: true\n---\n',
  '---\naliases: [old, a]\n---\n',
  '---\ntitle: [\n---\n',
  '---\nstatus: opne\ntitel: x\n---\n',
  '---\n---\n',
  '---\r\ntitle: A\r\nslug: b\r\n---\r\n',
  '---\napplicantLocations: [{ name: constructor }, { type: State, name: __proto__ }]\n---\n',
  '---\napplicantLocations: [{ name: US except Colorado }, { name: except }]\nsalary: { min: 1 }\n---\n',
  '---\nlocations: [{ city: toString, region: valueOf, country: US }]\nsalaries: [{ locations: [constructor] }]\n---\n',
  '---\rtitle: A\r---\r',
  'title: *a\n',
  '&a [*a]',
  'name: A\n',
  'links: x\n',
  'benefits: [A]\n',
  'tags: [a, b]\n',
  '\tx: y\n',
  '? a\n: b\n',
  'a: "\\ud800"\n',
  'a: |\n  b\n',
  '"',
  "'",
  '{',
  '}',
  ': ',
  'salary: { min: 5, max: 4 }\n',
  'datePosted: 2026-01-02\nvalidThrough: 2026-01-01\n',
  '__proto__: a\n',
  '<<: *a\n',
  // Markdown.
  '# A\n',
  '## B\n',
  '# A - Level 2\n',
  '## Level 3\n',
  '## How do you prove it?\n',
  '### improve\n',
  '#\n',
  '\nA\n===\n',
  '\nB\n---\n',
  '- a\n',
  '  - b\n',
  '1. c\n',
  '> d\n',
  '>',
  '- ',
  '\n| a | b |\n|---|---|\n| c | <a.snippet/> |\n',
  '|',
  '```\n',
  '~~~\n',
  '    code\n',
  '*a*',
  '**b',
  '_',
  '`',
  '``',
  '[a](b)',
  '[a](javascript:b)',
  '[a][b]',
  '[b]: /c\n',
  '[^1]',
  '[^1]: d\n',
  '![a](b)',
  '[',
  ']',
  '\\',
  'https://a.b',
  'www.a.b',
  'a@b.c',
  '<https://a.b>',
  '~~c~~',
  '***\n',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '&bogus;',
  // HTML.
  '<b>',
  '</b>',
  '<br>',
  '<details>\n',
  '</details>\n',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<pre>',
  '</pre>',
  '<p title="<a.snippet/>">',
  '<b onclick="x">',
  '<a href="javascript:x">',
  '<b constructor>',
  '<__proto__>',
  '<table><tr><td>',
  '<svg>',
  '<?a ?>',
  '<![CDATA[',
  ']]>',
  '<!A>',
  '<Slot index="0">',
  '<template>',
  '<day/time>',
  '<',
  '>',
  '<<',
  // Characters.
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '\0',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  'â€™',
  'Ã©',
  'ﬁ',
  'İ',
  '$1,000',
  '$&',
  '\u001b[31m',
  'text ',
  'a',
];

const piece = fc.constantFrom(...PIECES);
const run = fc
  .tuple(
    fc.constantFrom(
      '[',
      '*',
      '_',
      '`',
      '>',
      '> ',
      '- ',
      '<',
      '(',
      '~',
      '#',
      '\t',
      '<div>',
      '*a ',
      '&',
      '|',
      ':',
      '{',
      '\\',
    ),
    fc.integer({ min: 2, max: 120 }),
  )
  .map(([unit, times]) => unit.repeat(times));
// Any UTF-16 units, halves of characters among them.
const noise = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 5 })
  .map((units) => String.fromCharCode(...units));
const separator = fc.constantFrom('', '', ' ', '\n', '\n', '\n\n', '\r\n', '\r');

const text = fc
  .array(fc.tuple(fc.oneof({ weight: 20, arbitrary: piece }, run, noise), separator), {
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));

function fileOf(folder: string): fc.Arbitrary<SourceFile> {
  const path = fc
    .tuple(fc.constantFrom('', 'deep/', 'z/'), fc.constantFrom(...NAMES))
    .map(([inner, name]) => `${folder}/${inner}${name}.md`);
  return fc.record({ path, text });
}

const files: fc.Arbitrary<SourceFile[]> = fc
  .tuple(
    fc.uniqueArray(fileOf('postings'), {
      minLength: 2,
      maxLength: 2,
      selector: ({ path }) => path,
    }),
    fileOf('snippets'),
    fileOf('competencies'),
    fc.option(text, { nil: undefined }),
  )
  .map(([postings, snippet, competency, settings]) => [
    ...postings,
    snippet,
    competency,
    ...(settings === undefined ? [] : [{ path: SETTINGS_FILE, text: settings }]),
  ]);

/** Says what is wrong with the places of a problem; nothing where they are in their files. */
function misplacedIn(problem: Problem, lines: ReadonlyMap<string, LineIndex>): string | undefined {
  const isIn = (file: string, line: number, column: number): boolean => {
    const index = lines.get(file);
    return (
      index !== undefined &&
      Number.isInteger(line) &&
      Number.isInteger(column) &&
      line >= 1 &&
      line <= index.count &&
      column >= 1 &&
      column <= index.line(line).length + 1
    );
  };
  const { file, line, column, endLine, endColumn } = problem;
  if (!isIn(file, line, column)) return 'starts outside';
  if (!isIn(file, endLine, endColumn)) return 'ends outside';
  if (endLine < line || (endLine === line && endColumn < column)) return 'ends before it starts';
  const other = problem.related.find(
    (related) => !isIn(related.file, related.line, related.column),
  );
  return other && 'is related to a place outside';
}

describe('hostile documents', () => {
  let documents = 0;

  it('are checked, each problem in its place, in whatever order they come', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(files, (all) => {
        documents += all.length;
        const { problems } = check({ files: all, problems: [] });
        const lines = new Map(all.map((file) => [file.path, new LineIndex(file.text)]));
        for (const problem of problems) {
          const wrong = misplacedIn(problem, lines);
          if (wrong) throw new Error(`${wrong}: ${JSON.stringify(problem)}`);
        }
        const again = check({ files: all.toReversed(), problems: [] });
        expect(JSON.stringify(again.problems)).toBe(JSON.stringify(problems));
      }),
      { numRuns: 5000 },
    );
    expect(documents).toBeGreaterThan(20_000);
  });

  it('are resolved and put on pages', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(files, (all) => {
        const { problems } = check({ files: all, problems: [] });
        const library = buildLibrary(all);
        for (const document of library.documents) {
          if (document.kind !== 'posting') continue;
          for (const audience of ['public', 'preview'] as const) {
            const role = resolveRole(library, document, audience);
            stepOf(library, role, audience);
            const identities = role.effective.map((requirement) =>
              JSON.stringify([
                requirement.kind,
                'key' in requirement ? requirement.key : requirement.group,
              ]),
            );
            expect(new Set(identities).size).toBe(identities.length);
            rolePageOf(library, document, {
              audience,
              problemsOf: (file) => problems.filter((problem) => problem.file === file),
            });
          }
        }
        for (const skill of library.skills.values()) skillLevelsOf(library, skill);
      }),
      { numRuns: 1500 },
    );
  });
});
