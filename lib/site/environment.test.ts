import { describe, expect, it } from 'vitest';
import { environmentProblems } from './environment';

const problems = (set: Record<string, string>) =>
  environmentProblems({ NODE_ENV: 'production', ...set });

describe('the variables of the environment', () => {
  it.each([
    ['nothing', {}],
    ['a public site', { SITE_AUDIENCE: 'public', CONTENT_DIR: 'content' }],
    ['a preview', { SITE_AUDIENCE: 'preview', RUNGS_OUTPUT: 'standalone' }],
    [
      'Vercel',
      { VERCEL_ENV: 'preview', VERCEL_PROJECT_PRODUCTION_URL: 'careers.example.com', VERCEL: '1' },
    ],
    ['a secret', { RUNGS_SECRET: 'x'.repeat(32) }],
    ['a branch', { RUNGS_BRANCH: 'release/2026.1' }],
    ['variables that are empty', { SITE_AUDIENCE: '', CONTENT_DIR: '', RUNGS_SECRET: '' }],
  ])('are fine with %s', (_, set) => {
    expect(problems(set)).toEqual([]);
  });

  it.each([
    ['SITE_AUDIENCE', 'production', 'It must be `preview`, which shows drafts'],
    ['SITE_AUDIENCE', 'Preview', 'It must be `preview`'],
    ['VERCEL_ENV', 'staging', 'Vercel sets it: leave it out anywhere else'],
    ['VERCEL_PROJECT_PRODUCTION_URL', 'https://careers.example.com', 'without `https://`'],
    ['CONTENT_DIR', 'no-such-folder', 'there is no such folder here'],
    ['CONTENT_DIR', 'package.json', 'there is no such folder here'],
    ['RUNGS_OUTPUT', 'export', 'It must be `standalone`, or left out'],
    ['RUNGS_KEEP_SCRIPTS', 'true', 'It must be `1`, or left out'],
    ['RUNGS_BRANCH', 'the main branch', 'cannot be the name of a branch'],
    ['RUNGS_BRANCH', '../main', 'cannot be the name of a branch'],
    ['RUNGS_BRANCH', '--upload-pack=x', 'cannot be the name of a branch'],
    ['RUNGS_SECRET', 'short', 'must be at least 32 characters long'],
  ])('say of %s=%s what is wrong', (name, value, sentence) => {
    const [problem, ...others] = problems({ [name]: value });
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${name} `));
    expect(problem).toContain(sentence);
  });

  it('are all reported at once, and no secret with them', () => {
    const found = problems({ SITE_AUDIENCE: 'all', RUNGS_OUTPUT: 'all', RUNGS_SECRET: 'hush' });
    expect(found).toHaveLength(3);
    expect(found.join('\n')).not.toContain('hush');
  });
});
