import { describe, expect, it } from 'vitest';
import { severityOf } from './rule';

describe('severityOf', () => {
  it('lists rules in order, each by a kebab-case id', () => {
    const ids = Object.keys(severityOf);
    expect(ids.length).toBeGreaterThan(30);
    expect(ids).toEqual(ids.toSorted());
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each([
    ...(
      [
        'unknown-snippet',
        'unknown-document',
        'include-cycle',
        'inherit-cycle',
        'include-too-large',
        'inherit-too-deep',
        'malformed-include',
        'malformed-inherit',
        'unclosed-skills',
        'stray-skills-end',
        'snippet-not-inline',
        'misplaced-construct',
        'invalid-level',
        'invalid-choice',
        'empty-choice',
        'invalid-front-matter',
        'invalid-settings',
        'duplicate-name',
        'invalid-name',
        'invalid-encoding',
        'empty-document',
        'file-too-large',
        'outside-content',
        'pay-benefits-missing',
        'pay-place-left-out',
        'pay-range-missing',
        'pay-range-too-wide',
      ] as const
    ).map((rule) => [rule, 'error'] as const),
    ...(
      [
        'missing-title',
        'unsafe-html',
        'undescribed-skill',
        'undescribed-level',
        'duplicate-skill',
        'redundant-skill',
        'lowered-skill',
        'renamed-document',
        'unused-snippet',
        'unused-competency',
        'mojibake',
        'inherits-unpublished',
        'pay-gendered-title',
        'pay-history-question',
      ] as const
    ).map((rule) => [rule, 'warning'] as const),
  ])('says that %s is an %s', (rule, severity) => {
    expect(severityOf[rule]).toBe(severity);
  });
});
