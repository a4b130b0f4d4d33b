import { describe, expect, it } from 'vitest';
import { gitHubPlaces } from './github-settings';

const places = (environment: Record<string, string>) =>
  gitHubPlaces({ NODE_ENV: 'test', ...environment });

describe('the GitHub that is meant', () => {
  it('is github.com where nothing is set, or set to nothing', () => {
    const usual = { api: 'https://api.github.com', web: 'https://github.com', scope: 'repo' };
    expect(places({})).toEqual(usual);
    expect(places({ RUNGS_GITHUB_API: '', RUNGS_GITHUB_SCOPE: '' })).toEqual(usual);
  });

  it('is another one, without the slash at the end', () => {
    const own = places({
      RUNGS_GITHUB_API: 'https://git.example.com/api/v3/',
      RUNGS_GITHUB_WEB: 'https://git.example.com',
      RUNGS_GITHUB_SCOPE: 'public_repo',
      RUNGS_ORIGIN: 'https://careers.example.com:443/jobs',
    });
    expect(own).toEqual({
      origin: 'https://careers.example.com',
      api: 'https://git.example.com/api/v3',
      web: 'https://git.example.com',
      scope: 'public_repo',
    });
  });

  it.each([
    [
      'RUNGS_ORIGIN',
      'careers.example.com',
      'must be an address such as https://careers.example.com',
    ],
    ['RUNGS_GITHUB_API', 'git.example.com', 'must be an address such as https://api.github.com'],
    ['RUNGS_GITHUB_WEB', 'ftp://git.example.com', 'must be an address such as https://github.com'],
    ['RUNGS_GITHUB_SCOPE', 'admin:org', 'must be repo or public_repo'],
  ])('is told apart from %s=%s', (name, value, says) => {
    expect(places({ [name]: value })).toEqual({ reason: `${name} ${says}` });
  });
});
