import { describe, expect, it } from 'vitest';
import { levelWords } from './level-words';
import { libraryOf } from './test-support';

const library = libraryOf({
  'competencies/raking.md': [
    '# Competency - Raking',
    '',
    'You rake *leaves* in',
    'the autumn, e.g. on lawns. You leave none.',
    '',
    '# Competency - Raking - Level 2',
    '',
    '- A list comes first.',
    '',
    'You rake gravel <!-- and sand -->too',
    '',
    '# Competency - Raking - Level 3',
    '',
    '## How do you prove it?',
    '',
    'You have raked.',
  ].join('\n'),
});

describe('the words for a level', () => {
  it('are the first sentence that describes it', () => {
    expect(levelWords(library, 'raking', 1)).toBe('You rake leaves in the autumn, e.g. on lawns.');
  });

  it('pass over what is no prose, and need no full stop', () => {
    expect(levelWords(library, 'raking', 2)).toBe('You rake gravel too');
  });

  it('are none where the level, or the skill, is not described', () => {
    expect(levelWords(library, 'raking', 3)).toBeUndefined();
    expect(levelWords(library, 'raking', 4)).toBeUndefined();
    expect(levelWords(library, 'digging', 1)).toBeUndefined();
  });
});
