import { describe, expect, it } from 'vitest';
import { blankComments } from './skills-comment';

describe('blankComments', () => {
  it.each([
    ['a', false, 'a', false],
    ['', false, '', false],
    ['', true, '', true],
    ['a <!-- b --> c', false, 'a            c', false],
    ['<!-- a --><!-- b -->c', false, '                    c', false],
    ['a <!-- b', false, 'a       ', true],
    ['a', true, ' ', true],
    ['a --> b', true, '      b', false],
    ['a --> b <!-- c', true, '      b       ', true],
    ['a --> b', false, 'a --> b', false],
    ['<!-- <!-- --> a', false, '              a', false],
  ])('of %j (in a comment: %s) leaves %j', (line, inComment, text, after) => {
    expect(blankComments(line, inComment)).toEqual({ text, inComment: after });
    expect(text).toHaveLength(line.length);
  });
});
