import type { Jurisdiction } from './jurisdiction';

const checked = '2026-11-26';

/** The provinces of Canada, in order of code. */
export const canada: readonly Jurisdiction[] = [
  {
    code: 'CA-BC',
    name: 'British Columbia',
    due: { range: 'error', 'no-pay-history': 'warning' },
    law: 'Pay Transparency Act, S.B.C. 2023, c. 18',
    source: 'https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018',
    checked,
    secondHand: true,
    note: 'The range may not be open at an end.',
  },
  {
    code: 'CA-ON',
    name: 'Ontario',
    threshold: { employees: 25, counted: 'anywhere' },
    due: { range: 'error', 'narrow-range': 'error' },
    widest: { amount: 50_000, currency: 'CAD', upTo: 200_000 },
    law: 'Employment Standards Act, 2000, s. 8.2; O. Reg. 476/24',
    source: 'https://www.ontario.ca/laws/regulation/240476',
    checked,
    note: 'Nothing is due above 200,000 Canadian dollars a year. The advert also says whether AI screens applicants and whether the vacancy exists.',
  },
  {
    code: 'CA-PE',
    name: 'Prince Edward Island',
    due: { range: 'error', 'no-pay-history': 'warning' },
    law: 'Employment Standards Act, ss. 5.8 and 5.9',
    source: 'https://www.princeedwardisland.ca/en/legislation/employment-standards-act',
    checked,
    secondHand: true,
  },
];
