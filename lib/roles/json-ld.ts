/**
 * Structured data as the text of a `<script type="application/ld+json">`. Nothing that a writer has
 * typed ends the script or begins a comment in it: `<` stands there as an escape of JSON.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
