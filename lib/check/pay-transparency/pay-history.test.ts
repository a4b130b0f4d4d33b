import { describe, expect, it } from 'vitest';
import { asksForFormerPay } from './pay-history';

describe('asksForFormerPay', () => {
  it.each([
    'Please include your current salary in your application.',
    'Send us your last three pay slips.',
    'What was your previous annual compensation?',
    'Candidates must state their salary history.',
    'Tell us what you currently earn.',
  ])('finds %s', (sentence) => {
    expect(asksForFormerPay(sentence)).toBe(true);
  });

  it.each([
    'Tell us what you expect to earn.',
    'Please do not tell us your current salary.',
    'We never ask candidates for their salary history.',
    'You will review the current pay bands.',
    'Your salary is reviewed every year.',
    'Past wages were low in this trade.',
  ])('leaves %s', (sentence) => {
    expect(asksForFormerPay(sentence)).toBe(false);
  });
});
