import { describe, expect, it } from 'vitest';
import { closedPath } from './closed-path';

const NOON = Date.parse('2026-03-31T12:00:00Z');
const DEADLINES = { junior: NOON, größer: NOON };
const SHOWN = { kind: 'show', path: '/roles/junior/closed' };

describe('closedPath', () => {
  it.each([
    ['/roles/junior', -1, { kind: 'keep', seconds: 0 }],
    ['/roles/junior', -90_500, { kind: 'keep', seconds: 90 }],
    ['/roles/junior', 0, SHOWN],
    ['/roles/junior', 1, SHOWN],
    ['/roles/gr%C3%B6%C3%9Fer', 0, { kind: 'show', path: '/roles/gr%C3%B6%C3%9Fer/closed' }],
    ['/roles/senior', 1, undefined],
    ['/roles', 1, undefined],
    ['/roles/', 1, undefined],
    ['/junior', 1, undefined],
    ['/roles/junior/compare/senior', 1, undefined],
    ['/roles/toString', 1, undefined],
    ['/roles/__proto__', 1, undefined],
    ['/roles/%E0%A4%A', 1, undefined],
    // Whoever asks for the closed page itself is led to the one that is right at the moment.
    ['/roles/junior/closed', -1, { kind: 'send', path: '/roles/junior' }],
    ['/roles/junior/closed', 1, { kind: 'send', path: '/roles/junior' }],
  ])('of %s, %i ms from the deadline', (pathname, after, expected) => {
    expect(closedPath(pathname, DEADLINES, NOON + after)).toEqual(expected);
  });
});
