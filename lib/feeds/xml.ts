/** Characters that XML 1.0 allows in no form (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A document of XML without the characters that no reader of XML accepts. */
export function legalXml(document: string): string {
  return document.toWellFormed().replace(ILLEGAL, '');
}
