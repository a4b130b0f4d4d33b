import type { SettingsFields } from '../../markup/fields';
import type { Threshold } from './jurisdiction';
import { liesIn } from './jurisdictions';

type Employer = SettingsFields['employer'];

/** Whether a law reaches an employer, as far as the settings say how many people it has. */
export type Coverage = 'yes' | 'no' | 'unknown';

/** How many people there are at least, and at most. */
interface Bounds {
  least: number;
  most: number;
}

/**
 * Whether an employer is large enough for a law. Who hires in a place is taken to have somebody
 * there, unless the settings say that it has nobody.
 */
export function coverageOf(
  code: string,
  threshold: Threshold | undefined,
  employer: Employer,
): Coverage {
  if (!threshold) return 'yes';
  const { employees, counted, oneThere } = threshold;
  const there = countIn(code, employer);
  const { least, most } = counted === 'there' ? there : countIn('', employer);
  if (most < employees || (oneThere && there.most === 0)) return 'no';
  if (least >= employees) return 'yes';
  return counted === 'there' && employees === 1 && employer?.headcount ? 'yes' : 'unknown';
}

/**
 * How many people work in a place. What is said of the places around it and beside it narrows it
 * down: of 140 people, 120 of them elsewhere, at most 20 can be here.
 */
function countIn(code: string, employer: Employer): Bounds {
  const regions = new Map(Object.entries(employer?.headcountByRegion ?? {}));
  if (employer?.headcount !== undefined) regions.set('', employer.headcount);
  const exact = regions.get(code);
  if (exact !== undefined) return { least: exact, most: exact };
  const codes = [...regions.keys()];
  const around = codes
    .filter((region) => liesIn(code, region))
    .toSorted((a, b) => b.length - a.length)[0];
  if (around === undefined) return { least: sum(inside(code)), most: Number.POSITIVE_INFINITY };
  const beside = inside(around).filter((region) => !liesIn(region, code));
  return {
    least: sum(inside(code)),
    most: Math.max(0, (regions.get(around) ?? 0) - sum(beside)),
  };

  /** The outermost of the places in another one. */
  function inside(outer: string): string[] {
    const within = codes.filter((region) => region !== outer && liesIn(region, outer));
    return within.filter(
      (region) => !within.some((other) => other !== region && liesIn(region, other)),
    );
  }

  function sum(places: readonly string[]): number {
    return places.reduce((total, region) => total + (regions.get(region) ?? 0), 0);
  }
}
