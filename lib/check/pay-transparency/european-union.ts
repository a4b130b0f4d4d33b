import type { PayPlace } from '../../markup/pay-places';
import type { Severity } from '../../problem/rule';
import type { Duty, Jurisdiction } from './jurisdiction';

const DIRECTIVE = 'Directive (EU) 2023/970, art. 5';
const SOURCE = 'https://eur-lex.europa.eu/eli/dir/2023/970/oj';

const DUE: Partial<Record<Duty, Severity>> = {
  range: 'warning',
  'neutral-title': 'warning',
  'no-pay-history': 'warning',
};

/**
 * A member state. The directive asks for the pay in the advert or before it is negotiated, for
 * neutral titles and for no question about former pay; its day was 7 June 2026. Where the state has
 * not made it law yet, all this is a warning.
 */
function member(
  code: PayPlace,
  name: string,
  own: Partial<Omit<Jurisdiction, 'code' | 'name' | 'later'>> & { inAdvert?: true } = {},
): Jurisdiction {
  const { inAdvert, ...rest } = own;
  return {
    code,
    name,
    due: inAdvert ? { ...DUE, range: 'error' } : DUE,
    ...(inAdvert ? {} : { later: ['range'] }),
    law: DIRECTIVE,
    source: SOURCE,
    checked: '2026-11-26',
    ...rest,
  };
}

/** The member states of the European Union, in order of code. */
export const europeanUnion: readonly Jurisdiction[] = [
  member('AT', 'Austria', {
    law: `${DIRECTIVE}; GlBG § 9`,
    note: 'Its own law has asked for the minimum pay in the advert since 2011.',
  }),
  member('BE', 'Belgium'),
  member('BG', 'Bulgaria'),
  member('CY', 'Cyprus'),
  member('CZ', 'Czechia'),
  member('DE', 'Germany'),
  member('DK', 'Denmark'),
  member('EE', 'Estonia'),
  member('ES', 'Spain'),
  member('FI', 'Finland'),
  member('FR', 'France'),
  member('GR', 'Greece'),
  member('HR', 'Croatia'),
  member('HU', 'Hungary'),
  member('IE', 'Ireland'),
  member('IT', 'Italy', {
    inAdvert: true,
    law: 'Legislative Decree 96/2026',
    source:
      'https://www.littler.com/news-analysis/asap/italy-implements-eu-pay-transparency-directive-guide-final-decree',
    secondHand: true,
    note: 'In force since 7 June 2026. The advert also names the collective agreement.',
  }),
  member('LT', 'Lithuania', {
    inAdvert: true,
    law: 'Labour Code',
    source:
      'https://www.paygap.com/articles/lithuania-aligns-labour-code-with-eu-pay-transparency-directive-2023-970',
    secondHand: true,
    note: 'Pay in the advert since 2019; the directive in force since June 2026.',
  }),
  member('LU', 'Luxembourg'),
  member('LV', 'Latvia', {
    law: `${DIRECTIVE}; Labour Law s. 32`,
    secondHand: true,
    note: 'Its own law has asked for pay in the advert since 2018.',
  }),
  member('MT', 'Malta', {
    law: `${DIRECTIVE}; L.N. 112 of 2025`,
    secondHand: true,
    note: 'In force in full since June 2026; pay is due before hiring ends.',
  }),
  member('NL', 'Netherlands'),
  member('PL', 'Poland', {
    law: `${DIRECTIVE}; Labour Code art. 18³ᶜᵃ`,
    secondHand: true,
    note: 'In force in part: what concerns adverts, since 24 December 2025.',
  }),
  member('PT', 'Portugal'),
  member('RO', 'Romania'),
  member('SE', 'Sweden'),
  member('SI', 'Slovenia'),
  member('SK', 'Slovakia', {
    law: `${DIRECTIVE}; Equal Pay Act of 15 April 2026`,
    secondHand: true,
    note: 'In force in full since 7 June 2026; pay is due before the interview.',
  }),
];
