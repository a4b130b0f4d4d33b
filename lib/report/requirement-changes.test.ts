import { expect, it } from 'vitest';
import { resolveRole } from '../roles/role';
import { postingOf, postingsOf, postingText } from '../roles/test-support';
import { askedChanges } from './requirement-changes';

it('askedChanges says what is asked for otherwise, and nothing of the rest', () => {
  const library = postingsOf({
    before: postingText([], ['Raking:2', 'Hoeing', 'Trust', '2 of Plants', '3 of Tools:1']),
    after: postingText([], ['Raking', 'Hoeing:3', 'Digging', '3 of Plants', '2 of Tools:2']),
  });
  const asked = (name: string) =>
    resolveRole(library, postingOf(library, name), 'preview').effective;
  const skill = (label: string, level: number) => ({
    kind: 'skill',
    key: label.toLowerCase(),
    label,
    level,
  });
  const choice = (label: string, count: number, level: number) => ({
    kind: 'choice',
    group: label.toLowerCase(),
    label,
    count,
    level,
  });
  expect(askedChanges(asked('before'), asked('after'))).toEqual([
    { change: 'added', to: skill('Digging', 1) },
    { change: 'raised', from: skill('Hoeing', 1), to: skill('Hoeing', 3) },
    { change: 'raised', from: choice('Plants', 2, 1), to: choice('Plants', 3, 1) },
    { change: 'changed', from: choice('Tools', 3, 1), to: choice('Tools', 2, 2) },
    { change: 'lowered', from: skill('Raking', 2), to: skill('Raking', 1) },
    { change: 'dropped', from: skill('Trust', 1) },
  ]);
});
