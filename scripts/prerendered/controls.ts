/** What Next writes about the client components of a page, in `page_client-reference-manifest.js`. */
interface ClientManifest {
  clientModules: Record<string, unknown>;
}

/** Next's own client components, which are on every page and do nothing for a plain link. */
const OF_PACKAGES = /^\[project\]\/node_modules\//;

/**
 * The client components of ours that a page has. Without any there is nothing on it that needs a
 * script.
 *
 * @param manifest the text of the page's `page_client-reference-manifest.js`
 * @throws a manifest that is not as this version of Next writes it
 */
export function clientComponents(manifest: string): string[] {
  const text = manifest.slice(manifest.indexOf('{"'), manifest.lastIndexOf('}') + 1);
  const { clientModules } = JSON.parse(text) as Partial<ClientManifest>;
  if (!clientModules || Object.keys(clientModules).length === 0) {
    throw new Error('no client component is in the manifest, not even those of Next itself');
  }
  return Object.keys(clientModules).filter((module) => !OF_PACKAGES.test(module));
}
