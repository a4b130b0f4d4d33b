import { describe, expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { applyLinksOf } from './apply';

function links(fields: string, settings = {}, body = '# Engineering - R&D 2\n\n## B\n') {
  const text = `---\n${fields}\n---\n${body}`;
  return applyLinksOf(parsePosting({ path: 'postings/a.md', text }), settings).map(
    ({ label, url }) => `${label}: ${url}`,
  );
}

const COMPANY = { applyUrl: 'https://company.example', applyEmail: 'jobs@company.example' };
const HERE = 'Apply for this role: https://role.example';

describe('applyLinksOf', () => {
  it.each<[string, string, object, string[]]>([
    ['the posting’s address', 'applyUrl: https://role.example', COMPANY, [HERE]],
    [
      'its address before its e-mail',
      'applyUrl: https://role.example\napplyEmail: a@b.example',
      COMPANY,
      [HERE],
    ],
    [
      'its e-mail, with the title',
      'applyEmail: a@b.example',
      COMPANY,
      ['Apply for this role: mailto:a@b.example?subject=Engineering%20-%20R%26D%202'],
    ],
    ['the company’s address', 'team: A', COMPANY, ['Apply for this role: https://company.example']],
    [
      'the company’s e-mail',
      'team: A',
      { applyEmail: 'jobs@company.example' },
      ['Apply for this role: mailto:jobs@company.example?subject=Engineering%20-%20R%26D%202'],
    ],
    [
      'each region',
      'apply:\n  - { region: EU, url: https://eu.example }\n  - { region: US, url: /us }',
      COMPANY,
      ['Apply in EU: https://eu.example', 'Apply in US: /us'],
    ],
    ['no way', 'team: A', {}, []],
    ['no way where it is refused', 'applyUrl: "javascript:alert(1)"', {}, []],
  ])('is %s', (_what, fields, settings, expected) => {
    expect(links(fields, settings)).toEqual(expected);
  });

  it.each([
    ['open', 1],
    ['draft', 1],
    ['scheduled', 1],
    ['paused', 0],
    ['closed', 0],
    ['filled', 0],
  ])('for a role that is %s there are %i', (status, count) => {
    expect(links(`status: ${status}`, COMPANY)).toHaveLength(count);
  });

  it('is none for a base', () => {
    expect(links('abstract: true', COMPANY)).toEqual([]);
    expect(links('team: A', COMPANY, '# A\n')).toEqual([]);
  });

  it('is not brought down by half a character in a title', () => {
    const posting = parsePosting({ path: 'postings/a.md', text: '# A \ud800\n\n## B\n' });
    expect(applyLinksOf(posting, { applyEmail: 'a@b.example' })[0]?.url).toBe(
      'mailto:a@b.example?subject=A%20%EF%BF%BD',
    );
  });
});
