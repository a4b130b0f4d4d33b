/** A node of structured data. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

/**
 * The structured data in HTML as it was served: whole scripts alone, and not what the framework
 * carries along for itself.
 *
 * @throws {SyntaxError} where one is no JSON
 */
export function structuredDataIn(html: string): StructuredData[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as StructuredData);
}
