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
      // Lower-casing can leave a combining mark behind (İ), which has to be composed again.
      .normalize('NFKC')
      .trim()
      .replace(/\.{2,}/g, '.')
      .replace(/^\./, 'dot-')
      .replace(/#/g, '-sharp')
      .replace(/\+/g, '-plus')
      .replace(/['’‘"“”`]/g, '')
      .replace(/[^\p{L}\p{N}\p{M}.]+/gu, '-')
      .replace(/^-+|[-.]+$/g, '')
      .replace(/-\./g, '-')
      .replace(/-{2,}/g, '-')
  );
}
