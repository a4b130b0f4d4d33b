/** The part of GitHub's interface that a workflow needs, for one repository and with the run's own token. */
export interface GitHubApi {
  /** All items of a list, over all its pages. */
  list<T>(path: string): Promise<T[]>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<void>;
}

/** Pages of a list that are read; a hundred items each. */
const MOST_PAGES = 50;

/**
 * @param environment what GitHub sets in each run: `GITHUB_API_URL`, `GITHUB_REPOSITORY`, and the token
 * @throws GitHub's answer where it is no success
 */
export function gitHubApi(environment: NodeJS.ProcessEnv): GitHubApi {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = environment;
  const base = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
  const ask = async (method: string, url: string, body?: unknown) => {
    const response = await fetch(url, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${GITHUB_TOKEN}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`GitHub answered ${response.status} to ${method} ${url}`);
    }
    return response;
  };
  return {
    async list<T>(path: string) {
      const items: T[] = [];
      const separator = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const url = `${base}/${path}${separator}per_page=100&page=${page}`;
        const found = (await (await ask('GET', url)).json()) as T[];
        items.push(...found);
        if (found.length < 100) break;
      }
      return items;
    },
    async send(method, path, body) {
      await ask(method, `${base}/${path}`, body);
    },
  };
}
