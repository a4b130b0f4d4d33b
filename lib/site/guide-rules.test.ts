import { describe, expect, it } from 'vitest';
import { rules } from '../check/all-rules';
import { guideRules } from './guide-rules';

describe('the rules in the guide', () => {
  const explained = guideRules();

  it('are all of them, with what they say and how it looks', () => {
    expect(explained.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, bad, good } of explained) {
      expect(bad.length, id).toBeGreaterThan(0);
      expect(good.length, id).toBeGreaterThan(0);
    }
    // What is found in the bytes of a file has no message where there is its text alone.
    const silent = explained.filter(({ messages }) => messages.length === 0);
    expect(silent.map(({ id }) => id)).toEqual(['invalid-encoding']);
  });

  it('mark what they report, and show no marker', () => {
    const level = explained.find(({ id }) => id === 'unknown-snippet');
    expect(level?.bad[0]?.parts[1]).toBe('welcom');
    expect(level?.messages[0]).toContain('There is no snippet `welcom`');
    for (const { bad, good } of explained) {
      for (const { parts } of [...bad, ...good]) expect(parts.join('')).not.toMatch(/[⟦⟧]/);
    }
  });
});
