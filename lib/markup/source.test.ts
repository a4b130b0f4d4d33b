import { describe, expect, it } from 'vitest';
import { kindOf } from './source';

describe('kindOf', () => {
  it.each([
    ['postings/a.md', 'posting'],
    ['postings/town/a.md', 'posting'],
    ['snippets/a.md', 'snippet'],
    ['competencies/a.md', 'competency'],
    ['competencies/a.MD', 'competency'],
    ['settings.yaml', undefined],
    ['postings/a.txt', undefined],
    ['postings/a.mdx', undefined],
    ['roles/a.md', undefined],
    ['a.md', undefined],
    ['postings.md', undefined],
    ['other/postings/a.md', undefined],
    ['Postings/a.md', undefined],
  ])('of %s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});
