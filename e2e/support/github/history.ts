import type { Accounts } from './accounts';
import type { BareRepository } from './bare-repository';
import { Refused, type Router } from './router';

interface Context {
  accounts: Accounts;
  repository: BareRepository;
  at: string;
}

interface Status {
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  target_url: string;
}

/** Branches, commits, what lies between two of them, and what is reported of one. */
export function addHistory(router: Router, { accounts, repository, at }: Context): void {
  const statuses = new Map<string, Map<string, Status>>();

  /** The commit that a branch (`main`, `owner:main`) or an id names. */
  const commitId = async (name: string) => {
    const sha = await repository.resolve(`${name.replace(/^[^:]*:/, '')}^{commit}`);
    if (!sha) throw new Refused(404, 'Not Found');
    return sha;
  };
  const commitOf = async (sha: string) => {
    const [commit] = await repository.log(`${sha}^!`);
    if (!commit) throw new Refused(404, 'Not Found');
    return commit;
  };

  router.on('GET', `${at}/branches/*branch`, async (asked) => {
    accounts.reader(asked);
    const sha = await repository.resolve(`refs/heads/${asked.parts.branch}`);
    if (!sha) throw new Refused(404, 'Branch not found');
    return { status: 200, body: { name: asked.parts.branch, commit: await commitOf(sha) } };
  });

  router.on('GET', `${at}/commits`, async (asked) => {
    accounts.reader(asked);
    const path = asked.query.get('path');
    const sha = await commitId(asked.query.get('sha') ?? 'HEAD');
    const commits = await repository.log(sha, ...(path ? [path] : []));
    return { status: 200, body: commits.reverse() };
  });

  router.on('GET', `${at}/compare/:base\\.\\.\\.*head`, async (asked) => {
    accounts.reader(asked);
    const [base, head] = [
      await commitId(asked.parts.base ?? ''),
      await commitId(asked.parts.head ?? ''),
    ];
    const merge = await repository.git(['merge-base', base, head]).catch(() => {
      throw new Refused(404, 'Not Found');
    });
    const commits = await repository.log(`${base}..${head}`);
    const behind = await repository.log(`${head}..${base}`);
    const body = {
      status: standing(commits.length, behind.length),
      ahead_by: commits.length,
      behind_by: behind.length,
      total_commits: commits.length,
      base_commit: await commitOf(base),
      merge_base_commit: await commitOf(merge.trim()),
      commits,
      // Three dots: what the head has changed since the two went apart.
      files: await repository.diff(merge.trim(), head),
    };
    return { status: 200, body };
  });

  router.on('POST', `${at}/statuses/:sha`, async (asked) => {
    accounts.writer(asked);
    const sha = await commitId(asked.parts.sha ?? '');
    const { state, target_url = '', context = 'default' } = asked.body;
    const reported = statuses.get(sha) ?? new Map<string, Status>();
    statuses.set(sha, reported.set(context, { context, state, target_url }));
    return { status: 201, body: { context, state, target_url } };
  });

  router.on('GET', `${at}/commits/:sha/status`, async (asked) => {
    accounts.reader(asked);
    const sha = await commitId(asked.parts.sha ?? '');
    const reported = [...(statuses.get(sha)?.values() ?? [])];
    return { status: 200, body: { sha, state: combined(reported), statuses: reported } };
  });
}

function standing(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function combined(statuses: Status[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  const done = statuses.length > 0 && statuses.every(({ state }) => state === 'success');
  return done ? 'success' : 'pending';
}
