import { describe, expect, it } from 'vitest';
import { nearest, nearTypo } from './nearest';

describe('nearest', () => {
  it.each([
    ['welcom', ['welcome', 'benefits'], ['welcome']],
    ['Welcome', ['welcome'], ['welcome']],
    ['wlecome', ['welcome'], ['welcome']],
    // Outdated names are made of the same words.
    ['engineering-devops', ['engineering-junior-devops', 'sales'], ['engineering-junior-devops']],
    ['devops-engineering', ['engineering-devops'], ['engineering-devops']],
    ['what_you_need', ['what-you-need'], ['what-you-need']],
    // The likeliest first, and equals in order.
    ['devops-2', ['devops-3', 'devops-22', 'devops-1'], ['devops-22', 'devops-1', 'devops-3']],
    ['nothing', ['welcome', 'benefits'], []],
    ['', ['welcome'], []],
    ['welcome', ['', 'welcome'], ['welcome']],
    ['welcome', [], []],
    // Names without a letter are compared by their signs.
    ['--', ['--'], ['--']],
  ])('to %j among %j is %j', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toEqual(expected);
  });

  it('proposes five at most, whatever their order', () => {
    const names = Array.from({ length: 9 }, (_, index) => `role-${index}`);
    const found = nearest('role', names);
    expect(found).toEqual(['role-0', 'role-1', 'role-2', 'role-3', 'role-4']);
    expect(nearest('role', names.toReversed())).toEqual(found);
  });

  it('takes long names in its stride', () => {
    const long = 'a'.repeat(100_000);
    expect(nearest(long, [`${long}b`])).toEqual([`${long}b`]);
  });
});

describe('nearTypo', () => {
  it.each([
    ['kubernets', ['kubernetes'], ['kubernetes']],
    ['language-c', ['language-rust'], []],
    ['react', ['redux'], []],
  ])('to %j among %j is %j', (name, candidates, expected) => {
    expect(nearTypo(name, candidates)).toEqual(expected);
  });
});
