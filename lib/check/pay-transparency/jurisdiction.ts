import type { PayPlace } from '../../markup/pay-places';
import type { Severity } from '../../problem/rule';

/**
 * What a law may ask of an advert: a range of pay; one that is not too wide; the benefits; that
 * remote work is not closed to the place to get round its law; a title for every gender; and no
 * question about what the applicant earned before.
 */
export type Duty =
  | 'range'
  | 'narrow-range'
  | 'benefits'
  | 'no-exclusion'
  | 'neutral-title'
  | 'no-pay-history';

/** How many people an employer has before a law applies. */
export interface Threshold {
  employees: number;
  /** Whether only the people who work in the place count, or all of the employer's. */
  counted: 'there' | 'anywhere';
  /** Of those counted anywhere, at least one must work in the place. */
  oneThere?: true;
}

/** The law about pay in adverts of one place, as it was read on a day. Not legal advice. */
export interface Jurisdiction {
  code: PayPlace;
  name: string;
  /** The towns that a city's or a county's law is about, as adverts write them. */
  towns?: readonly string[];
  /** None: the law is for every employer. */
  threshold?: Threshold;
  /**
   * What is due, and how loud `rungs check` is about it. Nothing: the law asks for something later
   * in hiring, or later in time, and is here for its note.
   */
  due: Partial<Record<Duty, Severity>>;
  /** What may also be told later, before the interview or the talks about pay. */
  later?: readonly Duty[];
  /** How wide a range may be in a year, and the pay above which the law does not ask for one. */
  widest?: { amount: number; currency: string; upTo: number };
  /** The law's name or citation. */
  law: string;
  /** Where to read it. */
  source: string;
  /** The day on which the row was last compared with what is published. */
  checked: string;
  /** Only summaries by others were read, not the text of the law. */
  secondHand?: true;
  note?: string;
}
