import { keyOf } from '../markup/key';
import type { RoleCard } from './role-card';

/** What roles can be chosen by, in the order in which addresses and pages name it. */
export const FACETS = ['department', 'level', 'place', 'type', 'skill'] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a facet: as an address says it, and as people read it. */
export interface FacetValue {
  key: string;
  label: string;
}

/** A value that some roles have, and how many. */
export interface FacetOption extends FacetValue {
  count: number;
}

export type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** What is chosen of each facet, by key. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {
  department: [],
  level: [],
  place: [],
  type: [],
  skill: [],
};

/** What a visitor is looking for. */
export interface Filters {
  /** As it was typed. */
  query: string;
  chosen: Chosen;
}

/** The value of the facet `place` that every remote role has, wherever one has to live for it. */
const REMOTE = 'Remote';

type Values = Record<Facet, FacetValue[]>;
const known = new WeakMap<RoleCard, Values>();

/** What a role counts as, facet by facet, each value once. */
function valuesOf(card: RoleCard): Readonly<Values> {
  const values = known.get(card) ?? {
    department: labelled([card.department]),
    // Where the company has no name for a level, the height of the rung is its name.
    level: labelled([card.level ?? `Rung ${card.rung}`]),
    place: labelled([...(card.remote ? [REMOTE] : []), ...card.homes, ...card.offices]),
    type: labelled(card.employment),
    skill: card.skills.map(({ key, title }) => ({ key, label: title })),
  };
  known.set(card, values);
  return values;
}

function labelled(labels: readonly string[]): FacetValue[] {
  const values = new Map(labels.map((label) => [keyOf(label) || label, label]));
  return [...values].map(([key, label]) => ({ key, label }));
}

/** Whether a role is among what is chosen: any value of a facet will do, and every facet counts. */
export function isChosen(card: RoleCard, chosen: Chosen, except?: Facet): boolean {
  const values = valuesOf(card);
  return FACETS.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      values[facet].some(({ key }) => chosen[facet].includes(key)),
  );
}

/**
 * The options of every facet: departments in the order of the cards, levels from the lowest rung
 * up and rungs that stand in for them last, remote before places, everything else by name. Counts are those of all cards.
 */
export function optionsOf(cards: readonly RoleCard[]): FacetOptions {
  const rungs = lowestRungs(cards);
  const byName = (a: FacetValue, b: FacetValue) => names.compare(a.label, b.label);
  const order: Record<Facet, (a: FacetValue, b: FacetValue) => number> = {
    department: () => 0,
    level: (a, b) => (rungs.get(a.key) ?? 0) - (rungs.get(b.key) ?? 0) || byName(a, b),
    place: (a, b) => Number(b.label === REMOTE) - Number(a.label === REMOTE) || byName(a, b),
    type: byName,
    skill: byName,
  };
  return perFacet((facet) => {
    const options = new Map<string, FacetOption>();
    for (const card of cards) {
      for (const { key, label } of valuesOf(card)[facet]) {
        const option = options.get(key) ?? { key, label, count: 0 };
        option.count += 1;
        options.set(key, option);
      }
    }
    return [...options.values()].sort(order[facet]);
  });
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** More rungs than any ladder has. */
const AFTER_LEVELS = 1_000_000;

function lowestRungs(cards: readonly RoleCard[]): Map<string, number> {
  const rungs = new Map<string, number>();
  for (const card of cards) {
    for (const { key } of valuesOf(card).level) {
      const place = card.level === undefined ? AFTER_LEVELS + card.rung : card.rung;
      rungs.set(key, Math.min(place, rungs.get(key) ?? place));
    }
  }
  return rungs;
}

/**
 * How many roles each option would show: those of the given cards that have it and are chosen by
 * every other facet.
 */
export function countsOf(cards: readonly RoleCard[], chosen: Chosen): CountOf {
  const counts = perFacet((facet) => {
    const counted = new Map<string, number>();
    for (const card of cards) {
      if (!isChosen(card, chosen, facet)) continue;
      for (const { key } of valuesOf(card)[facet]) counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    return counted;
  });
  return (facet, key) => counts[facet].get(key) ?? 0;
}

export type CountOf = (facet: Facet, key: string) => number;

/** Makes something for each facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    department: make('department'),
    level: make('level'),
    place: make('place'),
    type: make('type'),
    skill: make('skill'),
  };
}
