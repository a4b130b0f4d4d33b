import { describe, expect, it } from 'vitest';
import { constructOf } from './construct';

describe('constructOf', () => {
  it.each([
    ['<a.snippet/>', { type: 'include', name: 'a', block: true }],
    ['<inherit doc="a.md"/>', { type: 'inherit', doc: 'a.md', docStart: 14 }],
    ['<skills>', { type: 'skillsTag', end: false }],
    ['</skills>', { type: 'skillsTag', end: true }],
    ['<a.snippet>', { type: 'malformedConstruct', tag: { rule: 'malformed-include' } }],
  ])('makes a node of %s', (value, expected) => {
    expect(constructOf(value, true)).toMatchObject({ ...expected, value });
  });

  it('keeps whether an include stands on a line of its own', () => {
    expect(constructOf('<a.snippet/>', false)).toMatchObject({ block: false });
  });

  it('makes nothing of other tags', () => {
    expect(constructOf('<b>', true)).toBeUndefined();
  });
});
