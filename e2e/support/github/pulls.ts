import type { Accounts } from './accounts';
import type { BareRepository } from './bare-repository';
import { Refused, type Router } from './router';

interface Context {
  accounts: Accounts;
  repository: BareRepository;
  owner: string;
  fullName: string;
  at: string;
}

/** A pull request between two branches of the repository. */
export interface Pull {
  number: number;
  state: 'open' | 'closed';
  title: string;
  body: string;
  user: { login: string };
  labels: { name: string }[];
  head: { ref: string; sha: string; label: string; repo: { full_name: string; fork: false } };
  base: { ref: string; sha: string; label: string };
  created_at: string;
  updated_at: string;
  merged_at: string | null;
}

/** Pull requests and their labels; gives back the list, as it is at any moment. */
export function addPulls(
  router: Router,
  { accounts, repository, owner, fullName, at }: Context,
): { all: () => Promise<Pull[]> } {
  const pulls: Pull[] = [];
  const touch = (pull: Pull, change: Partial<Pull>) =>
    Object.assign(pull, change, { updated_at: new Date().toISOString() });

  /** What has happened to the branches since: GitHub follows each push, and so does this. */
  const refresh = async (pull: Pull): Promise<Pull> => {
    if (pull.state === 'closed') return pull;
    const head = await repository.resolve(`refs/heads/${pull.head.ref}`);
    const base = await repository.resolve(`refs/heads/${pull.base.ref}`);
    if (head && head !== pull.head.sha) touch(pull, { head: { ...pull.head, sha: head } });
    if (base && (await repository.isAncestor(pull.head.sha, base))) {
      touch(pull, { state: 'closed', merged_at: new Date().toISOString() });
    } else if (!head) {
      touch(pull, { state: 'closed' });
    }
    return pull;
  };
  const all = () => Promise.all(pulls.map(refresh));
  const numbered = async (number: string | undefined) => {
    const pull = pulls.find((one) => String(one.number) === number);
    if (!pull) throw new Refused(404, 'Not Found');
    return refresh(pull);
  };

  router.on('GET', `${at}/pulls`, async (asked) => {
    accounts.reader(asked);
    const head = asked.query.get('head');
    const base = asked.query.get('base');
    const state = asked.query.get('state') ?? 'open';
    const matching = (await all()).filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (!head || pull.head.label === head) &&
        (!base || pull.base.ref === base),
    );
    return { status: 200, body: matching.reverse() };
  });

  router.on('POST', `${at}/pulls`, async (asked) => {
    const { login } = accounts.writer(asked);
    const { title, body = '', base } = asked.body;
    const ref = String(asked.body.head).replace(/^[^:]*:/, '');
    const label = `${owner}:${ref}`;
    const head = await repository.resolve(`refs/heads/${ref}`);
    const onto = await repository.resolve(`refs/heads/${base}`);
    if (!head || !onto) throw invalid({ field: head ? 'base' : 'head', code: 'invalid' });
    if (await repository.isAncestor(head, onto)) {
      throw invalid({ code: 'custom', message: `No commits between ${base} and ${ref}` });
    }
    if ((await all()).some((pull) => pull.state === 'open' && pull.head.label === label)) {
      throw invalid({ code: 'custom', message: `A pull request already exists for ${label}.` });
    }
    const now = new Date().toISOString();
    const pull: Pull = {
      number: pulls.length + 1,
      state: 'open',
      title,
      body,
      user: { login },
      labels: [],
      head: { ref, sha: head, label, repo: { full_name: fullName, fork: false } },
      base: { ref: base, sha: onto, label: `${owner}:${base}` },
      created_at: now,
      updated_at: now,
      merged_at: null,
    };
    pulls.push(pull);
    return { status: 201, body: pull };
  });

  router.on('PATCH', `${at}/pulls/:number`, async (asked) => {
    accounts.writer(asked);
    const { state, title } = asked.body;
    const pull = await numbered(asked.parts.number);
    return { status: 200, body: touch(pull, { ...(state && { state }), ...(title && { title }) }) };
  });

  router.on('PUT', `${at}/issues/:number/labels`, async (asked) => {
    accounts.writer(asked);
    const pull = await numbered(asked.parts.number);
    const labels = asked.body.labels.map((name: string) => ({ name }));
    touch(pull, { labels });
    return { status: 200, body: labels };
  });

  // Decap looks here for its notes; a pull request is an issue too.
  router.on('GET', '/api/v3/search/issues', async (asked) => {
    accounts.reader(asked);
    const wanted = /label:(\S+)/.exec(asked.query.get('q') ?? '')?.[1];
    const items = (await all()).filter(({ labels }) => labels.some(({ name }) => name === wanted));
    return { status: 200, body: { total_count: items.length, incomplete_results: false, items } };
  });

  return { all };
}

function invalid(error: Record<string, string>): Refused {
  return new Refused(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }]);
}
