import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubApi, gitHubApi } from './api';
import { postReport, previewOf, pullRequestOf } from './report-comment';
import { GitHubStandIn } from './test-support';

const SHA = 'a'.repeat(40);

describe('the comment of a pull request', () => {
  let gitHub: GitHubStandIn;
  let api: GitHubApi;
  let environment: Record<string, string>;

  beforeEach(async () => {
    gitHub = new GitHubStandIn();
    environment = await gitHub.start();
    api = gitHubApi({ NODE_ENV: 'test', ...environment });
  });
  afterEach(() => gitHub.stop());

  const bodies = () => gitHub.comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''));

  it('is posted once and kept up to date', async () => {
    await postReport(api, 7, 'One role is new.');
    await postReport(api, 7, 'Two roles are new.');
    expect(bodies()).toEqual(['Two roles are new.']);
    expect(gitHub.changes).toEqual(['POST issues/7/comments', 'PATCH issues/comments/1']);
  });

  it('is left alone where it says the same already', async () => {
    await postReport(api, 7, 'One role is new.');
    await postReport(api, 7, 'One role is new.');
    expect(gitHub.changes).toEqual(['POST issues/7/comments']);
  });

  it('is found among hundreds', async () => {
    await postReport(api, 7, 'One role is new.');
    const [own] = gitHub.comments;
    const talk = Array.from({ length: 230 }, (_, index) => ({
      id: 100 + index,
      body: 'Looks good.',
      user: { login: 'somebody' },
    }));
    gitHub.comments = [...talk, ...(own ? [own] : [])];
    await postReport(api, 7, 'Two roles are new.');
    expect(gitHub.comments).toHaveLength(231);
    expect(gitHub.comments.at(-1)?.body).toContain('Two roles are new.');
  });

  it('is not one that somebody else has given its mark', async () => {
    await postReport(api, 7, 'One role is new.');
    const mark = gitHub.comments[0]?.body ?? '';
    gitHub.comments = [{ id: 9, body: mark, user: { login: 'somebody' } }];
    await postReport(api, 7, 'Two roles are new.');
    expect(gitHub.comments[0]?.body).toBe(mark);
    expect(gitHub.comments).toHaveLength(2);
  });

  it('is refused in a sentence where it is too long, and where GitHub refuses it', async () => {
    await expect(postReport(api, 7, 'x'.repeat(66_000))).rejects.toThrow('longer than a comment');
    const stranger = gitHubApi({ NODE_ENV: 'test', ...environment, GITHUB_TOKEN: 'another' });
    await expect(postReport(stranger, 7, 'x')).rejects.toThrow('GitHub answered 401 to GET');
  });

  it('belongs to the pull request whose newest commit it is about', async () => {
    gitHub.pulls = Array.from({ length: 150 }, (_, index) => ({
      number: index + 1,
      head: { sha: index === 140 ? SHA : String(index) },
      base: { sha: 'base' },
    }));
    expect((await pullRequestOf(api, SHA))?.number).toBe(141);
    expect(await pullRequestOf(api, 'b'.repeat(40))).toBeUndefined();
  });

  it('leads to the newest preview, once it is there', async () => {
    expect(await previewOf(api, SHA)).toBeUndefined();
    const status = (state: string, target_url: string) => ({
      context: 'careers/preview',
      state,
      target_url,
    });
    gitHub.statuses = [
      { context: 'other', state: 'success', target_url: 'https://other.example' },
      status('success', 'https://new.example'),
      status('success', 'https://old.example'),
    ];
    expect(await previewOf(api, SHA)).toBe('https://new.example');
    gitHub.statuses = [status('failure', 'https://new.example'), ...gitHub.statuses];
    expect(await previewOf(api, SHA)).toBeUndefined();
  });
});
