import { expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { notOfTheJob } from './job-title';

const SETTINGS = { name: 'Copperlane', hiringOrganization: 'Copperlane Lda.', lang: 'en' };
const FIELDS =
  'requisitionId: P7\nlocations: [{ city: São Paulo, country: BR }]\napplicantLocations: [{ name: Spain }]';

const extras = (title: string) =>
  notOfTheJob(
    parsePosting({
      path: 'postings/a.md',
      text: `---\n${FIELDS}\n---\n# Engineering - ${title}\n`,
    }),
    SETTINGS,
  ).map(({ words, what }) => `${words}: ${what}`);

it.each([
  'DevOps 2',
  'Magento 2 Developer',
  'Senior Search Developer (m/w/d)',
  'Remote Sensing Scientist',
  'Hybrid Cloud Engineer',
  'Spaniard of the Year',
  'C++ Developer, 3D',
  'Web 2.0 Developer',
])('rule 2: %s is the job alone', (title) => {
  expect(extras(title)).toEqual([]);
});

it.each([
  ['DevOps 2 at copperlane', 'copperlane: the company'],
  ['DevOps 2 – São Paulo', 'São Paulo: a place'],
  ['DevOps 2, Brazil', 'Brazil: a place'],
  ['DevOps 2 (Spain)', 'Spain: a place'],
  ['DevOps 2 (Remote)', 'Remote: a place'],
  ['DevOps 2 - fully remote', 'fully remote: a place'],
  ['DevOps P7', 'P7: a code'],
  ['DevOps #4711', '#4711: a code'],
  ['DevOps REQ-0815', 'REQ-0815: a code'],
  ['DevOps (JR12345)', '(JR12345): a code'],
  ['DevOps 2 from 2026-05', '2026-05: a date'],
  ['DevOps 2, 01.05.2026', '01.05.2026: a date'],
  ['DevOps 2, €60,000', '€60,000: pay'],
  ['DevOps 2 for 60k EUR', '60k EUR: pay'],
])('rule 2: %s says more', (title, expected) => {
  expect(extras(title)).toEqual([expected]);
});
