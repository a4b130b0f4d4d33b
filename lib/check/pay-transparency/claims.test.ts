import { describe, expect, it } from 'vitest';
import { show } from '../../problem/test-support';
import { SUBDIVISIONS } from './subdivisions';
import { filesOf, payProblems } from './test-support';

const DENVER = 'locations: [{ city: Denver, region: CO, country: US }]';
const BOSTON = 'locations: [{ city: Boston, region: MA, country: US }]';
const TORONTO = 'locations: [{ city: Toronto, region: ON, country: CA }]';
const LISBON = 'locations: [{ city: Lisbon, country: PT }]';
const ROME = 'locations: [{ city: Rome, country: IT }]';
const REMOTE_US = 'workplace: remote\napplicantLocations: [{ type: Country, name: United States }]';
const PAY = 'salary: { min: 50000, max: 60000, currency: USD, unit: YEAR }';
const SIXTY = 'employer: { headcount: 60 }\n';
const BENEFITS = '## Benefits\n\nRakes.\n';

/** The problems of a posting, each as `severity rule`. */
const found = (frontMatter: string, settings = SIXTY, text = BENEFITS) =>
  payProblems(filesOf(frontMatter, settings, text)).map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );

const MISSING = ['error pay-range-missing'];
const PERHAPS = ['warning pay-range-missing'];

describe('which postings the laws look at', () => {
  it.each<[string, string, string[]]>([
    ['an open one', DENVER, MISSING],
    ['a scheduled one', `${DENVER}\nstatus: scheduled`, MISSING],
    ['an unlisted one', `${DENVER}\nunlisted: true`, MISSING],
    ['a draft, as a warning', `${DENVER}\nstatus: draft`, PERHAPS],
    ['no paused one', `${DENVER}\nstatus: paused`, []],
    ['no closed one', `${DENVER}\nstatus: closed`, []],
    ['no filled one', `${DENVER}\nstatus: filled`, []],
    ['no base', `${DENVER}\nabstract: true`, []],
    ['no volunteers', `${DENVER}\nemploymentType: [VOLUNTEER]`, []],
    ['no contractors', `${DENVER}\nemploymentType: [CONTRACTOR]`, []],
    ['employment beside a contract', `${DENVER}\nemploymentType: [CONTRACTOR, FULL_TIME]`, MISSING],
    ['none without a place', 'team: Garden', []],
    ['none in a place without a law', 'locations: [{ city: Leeds, country: GB }]', []],
  ])('%s', (_what, frontMatter, expected) => {
    expect(found(frontMatter)).toEqual(expected);
  });
});

