import { z } from 'zod';
import type { GitHubSettings } from './github-settings';

/** How long GitHub may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** An answer that is none: GitHub did not answer, or in no words that we know. */
export class GitHubUnavailable extends Error {}

const TOKEN = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });
const REFUSAL = z.object({ error: z.string() });
const ACCOUNT = z.object({ login: z.string().min(1) });
const REPOSITORY = z.object({ permissions: z.object({ push: z.boolean() }).optional() });

interface Exchange {
  code: string;
  verifier: string;
  redirectUri: string;
}

/** A token for an account, or GitHub's own word for why there is none. */
export type Exchanged = { token: string; seconds?: number } | { refusal: string };

/** Changes a code for a token, which GitHub does once for each code. */
export async function exchangeCode(
  { web, clientId, clientSecret }: GitHubSettings,
  { code, verifier, redirectUri }: Exchange,
): Promise<Exchanged> {
  const { body } = await ask(`${web}/login/oauth/access_token`, {
    method: 'POST',
    // The secret goes to the address that is configured and to no other.
    redirect: 'error',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: clientId,
      client_secret: clientSecret,
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri,
    }),
  });
  const refused = REFUSAL.safeParse(body);
  if (refused.success) return { refusal: refused.data.error };
  const { access_token, expires_in } = understood(TOKEN, body);
  return { token: access_token, ...(expires_in === undefined ? {} : { seconds: expires_in }) };
}

/** The account that a token stands for, and whether it may push to the repository. */
export async function accountOf(
  { api, repository }: GitHubSettings,
  token: string,
): Promise<{ login: string; mayPush: boolean }> {
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'User-Agent': 'rungs',
  };
  const user = await ask(`${api}/user`, { headers });
  const { login } = understood(ACCOUNT, user.body);
  const { status, body } = await ask(`${api}/repos/${repository}`, { headers });
  // GitHub says of a private repository that it is not there to whoever may not see it.
  if (status === 403 || status === 404) return { login, mayPush: false };
  return { login, mayPush: understood(REPOSITORY, body).permissions?.push ?? false };
}

async function ask(url: string, request: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { ...request, cache: 'no-store', signal });
    return { status: response.status, body: await response.json() };
  } catch (error) {
    throw new GitHubUnavailable('GitHub did not answer', { cause: error });
  }
}

function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new GitHubUnavailable('GitHub answered something else');
  return result.data;
}
