import { z } from 'zod';

/** What the site needs to know to sign people in with GitHub. */
export interface GitHubSettings extends GitHubPlaces {
  /** `owner/name` of the repository that holds the content. */
  repository: string;
  clientId: string;
  clientSecret: string;
}

/** Which GitHub it is, what is asked of it, and under which address it knows the site. */
export interface GitHubPlaces {
  /** The origin under which people reach the site, where it is not left to each request to say. */
  origin?: string;
  /** Where its interface for programs is, without a slash at the end. */
  api: string;
  /** Where people sign in, without a slash at the end. */
  web: string;
  /** What an OAuth app asks for; a GitHub App has its permissions instead, and is not asked. */
  scope: 'repo' | 'public_repo';
}

const address = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address such as ${example}` });
const place = (otherwise: string) =>
  address(otherwise)
    .transform((text) => text.replace(/\/+$/, ''))
    .default(otherwise);

const PLACES = z
  .object({
    RUNGS_ORIGIN: address('https://careers.example.com').optional(),
    RUNGS_GITHUB_API: place('https://api.github.com'),
    RUNGS_GITHUB_WEB: place('https://github.com'),
    RUNGS_GITHUB_SCOPE: z
      .enum(['repo', 'public_repo'], { error: 'must be repo or public_repo' })
      .default('repo'),
  })
  .transform(
    (set): GitHubPlaces => ({
      ...(set.RUNGS_ORIGIN ? { origin: new URL(set.RUNGS_ORIGIN).origin } : {}),
      api: set.RUNGS_GITHUB_API,
      web: set.RUNGS_GITHUB_WEB,
      scope: set.RUNGS_GITHUB_SCOPE,
    }),
  );

/** Which GitHub the environment names, github.com by itself; or what is wrong with a variable. */
export function gitHubPlaces(environment: NodeJS.ProcessEnv): GitHubPlaces | { reason: string } {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const { data, error } = PLACES.safeParse(Object.fromEntries(set));
  if (data) return data;
  const [issue] = error.issues;
  return { reason: `${issue?.path.join('.')} ${issue?.message}` };
}
