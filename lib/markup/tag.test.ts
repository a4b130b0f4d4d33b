import { describe, expect, it } from 'vitest';
import { LONGEST_TAG, readTag } from './tag';

describe('readTag', () => {
  it.each([
    ['<welcome.snippet/>', 'welcome'],
    ['<welcome.snippet />', 'welcome'],
    ['<welcome.snippet\t/>', 'welcome'],
    ['<what-you-need.snippet/>', 'what-you-need'],
    ['<a1.snippet/>', 'a1'],
    ['<1.snippet/>', '1'],
    ['<Welcome.snippet/>', 'Welcome'],
    ['<café.snippet/>', 'café'],
    ['<cafe\u0301.snippet/>', 'café'],
    ['<हिन्दी.snippet/>', 'हिन्दी'],
  ])('reads the include %s', (text, name) => {
    expect(readTag(text)).toEqual({ type: 'include', name });
  });

  it.each([
    ['<inherit doc="base.md"/>', 'base.md', 14],
    ["<inherit doc='base.md'/>", 'base.md', 14],
    ['<inherit doc="base"/>', 'base', 14],
    ['<inherit doc="base.md" />', 'base.md', 14],
    ['<inherit  doc = "base.md"/>', 'base.md', 17],
    ['<inherit doc=" base.md "/>', ' base.md ', 14],
    ['<inherit doc="../x.md"/>', '../x.md', 14],
    ['<inherit doc=""/>', '', 14],
    ['<inherit doc="it\'s"/>', "it's", 14],
  ])('reads the inherit %s', (text, doc, docStart) => {
    expect(readTag(text)).toEqual({ type: 'inherit', doc, docStart });
  });

  it('reads the ends of a list of skills', () => {
    expect(readTag('<skills>')).toEqual({ type: 'skills-start' });
    expect(readTag('</skills>')).toEqual({ type: 'skills-end' });
  });

  it.each([
    ['<basecamp.snippet>', '<basecamp.snippet/>'],
    ['</welcome.snippet>', '<welcome.snippet/>'],
    ['< welcome.snippet/>', '<welcome.snippet/>'],
    ['<welcome .snippet/>', '<welcome.snippet/>'],
    ['<welcome. snippet/>', '<welcome.snippet/>'],
    ['<welcome.Snippet/>', '<welcome.Snippet/>'.replace('S', 's')],
    ['<Welcome.SNIPPET/>', '<Welcome.snippet/>'],
    ['<welcome.snippets/>', '<welcome.snippet/>'],
    ['<what_you_need.snippet/>', '<what-you-need.snippet/>'],
    ['<a b.snippet/>', '<a-b.snippet/>'],
    ['<a.b.snippet/>', '<a-b.snippet/>'],
    ['<snippets/welcome.snippet/>', '<snippets-welcome.snippet/>'],
    ['<welcome.snippet/ >', '<welcome.snippet/>'],
    ['<welcome.snippet//>', '<welcome.snippet/>'],
    ['<welcome.snippet name="a"/>', '<welcome.snippet/>'],
    ['<.snippet/>', '<name.snippet/>'],
    ['<?.snippet/>', '<name.snippet/>'],
    ['<cafe\u0301_a.snippet>', '<café-a.snippet/>'],
    // Without a bracket at the end of the line.
    ['<welcome.snippet', '<welcome.snippet/>'],
    ['<welcome.snippet/', '<welcome.snippet/>'],
    ['<welcome.snippet /', '<welcome.snippet/>'],
  ])('takes %s for a malformed include', (text, suggestion) => {
    expect(readTag(text)).toMatchObject({
      type: 'malformed',
      rule: 'malformed-include',
      suggestion,
      message: expect.stringContaining(`Write \`${suggestion}\``),
    });
  });

  it.each([
    ['<inherit doc=base.md/>', 'base'],
    ['<inherit doc="base.md">', 'base'],
    ['<inherit doc=“base.md”/>', 'base'],
    ['<inherit doc=‘base.md’/>', 'base'],
    ['<inherit doc="base.md/>', 'base'],
    ['<Inherit doc="base.md"/>', 'base'],
    ['<inherit Doc="base.md"/>', 'base'],
    ['<INHERIT DOC="base.md"/>', 'base'],
    ['< inherit doc="base.md"/>', 'base'],
    ['</inherit doc="base.md">', 'base'],
    ['<inherits doc="base.md"/>', 'base'],
    ['<inherit doc:"base.md"/>', 'base'],
    ['<inherit doc="base.md" level="2"/>', 'base'],
    ['<inherit "base.md"/>', 'base'],
    ['<inherit base/>', 'base'],
    ['<inherit doc=postings/base.md/>', 'base'],
    ['<inherit doc=engineering_base.md/>', 'engineering-base'],
    ['<inherit/>', 'name'],
    ['<inherit>', 'name'],
    ['</inherit>', 'name'],
    ['<inherit', 'name'],
    ['<inherit doc="base.md"', 'base'],
  ])('takes %s for a malformed inherit', (text, name) => {
    expect(readTag(text)).toMatchObject({
      type: 'malformed',
      rule: 'malformed-inherit',
      suggestion: `<inherit doc="${name}.md"/>`,
    });
  });

  it.each([
    ['<Skills>', '<skills>'],
    ['<SKILLS>', '<skills>'],
    ['<skill>', '<skills>'],
    ['< skills >', '<skills>'],
    ['</Skills>', '</skills>'],
    ['</ skills>', '</skills>'],
    ['<skills/>', '</skills>'],
  ])('takes %s for a malformed list of skills', (text, suggestion) => {
    expect(readTag(text)).toMatchObject({
      type: 'malformed',
      rule: 'unclosed-skills',
      suggestion,
    });
  });

  it.each([
    '<b>',
    '<br/>',
    '<day/time>',
    '<details>',
    '<snippet/>',
    '<a.snippetry/>',
    '<inheritance doc="a"/>',
    '<inherit-all/>',
    '<skillset>',
    '<https://example.com/a.snippet>',
    '<mailto:a@b.snippet>',
    '<a href=x.snippet>',
    '<a title="x.snippet">',
    '< 5 and more',
    '<',
    '<>',
    '',
    `<${'a'.repeat(LONGEST_TAG)}.snippet/>`,
  ])('leaves %s alone', (text) => {
    expect(readTag(text)).toBeUndefined();
  });

  it('takes no longer than a long tag is', () => {
    const begun = performance.now();
    for (const unit of [' ', '/', ' /', '. ', '.', 'a ', '"', 'doc ', 'doc=']) {
      const filling = unit.repeat(970 / unit.length);
      for (let times = 0; times < 20; times += 1) {
        readTag(`<${filling}.snippet>`);
        readTag(`<a${filling}`);
        readTag(`<inherit doc${filling}>`);
        readTag(`<inherit${filling}x>`);
        readTag(`<${filling}skills${filling.slice(0, 5)}`);
      }
    }
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
