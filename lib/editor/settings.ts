/** The element of the editor's page that holds its settings as JSON. */
export const SETTINGS_ELEMENT = 'editor-settings';

/** What the server tells the editor in the browser: how it is open, and nothing secret. */
export type EditorSettings = LocalSettings | GitHubSettings;

interface CommonSettings {
  /** The branch that drafts are made for. */
  branch: string;
  /** Where the content lies in the repository, such as `content`. */
  contentFolder: string;
}

/** Drafts go to `decap-server` on this machine. */
export interface LocalSettings extends CommonSettings {
  mode: 'local';
  proxyUrl: string;
}

/** Drafts go to GitHub, once one has signed in. */
export interface GitHubSettings extends CommonSettings {
  mode: 'github';
  /** `owner/name`. */
  repository: string;
  /** Where GitHub's interface is. */
  api: string;
  /** The one address at which people can sign in, where it is set. */
  origin?: string;
}

/** Where somebody else can see a posting, as the site has it. */
export type DraftAddress =
  /** Everybody can: it is published. */
  | { kind: 'public'; address: string }
  /** Whoever has this link can, until a moment in words. */
  | { kind: 'link'; address: string; until: string }
  /** Nobody can: nothing signs links. */
  | { kind: 'unsigned' }
  /** The site does not have it: it has not been merged. */
  | { kind: 'unmerged' };
