import type { Decap, DecapGitHub } from './decap';
import type { GitHubSettings } from './settings';

const SESSION = '/api/session';
const ENDED = 'Your sign-in has ended. Sign in again; what you had saved is still there.';

/**
 * Leads to the address that GitHub sends people back to, where a site has several: a sign-in that
 * begins at one cannot end at another. Says whether it does.
 */
export function goesHome({ origin = window.location.origin }: GitHubSettings): boolean {
  if (origin === window.location.origin) return false;
  window.location.replace(`${origin}/admin${window.location.hash}`);
  return true;
}

/**
 * Keeps Decap's idea of who is signed in and the site's own together. Decap remembers a token of
 * GitHub in the browser, and the site a session in a cookie: without the session the preview and the
 * checks have no content to work with, so that the one ends with the other.
 */
export function tieToSession(cms: Decap): void {
  const github = cms.getBackend('github');
  const { init } = github;
  github.init = (...options) => tied(init(...options));
}

function tied(backend: DecapGitHub): DecapGitHub {
  const { restoreUser, authenticate, logout } = backend;
  return Object.assign(backend, {
    async restoreUser(user: unknown) {
      try {
        if (!(await isSignedIn())) throw new Error(ENDED);
        return await restoreUser.call(backend, user);
      } catch (error) {
        // A token that was taken back, or a right to push: Decap shows its first page, and no reason.
        announce(ENDED);
        throw error;
      }
    },
    async authenticate(credentials: unknown) {
      const user = await authenticate.call(backend, credentials);
      announce('');
      return user;
    },
    async logout() {
      await fetch(SESSION, { method: 'DELETE' });
      return logout.call(backend);
    },
  });
}

async function isSignedIn(): Promise<boolean> {
  const response = await fetch(SESSION);
  const { login } = (await response.json()) as { login: string | null };
  return login !== null;
}

/** Says a sentence above whatever Decap shows, or takes the last one away. */
function announce(sentence: string): void {
  const id = 'sign-in-notice';
  document.getElementById(id)?.remove();
  if (sentence === '') return;
  const notice = document.createElement('p');
  notice.id = id;
  notice.setAttribute('role', 'alert');
  notice.textContent = sentence;
  notice.style.cssText =
    'position:fixed;inset:0 0 auto;margin:0;padding:1rem;text-align:center;background:#fff4d6;color:#1c1a14;font:1rem/1.5 system-ui,sans-serif';
  document.body.append(notice);
}
