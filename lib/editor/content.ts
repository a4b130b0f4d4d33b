import type { ContentSource } from '../markup/source';
import { Workspace } from './workspace';

/** Where the site says what its content is, for those who may edit it. */
const CONTENT = '/admin/content';

let loading: Promise<Workspace> | undefined;

/** The content of the site with what is being written in it, one for the whole editor. */
export function openContent(): Promise<Workspace> {
  loading ??= load().catch((error: unknown) => {
    // One who has signed in meanwhile gets it at the next document.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Workspace> {
  const response = await fetch(CONTENT, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`the content could not be read (status ${response.status}). Sign in again.`);
  }
  const { files, problems = [] } = (await response.json()) as Partial<ContentSource>;
  return Workspace.open({ files: files ?? [], problems });
}
