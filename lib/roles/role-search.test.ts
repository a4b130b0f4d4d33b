import { describe, expect, it } from 'vitest';
import { cardOf, skillsOf } from './card-test-support';
import { indexRoles, readIndex, searchRoles } from './role-search';

const cards = [
  cardOf('Backend Engineer', { skills: skillsOf('C++', 'Trust') }),
  cardOf('DevOps 2', {
    skills: skillsOf('Kubernetes', 'Linux', 'C#', 'Rust'),
    summary: 'Keep the clusters up.',
    tags: ['SRE'],
  }),
  cardOf('Linux Trainer', { offices: ['Düsseldorf'], skills: skillsOf('Trust', 'C') }),
];
const TEXTS: Record<string, string> = {
  'backend-engineer': 'You write services in Go. Our platform runs on Kubernetes. Goodwill.',
  'devops-2': 'You are on call one week in eight.',
  'linux-trainer': 'You explain the shell to beginners.',
};
const index = indexRoles(cards, ({ name }) => TEXTS[name] ?? '');

describe('searching roles', () => {
  it.each<[string, string[]]>([
    ['kubernetes', ['devops-2', 'backend-engineer']],
    ['kube', ['devops-2', 'backend-engineer']],
    ['linux', ['linux-trainer', 'devops-2']],
    ['linux clusters', ['devops-2']],
    ['SRE', ['devops-2']],
    ['dusseldorf', ['linux-trainer']],
    ['DÜSSELDORF', ['linux-trainer']],
    ['on call', ['devops-2']],
    ['c#', ['devops-2']],
    ['c++', ['backend-engineer']],
    ['rust', ['devops-2']],
    ['engineering trainer', ['linux-trainer']],
    ['linux cobol', []],
    ['!!!', []],
    ['', []],
  ])('%s', (query, names) => {
    expect(searchRoles(index, query)).toEqual({ names, close: false });
  });

  it.each<[string, string[]]>([
    ['Kubernets', ['devops-2', 'backend-engineer']],
    ['kuberentes', ['devops-2', 'backend-engineer']],
    ['trainr beginers', ['linux-trainer']],
    ['rist', []],
  ])('%s, misspelt', (query, names) => {
    expect(searchRoles(index, query)).toEqual({ names, close: names.length > 0 });
  });

  it('takes the beginning of a short word in cards alone', () => {
    // Go is what it says; the beginning of “goodwill” is not, in a text.
    const others = indexRoles(
      [cardOf('Go Developer'), cardOf('Gopher'), cardOf('Cook')],
      ({ role }) => (role === 'Cook' ? 'Goodwill.' : ''),
    );
    expect(searchRoles(others, 'go').names).toEqual(['go-developer', 'gopher']);
    expect(searchRoles(others, 'goo').names).toEqual(['cook']);
  });

  it('finds cards by themselves where there are no texts', () => {
    const alone = indexRoles(cards);
    expect(searchRoles(alone, 'kubernetes').names).toEqual(['devops-2']);
    expect(searchRoles(alone, 'shell').names).toEqual([]);
  });

  it('finds the same after a journey as JSON', () => {
    const read = readIndex(JSON.stringify(index));
    for (const query of ['kubernetes', 'Kubernets', 'linux', 'on call', 'c#']) {
      expect(searchRoles(read, query)).toEqual(searchRoles(index, query));
    }
  });

  it('refuses what is no index', () => {
    expect(() => readIndex('<!doctype html>')).toThrow();
    expect(() => readIndex('{}')).toThrow();
  });

  it('answers a hostile query soon', () => {
    const start = performance.now();
    searchRoles(index, 'a '.repeat(100));
    searchRoles(index, 'x'.repeat(200));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
