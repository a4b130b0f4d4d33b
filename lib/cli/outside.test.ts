import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, readFiles, run, workspace } from './test-support';

/** Stands in files that no content may lead to. */
const PASSWORD = 'correct horse battery staple';

/** Ways to write the name of such a file. */
const NAMES = [
  '../secret',
  '../secret.md',
  '../../site/secret.md',
  'postings/../../secret.md',
  '/etc/passwd',
  '\\..\\secret.md',
  '..\\..\\secret',
  'C:\\secret.md',
  '..%2fsecret.md',
  '%2e%2e/secret.md',
  '%252e%252e%252fsecret.md',
  '....//secret.md',
  './../secret.md',
  '.././.././secret.md',
  '..;/secret.md',
  '~/secret.md',
  'file:///etc/passwd',
  'https://outside.example/secret.md',
  'secret.md\u0000.md',
  '../secret.md\n',
  '\u2024\u2024/secret.md',
  '．．/secret.md',
  '..／secret.md',
  '$(cat ../secret.md)',
  '`cat ../secret.md`',
  '--dir=..',
  'secret',
  'linked/secret',
  'linked-file',
  '__proto__',
  'constructor',
  '',
  '.',
  '..',
];

const SURROUNDINGS: Files = {
  'secret.md': `# Secret\n\n${PASSWORD}\n`,
  'postings/secret.md': `# Secret\n\n${PASSWORD}\n`,
  'site/secret.md': `# Secret\n\n${PASSWORD}\n`,
};

/** A site with these files as its content, and what is around it, with links of the file system that lead out. */
function surrounded(content: Files): { site: string; around: string } {
  const around = workspace({
    ...SURROUNDINGS,
    ...Object.fromEntries(
      Object.entries(content).map(([path, text]) => [`site/content/${path}`, text]),
    ),
    'site/content/snippets/hi.md': 'Hi.\n',
  });
  const site = join(around, 'site');
  symlinkSync('../../../postings', join(site, 'content/postings/linked'));
  symlinkSync('../../../secret.md', join(site, 'content/postings/linked-file.md'));
  return { site, around };
}

/** All files but those of the content itself, and what links of its lead to. */
function outside(around: string): Files {
  const isOwn = (path: string) => /^site\/content\/(?!postings\/linked)/.test(path);
  return Object.fromEntries(Object.entries(readFiles(around)).filter(([path]) => !isOwn(path)));
}

const ROLE = '# Gardens - Gardener\n\n## Work\n\nText.\n';

describe('nothing outside of the content folder', () => {
  it('is read, whatever content names', async () => {
    // Each in a file of its own: what one leaves open must not hide the next.
    const content = Object.fromEntries(
      NAMES.map((name, index) => [
        `postings/role-${index}.md`,
        `---\nslug: ${JSON.stringify(name)}\naliases: [${JSON.stringify(name)}]\n---\n${ROLE}\n<${name}.snippet/>\n\n<${name} snippet/>\n\n<skills>\n${name}\n2 of ${name}\n</skills>\n\n<inherit doc="${name}"/>\n\n[link](${name}) ![picture](${name})\n`,
      ]),
    );
    const { site, around } = surrounded(content);
    const before = outside(around);
    for (const args of [
      ['check', '--format', 'json'],
      ['check', '--format', 'pretty'],
      ['resolve'],
      ['ladder', '--format', 'json'],
    ]) {
      const { code, out, err } = await run(site, args);
      expect([0, 1], args.join(' ')).toContain(code);
      expect(out.length).toBeGreaterThan(10);
      expect(out + err, args.join(' ')).not.toContain(PASSWORD);
    }
    expect(outside(around)).toEqual(before);
  });

  it('is read or written, whatever a command is told', async () => {
    const { site, around } = surrounded({ 'postings/gardener.md': ROLE });
    const before = outside(around);
    const environment = { RUNGS_SECRET: 'a secret of thirty-two characters' };
    for (const name of NAMES) {
      for (const args of [
        ['check', name],
        ['resolve', name],
        ['rename', name, 'taken-over'],
        ['rename', 'gardener', name],
        ['rename', 'hi', name],
        ['close', name],
        ['close', 'gardener', '--reason', name],
        ['preview-link', name],
        ['diff', name],
        ['diff', 'HEAD', name],
      ]) {
        const { code, out, err } = await run(site, args, { environment });
        expect([0, 1, 2], args.join(' ')).toContain(code);
        expect(out + err, args.join(' ')).not.toContain(PASSWORD);
        expect(outside(around), args.join(' ')).toEqual(before);
      }
    }
  });
});
