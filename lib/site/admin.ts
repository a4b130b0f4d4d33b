import { type GitHubSettings, gitHubPlaces } from '../auth/github-settings';
import { SECRET_TOO_SHORT, SHORTEST_SECRET, secretOf } from '../auth/secret';

/** The editor at `/admin`: closed, or open in one of two ways. */
export type Admin = ClosedAdmin | LocalAdmin | GitHubAdmin;

/** Everything below `/admin` is an ordinary 404. */
export interface ClosedAdmin {
  mode: 'closed';
  /** What keeps it closed where somebody has begun to set it up. */
  reason?: string;
}

/** Drafts become branches of a clone on this machine; whoever sits at it may write. */
export interface LocalAdmin {
  mode: 'local';
  /** Where `decap-server` answers. */
  proxyUrl: string;
  branch: string;
}

/** Drafts become pull requests of a repository on GitHub, after sign-in. */
export interface GitHubAdmin extends GitHubSettings {
  mode: 'github';
  /** The branch that drafts are made for. */
  branch: string;
  /** Signs sessions, see `lib/auth/token.ts`. */
  secret: Uint8Array;
}

const CLOSED: ClosedAdmin = { mode: 'closed' };
const GITHUB = [
  'RUNGS_GITHUB_REPOSITORY',
  'RUNGS_GITHUB_CLIENT_ID',
  'RUNGS_GITHUB_CLIENT_SECRET',
] as const;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\//;

/**
 * Whether the editor is open, and how; the environment decides that here alone. A preview
 * deployment never has one: whoever may open a pull request could otherwise change it.
 */
export function adminOf(environment: NodeJS.ProcessEnv = process.env): Admin {
  if (environment.VERCEL_ENV === 'preview') return CLOSED;
  const branch = environment.RUNGS_BRANCH || 'main';
  const { RUNGS_LOCAL_BACKEND: proxyUrl, NODE_ENV } = environment;
  if (proxyUrl && NODE_ENV === 'development' && LOOPBACK.test(proxyUrl)) {
    return { mode: 'local', proxyUrl, branch };
  }
  // A preview that another host serves; in development everything is one, and the editor may open.
  if (environment.SITE_AUDIENCE === 'preview') return CLOSED;
  return gitHubAdmin(environment, branch);
}

function gitHubAdmin(environment: NodeJS.ProcessEnv, branch: string): Admin {
  const missing = GITHUB.filter((name) => !environment[name]);
  if (missing.length === GITHUB.length) return CLOSED;
  if (missing.length > 0) return closed(`${missing.join(' and ')} must be set too`);
  const repository = environment.RUNGS_GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    return closed('RUNGS_GITHUB_REPOSITORY must be an owner and a name, such as acme/careers');
  }
  if ((environment.RUNGS_SECRET ?? '').length < SHORTEST_SECRET) return closed(SECRET_TOO_SHORT);
  const places = gitHubPlaces(environment);
  if ('reason' in places) return closed(places.reason);
  const secret = secretOf(environment);
  if (!secret) return CLOSED;
  return {
    ...places,
    mode: 'github',
    repository,
    branch,
    clientId: environment.RUNGS_GITHUB_CLIENT_ID ?? '',
    clientSecret: environment.RUNGS_GITHUB_CLIENT_SECRET ?? '',
    secret,
  };
}

function closed(reason: string): ClosedAdmin {
  return { mode: 'closed', reason };
}