describe('a missing range', () => {
  it.each<[string, string, string, string[]]>([
    ['is an error where it must be in the advert', ROME, SIXTY, MISSING],
    ['is a warning where it may come later', LISBON, SIXTY, PERHAPS],
    [
      'is an error for the weightiest of several',
      `${LISBON.slice(0, -1)}, ${ROME.slice(12)}`,
      SIXTY,
      MISSING,
    ],
    ['is nobody’s fault below the threshold', TORONTO, 'employer: { headcount: 24 }\n', []],
    ['is an error from the threshold on', TORONTO, 'employer: { headcount: 25 }\n', MISSING],
    ['is a warning where the headcount is not known', TORONTO, 'name: The Garden\n', PERHAPS],
    ['is a warning where it is not known how many are there', BOSTON, SIXTY, PERHAPS],
    [
      'is an error where it is known',
      BOSTON,
      'employer: { headcount: 60, headcountByRegion: { US-MA: 25 } }\n',
      MISSING,
    ],
    ['is an error for the whole country', REMOTE_US, SIXTY, MISSING],
    ['is nothing once the deadline has passed', `${DENVER}\nvalidThrough: 2020-01-31`, SIXTY, []],
    [
      'is a warning for a town without its state',
      'locations: [{ city: Denver, country: US }]',
      SIXTY,
      PERHAPS,
    ],
    [
      'can be turned off',
      DENVER,
      `${SIXTY}payTransparency: { severity: off, reason: Counsel. }\n`,
      [],
    ],
    [
      'can be turned down',
      DENVER,
      `${SIXTY}payTransparency: { severity: warning, reason: Counsel. }\n`,
      PERHAPS,
    ],
    ['can be turned up', LISBON, `${SIXTY}payTransparency: { severity: error }\n`, MISSING],
    [
      'can be turned off for a place',
      DENVER,
      `${SIXTY}payTransparency: { places: [{ place: US-CO, severity: off, reason: Counsel. }] }\n`,
      [],
    ],
    [
      'stays where a rule is turned off without a reason',
      DENVER,
      `${SIXTY}payTransparency: { severity: off }\n`,
      MISSING,
    ],
  ])('%s', (_what, frontMatter, settings, expected) => {
    expect(found(frontMatter, settings)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [PAY, []],
    ['salary: { min: 50000, max: 50000 }', []],
    ['salary: { min: 50000 }', MISSING],
    ['salary: { max: 50000 }', MISSING],
    ['salary: { note: About 50000 dollars }', MISSING],
    ['salary:', MISSING],
    // The front matter is a problem already.
    ['salary: { min: 2, max: 1 }', []],
    ['salary: 50000', []],
    ['salaries: [{ locations: [Denver], min: 1, max: 2 }]', []],
    ['salaries: [{ locations: [Colorado], min: 1, max: 2 }]', []],
    ['salaries: [{ locations: [Lisbon], min: 1, max: 2 }]', []],
    ['salaries: [{ locations: [Ohio], min: 1, max: 2 }]', MISSING],
  ])('in Denver with %s: %j', (pay, expected) => {
    expect(found(`${DENVER}\n${pay}`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['salary: { min: 210000, currency: CAD, unit: YEAR }', []],
    ['salary: { min: 190000, currency: CAD, unit: YEAR }', MISSING],
  ])('in Toronto, where high pay is exempt, with %s: %j', (pay, expected) => {
    expect(found(`${TORONTO}\n${pay}`)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['{ city: Denver, country: US }', 'without its `region` it is not known whether'],
    [
      '{ city: Denver, region: Mile High, country: US }',
      'its `region`, Mile High, is not known, nor',
    ],
  ])('says of the region of %s what is wrong with it', (location, expected) => {
    const [problem] = payProblems(filesOf(`locations: [${location}]`, SIXTY, BENEFITS));
    expect(problem?.message).toContain(expected);
  });

  it('is one problem for all the places, with what to do', () => {
    const [problem, ...more] = payProblems(filesOf(REMOTE_US, SIXTY, BENEFITS));
    expect(more).toEqual([]);
    expect(problem?.message).toMatch(
      /^This posting names no pay\. The law asks for a range of pay/,
    );
    expect(problem?.message).toContain('California, Colorado,');
    // It is New York's law already.
    expect(problem?.message).not.toContain('New York City');
    expect(problem?.message).toContain(
      'It is assumed that you employ enough people for the law of Cleveland (15 or more there), Massachusetts (25 or more there) and Minnesota (30 or more there)',
    );
    expect(problem?.message).toMatch(/Add `salary` with `min`, `max`, `currency` and `unit`\.$/);
    expect(problem?.related).toMatchObject([{ line: 3 }]);
  });

  it.each([
    [`${DENVER}\nsalary: { min: 50000 }`, '3:9-3:23'],
    [`${DENVER}\nsalaries: [{ min: 50000 }]`, '3:11-3:27'],
    [DENVER, '1:1-1:4'],
  ])('stands at the pay, or at the front matter: %s', (frontMatter, place) => {
    const [problem] = payProblems(filesOf(frontMatter, SIXTY, BENEFITS));
    expect(problem && show(problem)).toBe(place);
  });
});

describe('missing benefits', () => {
  it.each<[string, string, string, string[]]>([
    ['are an error where they are due', DENVER, SIXTY, ['error pay-benefits-missing']],
    [
      'are a warning where they may come later',
      'locations: [{ city: Washington, region: DC, country: US }]',
      SIXTY,
      ['warning pay-benefits-missing'],
    ],
    [
      'are not asked for everywhere',
      'locations: [{ city: Oakland, region: CA, country: US }]',
      SIXTY,
      [],
    ],
  ])('%s', (_what, place, settings, expected) => {
    expect(found(`${place}\n${PAY}`, settings, '## What it is like\n')).toEqual(expected);
  });
});

describe('a place that is left out', () => {
  const LEFT_OUT = ['error pay-place-left-out'];
  const remote = (name: string) =>
    `workplace: remote\n${PAY}\napplicantLocations: [{ name: "${name}" }]`;

  it.each<[string, string, string, string[]]>([
    ['an exception', remote('US except Colorado'), BENEFITS, LEFT_OUT],
    ['two exceptions', remote('US (excluding CO, Colorado and Washington)'), BENEFITS, LEFT_OUT],
    ['another state', remote('US except Texas'), BENEFITS, []],
    ['another city', remote('US'), `${BENEFITS}\nNot from Washington, DC, please.\n`, []],
    [
      'a sentence',
      remote('US'),
      `${BENEFITS}\nThis role cannot be performed in Colorado.\n`,
      LEFT_OUT,
    ],
    [
      'a sentence about something else',
      remote('US'),
      `${BENEFITS}\nWe are not the Colorado kind.\n`,
      [],
    ],
    [
      'a posting that is not for there',
      remote('Texas'),
      `${BENEFITS}\nNot open to residents of Colorado.\n`,
      [],
    ],
  ])('%s', (_what, frontMatter, text, expected) => {
    expect(found(frontMatter, SIXTY, text)).toEqual(expected);
  });

  it('is noticed in a list of nearly every state', () => {
    const states = Object.entries(SUBDIVISIONS).filter(([code]) => code.startsWith('US-'));
    const listed = (without: string) =>
      `workplace: remote\n${PAY}\napplicantLocations:\n${states
        .filter(([code]) => code !== without)
        .map(([, name]) => `  - { type: State, name: ${name} }`)
        .join('\n')}`;
    expect(found(listed('US-CO'))).toEqual(LEFT_OUT);
    expect(found(listed('US-TX'))).toEqual([]);
  });

  it('is nothing to an employer with nobody there', () => {
    const settings = 'employer: { headcount: 60, headcountByRegion: { US-CO: 0 } }\n';
    expect(found(remote('US except Colorado'), settings)).toEqual([]);
  });

  it('has its pay asked for all the same', () => {
    const frontMatter = 'workplace: remote\napplicantLocations: [{ name: US except Colorado }]';
    const missing = payProblems(filesOf(frontMatter, SIXTY, BENEFITS)).find(
      ({ rule }) => rule === 'pay-range-missing',
    );
    expect(missing?.message).toContain('California, Colorado,');
  });
});
