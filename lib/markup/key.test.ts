import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from './key';

describe('keyOf', () => {
  it.each([
    ['Docker', 'docker'],
    ['  Docker  ', 'docker'],
    ['Configuration Management - Chef', 'configuration-management-chef'],
    ['Technical Breadth', 'technical-breadth'],
    ['Part of Successful Projects', 'part-of-successful-projects'],
    // Space, `_`, `/`, `:` and runs of hyphens become one hyphen.
    ['a b', 'a-b'],
    ['a\u00a0b', 'a-b'],
    ['a\tb', 'a-b'],
    ['a_b', 'a-b'],
    ['a/b', 'a-b'],
    ['CI/CD', 'ci-cd'],
    ['a:b', 'a-b'],
    ['Web API: Service Worker', 'web-api-service-worker'],
    ['a---b', 'a-b'],
    ['a _/:- b', 'a-b'],
    ['-a-', 'a'],
    ['a – b', 'a-b'],
    // `#`, `+` and a leading dot have names.
    ['C#', 'c-sharp'],
    ['C♯', 'c-sharp'],
    ['C++', 'c-plus-plus'],
    ['Notepad++', 'notepad-plus-plus'],
    ['.Net', 'dot-net'],
    ['Cypress.io', 'cypress.io'],
    ['Node.js', 'node.js'],
    ['C# 8.0', 'c-sharp-8.0'],
    ['C Sharp', 'c-sharp'],
    ['Language: C#', 'language-c-sharp'],
    // Dots stay inside a name only.
    ['etc.', 'etc'],
    ['a..b', 'a.b'],
    ['...a', 'dot-a'],
    ['ASP .Net', 'asp-net'],
    ['".Net"', 'dot-net'],
    ['- .Net', 'dot-net'],
    // Quotes go, whatever their style.
    ["Driver's Licence", 'drivers-licence'],
    ['Driver’s Licence', 'drivers-licence'],
    ['“Soft” skills', 'soft-skills'],
    ['`make`', 'make'],
    // Other signs are hyphens.
    ['R&D', 'r-d'],
    ['1Password', '1password'],
    ['Git (basics)', 'git-basics'],
    // NFKC: full width, ligatures and composition make no difference.
    ['ＣＳＳ', 'css'],
    ['oﬃce', 'office'],
    ['Cafe\u0301', 'café'],
    ['Café', 'café'],
    ['É', 'é'],
    ['ΟΔΟΣ', 'οδος'],
    ['İ', 'i̇'],
    ['日本語', '日本語'],
    ['हिन्दी', 'हिन्दी'],
    // Nothing to make a key of.
    ['', ''],
    [' ', ''],
    ['--', ''],
    ['"?!"', ''],
    ['.', ''],
    ['😀', ''],
    ['\ud800', ''],
  ])('makes %j into %j', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it('takes GitHub and Github for one skill', () => {
    expect(keyOf('GitHub')).toBe(keyOf('Github'));
  });

  it('tells C, C#, C++, .Net and Cypress.io apart', () => {
    const keys = ['C', 'C#', 'C++', '.Net', 'Cypress.io'].map(keyOf);
    expect(new Set(keys).size).toBe(5);
  });

  it('takes no longer than a long text is', () => {
    const begun = performance.now();
    for (const unit of ['.-', '-', '.', '#', '"', 'a.', ' ']) keyOf(`${unit.repeat(30_000)}x`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('makes of a key itself', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...'aÉİσΣ#+.-_/: \'’"`1１ﬁ\u0301\u0307ǅⅣ\ud800'),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const key = keyOf(written);
        expect(keyOf(key)).toBe(key);
        expect(key).toMatch(/^(?:[\p{L}\p{N}\p{M}.]+(?:-[\p{L}\p{N}\p{M}.]+)*)?$/u);
        expect(key).toBe(key.toLowerCase());
      }),
      { numRuns: 3000 },
    );
  });
});
