import { describe, expect, it } from 'vitest';
import { breadcrumbListOf, comparisonCrumbs, roleCrumbs, skillCrumbs } from './breadcrumbs';
import { libraryOf, postingOf } from './test-support';

const library = libraryOf({
  'postings/base.md': '# Base\n',
  'postings/junior.md': '# Customer Success - Junior\n\n## Text\n',
  'postings/senior.md': '---\nslug: größer\n---\n# Senior\n\n## Text\n',
});
const [base, junior, senior] = ['base', 'junior', 'senior'].map((name) =>
  postingOf(library, name),
) as [ReturnType<typeof postingOf>, ReturnType<typeof postingOf>, ReturnType<typeof postingOf>];

describe('the way to a page', () => {
  it.each([
    [roleCrumbs(base), ['Ladder /ladder', 'Base /roles/base']],
    [
      roleCrumbs(junior),
      [
        'Open roles /roles',
        'Customer Success /roles?department=customer-success',
        'Junior /roles/junior',
      ],
    ],
    [roleCrumbs(senior), ['Open roles /roles', 'Senior /roles/gr%C3%B6%C3%9Fer']],
    [
      comparisonCrumbs({ from: junior, to: senior }),
      [
        'Open roles /roles',
        'Senior /roles/gr%C3%B6%C3%9Fer',
        'Compared with Junior /roles/gr%C3%B6%C3%9Fer/compare/junior',
      ],
    ],
    [skillCrumbs({ key: 'c-sharp', title: 'C#' }), ['Skills /skills', 'C# /skills/c-sharp']],
  ])('%#', (crumbs, expected) => {
    expect(crumbs.map(({ label, path }) => `${label} ${path}`)).toEqual(expected);
  });
});

describe('breadcrumbListOf, rule 12', () => {
  it('has two steps or more, each with its whole address', () => {
    expect(breadcrumbListOf(roleCrumbs(base), { siteUrl: 'https://careers.example' })).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Ladder',
          item: 'https://careers.example/ladder',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Base',
          item: 'https://careers.example/roles/base',
        },
      ],
    });
  });

  it.each([
    [roleCrumbs(base).slice(0, 1), { siteUrl: 'https://careers.example' }],
    [roleCrumbs(base), {}],
    [[], { siteUrl: 'https://careers.example' }],
  ])('is none otherwise, %#', (crumbs, settings) => {
    expect(breadcrumbListOf(crumbs, settings)).toBeUndefined();
  });
});
