import { expect, it } from 'vitest';
import { counted } from './counted';

it('a number takes its noun in the singular where it is one alone', () => {
  expect([0, 1, 2].map((count) => counted(count, 'role'))).toEqual([
    '0 roles',
    '1 role',
    '2 roles',
  ]);
  expect(counted(2, 'copy', 'copies')).toBe('2 copies');
});
