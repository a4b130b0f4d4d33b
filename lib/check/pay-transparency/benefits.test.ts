import { describe, expect, it } from 'vitest';
import type { Posting } from '../../markup/posting';
import { buildLibrary } from '../../roles/library';
import { tellsBenefits } from './benefits';
import { filesOf } from './test-support';

function tells(text: string, snippets: Record<string, string> = {}, settings = ''): boolean {
  const files = Object.entries(snippets).map(([name, content]) => ({
    path: `snippets/${name}.md`,
    text: content,
  }));
  const library = buildLibrary([...filesOf('team: Garden', settings, text), ...files]);
  return tellsBenefits(library, library.postings.get('gardener') as Posting);
}

describe('tellsBenefits', () => {
  it.each<[string, string, Record<string, string>?, string?]>([
    ['a snippet of benefits', '<benefits.snippet/>\n', { benefits: 'Rakes.\n' }],
    ['one of a place', '<benefits-us.snippet/>\n', { 'benefits-us': 'Rakes.\n' }],
    ['a heading', '## Benefits\n\nRakes.\n'],
    ['a heading of perks', '## Pay and perks\n\nRakes.\n'],
    ['a heading that the settings name', '## Extras\n\nRakes.\n', {}, 'benefits: [Extras]\n'],
    ['plain words', '## Pay\n\nWith a 401(k) and paid time off.\n'],
    ['plain words of a snippet', '<pay.snippet/>\n', { pay: 'With health insurance.\n' }],
  ])('sees %s', (_what, text, snippets, settings) => {
    expect(tells(text, snippets, settings)).toBe(true);
  });

  it.each([
    ['nothing', '## What it is like\n\nGreen.\n'],
    ['an empty section', '## Benefits\n\n## What it is like\n\nGreen.\n'],
    ['other benefits', '## What it is like\n\nExplain the benefits of raking.\n'],
    ['a snippet that is not there', '<benefits.snippet/>\n'],
  ])('does not see %s', (_what, text) => {
    expect(tells(text)).toBe(false);
  });
});
