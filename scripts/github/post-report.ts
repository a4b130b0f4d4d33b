// A step of `.github/workflows/report.yml`: says on a pull request what it does.
import { execFileSync } from 'node:child_process';
import { gitHubApi } from './api';
import { postReport, previewOf, pullRequestOf } from './report-comment';

const { SHA = '' } = process.env;
const api = gitHubApi(process.env);
const pull = await pullRequestOf(api, SHA);
if (pull) {
  // A fork's commits are there under the number of its pull request.
  execFileSync(
    'git',
    ['fetch', '--quiet', '--no-tags', 'origin', `refs/pull/${pull.number}/head`],
    {
      stdio: 'inherit',
    },
  );
  const site = await previewOf(api, SHA);
  const report = execFileSync(
    process.execPath,
    [
      'bin/rungs.mjs',
      ...['diff', '--merge-base', pull.base.sha, SHA, '--format', 'markdown'],
      ...(site ? ['--site', site] : []),
    ],
    { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  await postReport(api, pull.number, report);
  console.log(`The report is on pull request ${pull.number}.`);
} else {
  console.log(`No open pull request has ${SHA} as its newest commit, so there is nothing to say.`);
}
