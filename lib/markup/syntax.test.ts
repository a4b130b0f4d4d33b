import { fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { findSkillsExtents } from './skills-extent';
import { postingSyntax } from './syntax';
import { LONGEST_TAG } from './tag';

/** The tokens of this language in a text, each with what it stands on. */
function tokens(text: string): string[] {
  const found: string[] = [];
  const note = ({ type, start, end }: Token): undefined => {
    found.push(`${type} ${text.slice(start.offset, end.offset)}`);
  };
  fromMarkdown(text, {
    extensions: [postingSyntax(findSkillsExtents(new LineIndex(text)))],
    mdastExtensions: [
      { enter: { constructBlock: note, constructInline: note, skillsBlock: note } },
    ],
  });
  return found;
}

describe('postingSyntax', () => {
  it.each([
    ['<a.snippet/>', ['constructBlock <a.snippet/>']],
    ['a <a.snippet/> b', ['constructInline <a.snippet/>']],
    ['<a.snippet/> b', ['constructInline <a.snippet/>']],
    ['<skills>\nA\n\nB\n</skills>\nC', ['skillsBlock <skills>\nA\n\nB\n</skills>']],
    ['> <skills>\n> A\n> </skills>', ['skillsBlock <skills>\n> A\n> </skills>']],
    ['> <skills>\nA\n</skills>', ['skillsBlock <skills>', 'constructBlock </skills>']],
    ['</skills>', ['constructBlock </skills>']],
    ['<inherit doc="a"', ['constructBlock <inherit doc="a"']],
    ['<inherit doc="a"\nb', ['constructBlock <inherit doc="a"']],
    ['`<a.snippet/>`', []],
    ['\\<a.snippet/>', []],
    ['<b>', []],
    ['<a <a.snippet/>', ['constructInline <a.snippet/>']],
  ])('reads %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('leaves what is longer than a tag as text', () => {
    const name = 'a'.repeat(LONGEST_TAG - '<.snippet/>'.length);
    expect(tokens(`<${name}.snippet/>`)).toHaveLength(1);
    expect(tokens(`<${name}a.snippet/>`)).toEqual([]);
  });

  it('looks at a row of brackets once', () => {
    const begun = performance.now();
    expect(tokens('<'.repeat(60_000))).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
