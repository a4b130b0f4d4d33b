import { CompletionContext } from '@codemirror/autocomplete';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../roles/test-support';
import { completeNames } from './completion';

const library = libraryOf({
  'postings/base.md': '# Base\n',
  'postings/gardener.md': '# Gardener\n\n## Work\n\n<skills>\n1 of Garden Tool\n</skills>\n',
  'snippets/welcome.md': 'Come in.\n',
  'snippets/benefits.md': '# Benefits\n\n- Holidays\n- Boots\n',
  'competencies/raking.md': '# Raking\n\nIt rakes.\n\n# Raking - Level 3\n\nWell.\n',
  'competencies/garden-tool-spade.md': '# Garden Tool - Spade\n\nIt digs.\n',
  'competencies/language-latin.md': '# Language - Latin\n\nPlants.\n',
});

/** What is proposed at the `|`, with the text that it replaces; undefined for nothing. */
function complete(marked: string, path = 'postings/gardener.md', explicit = false) {
  const pos = marked.indexOf('|');
  const doc = marked.replace('|', '');
  const state = EditorState.create({ doc, extensions: markdown() });
  const context = new CompletionContext(state, pos, explicit);
  const result = completeNames(() => ({ library, path }))(context);
  if (!result || 'then' in result) return undefined;
  const options = result.options.map(({ apply, label }) =>
    typeof apply === 'string' ? apply : label,
  );
  return { replaced: doc.slice(result.from, result.to ?? pos), options };
}

describe('completeNames', () => {
  const INCLUDES = ['<benefits.snippet/>', '<welcome.snippet/>'];
  const SKILLS = ['Garden Tool - Spade', 'Language - Latin', 'Raking'];

  it.each<[string, string, string[]]>([
    ['Hello <wel|', '<wel', [...INCLUDES, '<inherit doc="">', '<skills>']],
    [
      'Hello <wel|come.snippet/>',
      '<welcome.snippet/>',
      [...INCLUDES, '<inherit doc="">', '<skills>'],
    ],
    ['<inherit doc="|', '', ['base.md"/>']],
    ['<inherit doc="ba|se.md"/>', 'base.md', ['base.md']],
    ["<inherit doc='ba|", 'ba', ["base.md'/>"]],
    ['<skills>\n- Ra|\n</skills>', 'Ra', [...SKILLS, '1 of Garden Tool', '1 of Language']],
    ['<skills>\n2|', '2', [...SKILLS, '2 of Garden Tool', '2 of Language']],
    ['<skills>\n2 of L|\n</skills>', 'L', ['Garden Tool', 'Language']],
    ['<skills>\nRaking:|\n</skills>', '', ['1', '3', '2', '4', '5', '6', '7', '8', '9']],
    ['<skills>\n1 of language: |\n', '', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
  ])('in %j replaces %j', (text, replaced, options) => {
    expect(complete(text)).toEqual({ replaced, options });
  });

  it.each([
    ['a word', 'Hel|lo'],
    ['code', '`<wel|`'],
    ['a block of code', '```\n<skills>\nRa|\n</skills>\n```'],
    ['a comment', '<!-- <wel| -->'],
    ['a level that is written', '<skills>\nRaking:2|'],
    ['an empty line of skills', '<skills>\n|\n</skills>'],
    ['the text below a list of skills', '<skills>\nRaking\n</skills>\n\nRa|'],
  ])('proposes nothing in %s', (_what, text) => {
    expect(complete(text)).toBeUndefined();
  });

  it('proposes on demand', () => {
    expect(complete('<skills>\n|\n</skills>', 'postings/new.md', true)?.options).toContain(
      'Raking',
    );
    expect(complete('Hello |', 'postings/new.md', true)?.options).toContain('<welcome.snippet/>');
  });

  it('proposes only includes outside of postings, and no document to itself', () => {
    expect(complete('<|', 'snippets/welcome.md')?.options).toEqual(['<benefits.snippet/>']);
    expect(complete('<skills>\nRa|', 'snippets/welcome.md')).toBeUndefined();
    expect(complete('<inherit doc="|', 'snippets/welcome.md')).toBeUndefined();
  });
});
