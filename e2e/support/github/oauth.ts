import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Account, Accounts } from './accounts';
import { type Answer, Refused, type Router } from './router';

/** The application as it is registered at GitHub. */
export interface App {
  clientId: string;
  clientSecret: string;
  /** Where people may be sent back to. */
  callbacks: string[];
}

interface Grant {
  account: Account;
  redirectUri: string;
  challenge: string;
  scope: string;
}

const CODE_WRONG = ['bad_verification_code', 'The code passed is incorrect or expired.'] as const;

/** GitHub's two addresses for signing in: the page for people and the exchange for applications. */
export function addOauth(router: Router, app: App, accounts: Accounts): void {
  const codes = new Map<string, Grant>();

  router.on('GET', '/login/oauth/authorize', ({ query }) => {
    if (query.get('client_id') !== app.clientId) throw new Refused(404, 'Not Found');
    if (!app.callbacks.includes(query.get('redirect_uri') ?? '')) {
      return back(app.callbacks[0] ?? '', query, { error: 'redirect_uri_mismatch' });
    }
    return { status: 200, body: page(query, accounts.all) };
  });

  // The browser's own session at GitHub is a choice among the accounts here.
  router.on('POST', '/login/oauth/authorize', ({ query, body }) => {
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!app.callbacks.includes(redirectUri)) throw new Refused(404, 'Not Found');
    const account = accounts.all.find(({ login }) => login === body.login);
    if (!account) return back(redirectUri, query, { error: 'access_denied' });
    const code = randomBytes(10).toString('hex');
    codes.set(code, {
      account,
      redirectUri,
      challenge: query.get('code_challenge') ?? '',
      scope: accounts.app === 'oauth-app' ? (query.get('scope') ?? '') : '',
    });
    return back(redirectUri, query, { code });
  });

  router.on('POST', '/login/oauth/access_token', ({ body }) => {
    if (body.client_id !== app.clientId || !same(body.client_secret ?? '', app.clientSecret)) {
      return failed(
        'incorrect_client_credentials',
        'The client_id and/or client_secret passed are incorrect.',
      );
    }
    const grant = codes.get(body.code);
    // A code is gone after its first use, whatever came of it.
    codes.delete(body.code);
    if (!grant) return failed(...CODE_WRONG);
    if (body.redirect_uri !== grant.redirectUri) {
      return failed(
        'redirect_uri_mismatch',
        'The redirect_uri MUST match the registered callback URL for this application.',
      );
    }
    const verifier = createHash('sha256')
      .update(body.code_verifier ?? '')
      .digest('base64url');
    if (grant.challenge !== '' && !same(verifier, grant.challenge)) return failed(...CODE_WRONG);
    const expiry =
      accounts.app === 'github-app'
        ? {
            expires_in: 28_800,
            refresh_token: `ghr_${randomBytes(38).toString('hex')}`,
            refresh_token_expires_in: 15_897_600,
          }
        : {};
    const token = {
      access_token: accounts.issue(grant.account),
      token_type: 'bearer',
      scope: grant.scope,
    };
    return { status: 200, body: { ...token, ...expiry } };
  });
}

// GitHub says with status 200 that an exchange has failed.
function failed(error: string, description: string): Answer {
  return { status: 200, body: { error, error_description: description } };
}

function back(redirectUri: string, query: URLSearchParams, more: Record<string, string>): Answer {
  const location = new URL(redirectUri);
  for (const [name, value] of Object.entries(more)) location.searchParams.set(name, value);
  location.searchParams.set('state', query.get('state') ?? '');
  return { status: 302, headers: { Location: location.href } };
}

function page(query: URLSearchParams, accounts: Account[]): string {
  const action = `/login/oauth/authorize?${query}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const buttons = accounts.map(
    ({ login }) => `<button name="login" value="${login}">Authorize as ${login}</button>`,
  );
  return `<!doctype html><html lang="en"><title>Authorize application</title>
<h1>Authorize application</h1>
<form method="post" action="${action}">${buttons.join('')}<button name="login" value="">Cancel</button></form></html>`;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
