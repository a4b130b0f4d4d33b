/**
 * A skill's key: the form under which two spellings are the same skill, and the address of the
 * skill's page. `Configuration Management - Chef` is `configuration-management-chef`, and `C`,
 * `C#`, `C++`, `.Net` and `Cypress.io` stay five. A key's key is itself. Empty where
 * the text has nothing to make a key of.
 */
export function keyOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’‘"“”`]/g, '')
      .replace(/\.{2,}/g, '.')
      .replace(/[#♯]/g, '-sharp')
      .replace(/\+/g, '-plus')
      .replace(/[^\p{L}\p{N}\p{M}.]+/gu, '-')
      .replace(/(?<![-.])[-.]+$/, '')
      .replace(/^-/, '')
      .replace(/^\./, 'dot-')
      .replace(/-\./g, '-')
      .replace(/-{2,}/g, '-')
      // Lower-casing (İ) and what was taken out can leave a combining mark to be composed again.
      .normalize('NFKC')
  );
}
