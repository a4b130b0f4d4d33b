import { describe, expect, it } from 'vitest';
import { postingOf, postingsOf } from '../roles/test-support';
import { isSenior, seniorityOf } from './seniority';

function seniority(title: string) {
  return seniorityOf(postingOf(postingsOf({ a: `# ${title}\n\n## Work\n` }), 'a'));
}

const senior = (one: string, other: string) => isSenior(seniority(one), seniority(other));

describe('isSenior', () => {
  it.each([
    ['Senior Gardener', 'Gardener'],
    ['Garden - Sr. Gardener', 'Garden - Gardener'],
    ['Gardener', 'Junior Gardener'],
    ['Principal Gardener', 'Associate Gardener'],
    ['Gardener 2', 'Gardener'],
    ['Gardener III', 'Gardener II'],
    ['Senior Gardener 2', 'Gardener 2'],
    ['Gardener (Senior)', 'Gardener'],
  ])('%s is the senior of %s', (one, other) => {
    expect(senior(one, other)).toBe(true);
    expect(senior(other, one)).toBe(false);
  });

  it.each([
    ['Gardener', 'Gardener'],
    ['Senior Florist', 'Gardener'],
    ['Shop - Senior Gardener', 'Garden - Gardener'],
    // Which of the two is higher depends on the company.
    ['Senior Gardener', 'Gardener 3'],
    ['Gardener 10', 'Gardener 9'],
    ['Magento 2 Developer', 'Magento Developer'],
  ])('%s and %s are no senior and junior', (one, other) => {
    expect([senior(one, other), senior(other, one)]).toEqual([false, false]);
  });
});
