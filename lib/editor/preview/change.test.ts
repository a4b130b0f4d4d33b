import { describe, expect, it } from 'vitest';
import { markChange } from './change';

const page = (text: string, head = 'A role') =>
  `<main><header><h1>${head}</h1></header><section><p>One</p><ul><li>${text}</li></ul></section></main>`;

const roleOf = (place: string) =>
  `<main><nav><ol><li>${place}</li></ol></nav><aside aria-label="At a glance"><dd>${place}</dd></aside><p>One</p></main>`;

describe('markChange', () => {
  it('marks the nearest block around what has changed', () => {
    expect(markChange(page('two'), page('two more'))).toBe(
      page('two more').replace('<li>', '<li data-changed="">'),
    );
  });

  it.each([
    ['nothing has', page('two'), page('two')],
    ['the head alone has', page('two'), page('two', 'Another role')],
    ['the facts alone have', roleOf('Lisbon'), roleOf('Porto')],
  ])('marks nothing where %s', (_what, before, after) => {
    expect(markChange(before, after)).toBe(after);
  });

  it('marks the end where something was taken away', () => {
    expect(markChange('<main><p>A</p><p>B</p>', '<main><p>A</p>')).toBe(
      '<main><p data-changed="">A</p>',
    );
  });
});
