import type { PostingFields } from '../markup/fields';

type Salary = NonNullable<PostingFields['salary']>;

/** Pay (https://schema.org/MonetaryAmount), at least one end of it above zero. */
export interface BaseSalary {
  '@type': 'MonetaryAmount';
  currency: string;
  value: {
    '@type': 'QuantitativeValue';
    value?: number;
    minValue?: number;
    maxValue?: number;
    unitText: NonNullable<Salary['unit']>;
  };
}

/**
 * The pay of a role as one amount, which is all that a job board takes: that of `salary`, or the
 * range over all of `salaries` where they have one currency and one unit. Undefined where there
 * is none, or where a number would have to be invented.
 */
export function baseSalaryOf({ salary, salaries = [] }: PostingFields): BaseSalary | undefined {
  const ranges = salary ? [salary] : salaries;
  const [first] = ranges;
  if (!first?.currency || !first.unit) return undefined;
  const { currency, unit } = first;
  if (ranges.some((range) => range.currency !== currency || range.unit !== unit)) return undefined;
  const lows = ranges.map(({ min }) => min).filter(isPaid);
  const highs = ranges.map(({ max }) => max).filter(isPaid);
  // A range that is open in one place is open altogether.
  const min = lows.length === ranges.length ? Math.min(...lows) : undefined;
  const max = highs.length === ranges.length ? Math.max(...highs) : undefined;
  if (min === undefined && max === undefined) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: {
      '@type': 'QuantitativeValue',
      ...(min !== undefined && min === max
        ? { value: min }
        : {
            ...(min === undefined ? {} : { minValue: min }),
            ...(max === undefined ? {} : { maxValue: max }),
          }),
      unitText: unit,
    },
  };
}

/** An amount that is left open is left out, and never 0. */
function isPaid(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0;
}
