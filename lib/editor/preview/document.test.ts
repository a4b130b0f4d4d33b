import { describe, expect, it } from 'vitest';
import { Workspace } from '../workspace';
import { markChange } from './change';
import { previewDocument } from './document';

const workspace = new Workspace({
  files: Object.entries({
    'settings.yaml': 'name: Green\nlang: pt\ncolors:\n  accent: "#0f766e"\n',
    'postings/base.md': '# Base\n\n<skills>\nRaking\n</skills>\n',
    'postings/gardener.md':
      '# Gardener\n\n## Work\n\n<welcome.snippet/>\n\n<skills>\nSpade:2\n</skills>\n<inherit doc="base.md"/>\n',
    'postings/head-gardener.md':
      '# Head Gardener\n\n## Work\n\n<welcom.snippet/>\n\n<skills>\nSpade:3\n</skills>\n<inherit doc="gardener.md"/>\n',
    'snippets/welcome.md': 'Come **in**, says <who.snippet/>.\n',
    'snippets/who.md': 'the gardener\n',
    'competencies/spade.md': '# Spade\n\nIt digs.\n',
  }).map(([path, text]) => ({ path, text })),
  problems: [],
});

function preview(path: string): string {
  return previewDocument({ workspace, path, style: 'p{}', origin: 'https://jobs.example' });
}

/** The text of a page, without its tags. */
function words(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('previewDocument', () => {
  it('shows a posting resolved, compared and with its problems where they stand', () => {
    const page = words(preview('postings/head-gardener.md'));
    expect(page).toContain('Compared with Gardener');
    expect(page).toContain('There is no snippet `welcom`. Did you mean `welcome`?');
    expect(page).toContain('Raking');
    expect(words(preview('postings/gardener.md'))).toContain('Come in , says the gardener.');
  });

  it('begins where something has changed in the text of a role', () => {
    const path = 'postings/gardener.md';
    const before = preview(path);
    const text = '# Gardener\n\n## Work\n\nOne.\n\n## Leisure\n\nTwo.\n';
    workspace.write(path, text);
    const first = preview(path);
    workspace.write(path, `${text}\n## More\n\nThree.\n`);
    // Behind it the new section begins.
    expect(markChange(first, preview(path))).toContain('<p data-changed="">Two.</p>');
    workspace.restore(path);
    expect(markChange(before, preview(path))).not.toContain('data-changed');
  });

  it('says what a change reaches', () => {
    expect(words(preview('snippets/who.md'))).toMatch(/Appears on 1 role Gardener/);
    expect(words(preview('competencies/spade.md'))).toMatch(
      /Is asked for by 2 roles Gardener Head Gardener/,
    );
    expect(words(preview('postings/base.md'))).toMatch(/Is inherited by 2 roles/);
    expect(words(preview('postings/head-gardener.md'))).not.toContain('Is inherited by');
  });

  it('shows a competency that nobody asks for', () => {
    const lonely = new Workspace({
      files: [{ path: 'competencies/rake.md', text: '# Rake\n\nIt rakes.\n' }],
      problems: [],
    });
    const options = { path: 'competencies/rake.md', style: '', origin: 'https://jobs.example' };
    const page = words(previewDocument({ workspace: lonely, ...options }));
    expect(page).toContain('Is asked for by no role.');
    expect(page).toContain('No posting asks for `Rake`.');
    expect(page).toContain('It rakes.');
  });

  it('has the company’s language and colours, and may load nothing from elsewhere', () => {
    const page = preview('postings/gardener.md');
    expect(page).toContain('<html lang="pt" style="--accent: #0f766e;">');
    expect(page).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src https://jobs.example data:;",
    );
  });

  it('lets no link lead out of the page, and those inside of it work', () => {
    const page = preview('postings/head-gardener.md');
    expect(page).toContain('<a target="_blank" href="/roles/gardener"');
    expect(page).toMatch(/<a href="#compared"/);
    expect(page).not.toMatch(/<a (?!target="_blank" )(?=[^>]*href="[^"#])/);
  });
});
