import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { readMarkers, show } from '../problem/test-support';
import { findMojibake } from './mojibake';

function find(text: string) {
  return findMojibake(text, 'a.md', new LineIndex(text));
}

describe('findMojibake', () => {
  it.each([
    ['It⟦â€™⟧s', ['’']],
    ['⟦â€˜⟧a⟦â€™⟧', ['‘', '’']],
    ['⟦â€œ⟧a⟦â€\u009d⟧', ['“', '”']],
    ['a ⟦â€“⟧ b ⟦â€”⟧ c⟦â€¦⟧', ['–', '—', '…']],
    ['⟦â€¢⟧ 5 ⟦â‚¬⟧', ['•', '€']],
    ['caf⟦Ã©⟧ ⟦Ã\u00a0⟧ la ⟦Ã¼⟧ber', ['é', 'à', 'ü']],
    ['a⟦Â\u00a0⟧b ⟦Â©⟧', ['\u00a0', '©']],
    ['a\r\nb ⟦â€™⟧\rc ⟦Ã©⟧', ['’', 'é']],
    ['😀⟦Ã‰⟧', ['É']],
  ])('finds the marked places of %j', (marked, meant) => {
    const { text, places } = readMarkers(marked);
    const found = find(text);
    expect(found.map(show)).toEqual(places);
    expect(found.map(({ suggestions }) => suggestions)).toEqual(meant.map((each) => [each]));
  });

  it('says what was meant', () => {
    expect(find('â€™')[0]?.message).toBe(
      '`â€™` looks like `’` read in the wrong encoding. Write `’`, and save the file as UTF-8.',
    );
  });

  it.each(['It’s a café', 'São Paulo', 'Ângela', 'â la carte', 'Â', '5 €'])(
    'is silent about %j',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
