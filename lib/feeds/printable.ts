/** Characters that neither XML 1.0 (https://www.w3.org/TR/xml/#charsets) nor RFC 5545 allows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A document without the characters for which readers refuse the whole of it. */
export function printable(document: string): string {
  return document.toWellFormed().replace(ILLEGAL, '');
}
