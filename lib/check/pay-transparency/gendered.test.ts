import { describe, expect, it } from 'vitest';
import { genderedWordOf } from './gendered';

describe('genderedWordOf', () => {
  it.each([
    ['Salesman', 'salesperson'],
    ['Senior salesmen, Porto', 'salesperson'],
    ['Waitress', 'server'],
    ['Night watchman', 'guard'],
    ['Cleaning lady', 'cleaner'],
    ['Hostess', 'host'],
    ['Waitresses', 'server'],
    ['Hostess, Night Host Desk', 'host'],
    ['Stewardess for the Shop Steward', 'flight attendant'],
  ])('finds the word of %s', (title, neutral) => {
    expect(genderedWordOf(title)?.neutral).toBe(neutral);
  });

  it.each([
    'Salesperson',
    'Salesman/saleswoman',
    'Waiter/Waitress',
    'Waitress/Waiter',
    'Waiters and waitresses',
    'Actor/Actress',
    'Host / Hostess',
    'Host(ess)',
    'Steward or Stewardess',
    'Headmaster/Headmistress',
    'Manager/Manageress',
    'Masseur/Masseuse',
    'Salesman (f/m/x)',
    'Foreman (m, w, d)',
    'Chairman (all genders)',
    'German Teacher',
    'Human Resources Manager',
    'Womenswear Designer',
    'Head of Talisman',
    '',
  ])('leaves %s', (title) => {
    expect(genderedWordOf(title)).toBeUndefined();
  });
});
