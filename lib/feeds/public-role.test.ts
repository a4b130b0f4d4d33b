import { describe, expect, it } from 'vitest';
import type { postingFields } from '../markup/fields';
import { roleJson } from './role-json';
import { roleMarkdown } from './role-markdown';
import { roleText } from './role-text';
import { ADDRESS, feedLibrary, publicRole, publicRoleFrom } from './test-support';

/** A value for every field of the front matter, with a word of its own where there is room. */
const FIELDS: Record<keyof typeof postingFields.shape, string> = {
  title: 'Grounds - Gardener Quokkatitle',
  slug: 'quokkaslug',
  aliases: '[quokkaalias]',
  abstract: 'false',
  status: 'open',
  id: 'quokkaid',
  requisitionId: 'quokkarequisition',
  department: 'Quokkadepartment',
  team: 'Quokkateam',
  level: 'Quokkalevel',
  opensAt: '2020-01-17',
  datePosted: '2026-01-02',
  validThrough: '2026-03-31',
  timezone: 'Europe/Lisbon',
  employmentType: '[FULL_TIME]',
  workplace: 'onsite',
  locations: '[{city: Quokkacity, country: PT}]',
  applicantLocations: '[{type: Country, name: Quokkaland}]',
  salary: '{min: 10, max: 20, currency: EUR, unit: HOUR, note: Quokkanote}',
  salaries: '[{locations: [Quokkatown], min: 11, currency: EUR, unit: HOUR}]',
  equity: 'Quokkaequity',
  bonus: 'Quokkabonus',
  applyUrl: 'https://acme.example/quokkaapply',
  applyEmail: 'quokkamail@acme.example',
  apply: '[{region: Quokkaregion, url: /quokkaregion}]',
  directApply: 'false',
  hiringProcess: '[Quokkastep]',
  contact: 'Quokkacontact',
  lang: 'pt',
  visaSponsorship: 'Quokkavisa',
  summary: 'Quokkasummary',
  unlisted: 'false',
  tags: '[quokkatag]',
  hiringOrganization: 'Quokkaemployer',
};

const text = `---\n${Object.entries(FIELDS)
  .map(([name, value]) => `${name}: ${value}`)
  .join(
    '\n',
  )}\n---\n# Ignored\n\n## Work\n\nText. <!-- Quokkacomment -->\n\n<!-- Quokkablock -->\n`;

/** What no program is told: former names, other ways to apply, and when a draft was to open. */
const PRIVATE = [
  'quokkaalias',
  'quokkaapply',
  'quokkamail',
  'Quokkacontact',
  'Quokkacomment',
  'Quokkablock',
  '2020-01-17',
];

describe('publicRoleOf', () => {
  const role = publicRoleFrom(text);

  it('names exactly what is public', () => {
    expect(Object.keys(role).sort()).toEqual([
      'applicantLocations',
      'apply',
      'bonus',
      'changed',
      'closes',
      'datePosted',
      'department',
      'description',
      'employmentType',
      'equity',
      'id',
      'jobPosting',
      'language',
      'level',
      'locations',
      'organization',
      'posted',
      'requisitionId',
      'salaries',
      'shortDescription',
      'skills',
      'summary',
      'tags',
      'team',
      'title',
      'url',
      'visaSponsorship',
      'workplace',
    ]);
  });

  it.each([
    ['JSON', roleJson(role)],
    ['Markdown', roleMarkdown(role)],
    ['text', roleText(role)],
  ])('tells no comment and no private field as %s', (_form, written) => {
    expect(written).toContain('Quokkatitle');
    for (const word of PRIVATE) expect(written).not.toContain(word);
  });

  it('has whole addresses, and days in the time zone of the posting', () => {
    expect(role).toMatchObject({
      id: 'quokkaid',
      title: 'Gardener Quokkatitle',
      url: `${ADDRESS}/roles/quokkaslug`,
      organization: 'Quokkaemployer',
      posted: '2026-01-02T00:00:00+00:00',
      closes: '2026-03-31T23:59:59+01:00',
      apply: [{ label: 'Apply in Quokkaregion', url: `${ADDRESS}/quokkaregion` }],
    });
    expect(role.salaries).toHaveLength(2);
  });
});

describe('the skills of a public role', () => {
  const library = feedLibrary({
    'postings/gardener.md':
      '# Gardener\n\n## Work\n\n<skills>\nRaking:2\n1 of Tool\n</skills>\n\n<inherit doc="base.md"/>\n\n<inherit doc="helper.md"/>\n',
    'postings/helper.md': '# Helper\n\n## Work\n\n<skills>\nDigging\n</skills>\n',
    'postings/base.md': '# Base\n\n<skills>\nHonesty\nRaking\nDigging\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n',
    'competencies/tool-spade.md': '# Tool - Spade\n',
  });
  const role = publicRole(library, 'gardener');

  it('tell what only bases ask for', () => {
    expect(role.skills).toEqual([
      { name: 'Raking', level: 2, base: false },
      {
        name: 'Tool',
        level: 1,
        base: false,
        choose: { count: 1, from: ['Tool - Rake', 'Tool - Spade'] },
      },
      { name: 'Honesty', level: 1, base: true },
      { name: 'Digging', level: 1, base: false },
    ]);
  });

  it('stand in the text, and those of bases not in the short one', () => {
    expect(roleText(role)).toContain('- Honesty, level 1\n');
    const short = roleText(role, 'short');
    expect(short).not.toContain('Honesty');
    expect(short).toContain(
      '- Raking, level 2\n- Tool, level 1: choose 1 of Rake, Spade\n- Digging, level 1\n',
    );
  });
});
