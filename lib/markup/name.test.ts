import { describe, expect, it } from 'vitest';
import { isValidName, LONGEST_NAME, nameOf, readableName, splitTitle } from './name';

describe('nameOf', () => {
  it.each([
    ['postings/a.md', 'a'],
    ['postings/town/deep/a-b.md', 'a-b'],
    ['a.md', 'a'],
    ['postings/A.MD', 'A'],
    ['postings/cypress.io.md', 'cypress.io'],
    ['postings/.md', ''],
    ['postings/a.md.md', 'a.md'],
    // macOS writes names decomposed.
    ['postings/cafe\u0301.md', 'café'],
  ])('of %j is %j', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});

describe('isValidName', () => {
  it.each([
    ['a', true],
    ['what-you-need', true],
    ['devops-2', true],
    ['café', true],
    ['हिन्दी', true],
    ['Gardener', true],
    ['', false],
    ['a b', false],
    ['a_b', false],
    ['a.b', false],
    ['a/b', false],
    ['a"b', false],
    ['😀', false],
    ['a'.repeat(LONGEST_NAME), true],
    ['a'.repeat(LONGEST_NAME + 1), false],
  ])('of %j is %j', (name, expected) => {
    expect(isValidName(name)).toBe(expected);
  });
});

describe('readableName', () => {
  it.each([
    ['engineering-devops-2', 'Engineering Devops 2'],
    ['what_you need', 'What You Need'],
    ['--a--b--', 'A B'],
    ['élan', 'Élan'],
    ['', ''],
  ])('of %j is %j', (name, expected) => {
    expect(readableName(name)).toBe(expected);
  });
});

describe('splitTitle', () => {
  it.each([
    ['Engineering - DevOps 2', { department: 'Engineering', role: 'DevOps 2' }],
    ['Engineering - DevOps - Azure', { department: 'Engineering', role: 'DevOps - Azure' }],
    ['Engineering  -  DevOps', { department: 'Engineering', role: 'DevOps' }],
    [' Engineering - DevOps ', { department: 'Engineering', role: 'DevOps' }],
    ['Vice-President', { role: 'Vice-President' }],
    ['Base', { role: 'Base' }],
    ['A -B', { role: 'A -B' }],
    ['A- B', { role: 'A- B' }],
    ['- A', { role: '- A' }],
    ['A -', { role: 'A -' }],
    ['A – B', { role: 'A – B' }],
    ['', { role: '' }],
  ])('divides %j', (title, expected) => {
    expect(splitTitle(title)).toEqual(expected);
  });
});
