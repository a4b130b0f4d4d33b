import type { GitHubApi } from './api';

/** What the comment is found by, for whoever reads its source. */
const MARKER = '<!-- rungs: what this change does -->';
/** Who posts with the token of a run. Anybody can write the marker, but not as this account. */
const POSTER = 'github-actions[bot]';
/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;

interface PullRequest {
  number: number;
  head: { sha: string };
  base: { sha: string };
}

interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}

interface Status {
  context: string;
  state: string;
  target_url: string | null;
}

/** The open pull request that has a commit as its newest one; undefined where another one is newer by now. */
export async function pullRequestOf(api: GitHubApi, sha: string): Promise<PullRequest | undefined> {
  const open = await api.list<PullRequest>('pulls?state=open');
  return open.find(({ head }) => head.sha === sha);
}

/** Where a commit's preview is, once it is deployed. */
export async function previewOf(api: GitHubApi, sha: string): Promise<string | undefined> {
  // Newest first.
  const statuses = await api.list<Status>(`commits/${sha}/statuses`);
  const status = statuses.find(({ context }) => context === 'careers/preview');
  return status?.state === 'success' ? (status.target_url ?? undefined) : undefined;
}

/** Posts a report, or puts it in the place of the one that has been posted. */
export async function postReport(api: GitHubApi, number: number, report: string): Promise<void> {
  const body = `${MARKER}\n${report}`;
  if (body.length > LONGEST_COMMENT) throw new Error('the report is longer than a comment may be');
  const comments = await api.list<Comment>(`issues/${number}/comments`);
  const own = comments.find(
    ({ user, body: text }) => user?.login === POSTER && text.startsWith(MARKER),
  );
  if (own?.body === body) return;
  if (own) await api.send('PATCH', `issues/comments/${own.id}`, { body });
  else await api.send('POST', `issues/${number}/comments`, { body });
}
