import { type Bag, bagOf, likeness } from './prose-likeness';
import type { Pair } from './prose-pairs';
import type { Word } from './prose-words';
import type { HeadingKeys } from './section-heading';

/** What it takes to find a section's counterpart in another role. */
export interface PairableSection {
  /** None where it has no heading. */
  keys: HeadingKeys | undefined;
  /** Its prose, without the heading. */
  words: readonly Word[];
}

/** From here on a section that is left over counts as another one under a new heading. */
const LIKE_ENOUGH = 0.4;

/** The most pairs of sections left over that are looked at. */
const MOST_PAIRS = 10_000;

/**
 * Pairs the sections of two roles: by heading, first as it is and then without the words of both
 * titles; then by how the headings begin, since it is at their end that they name the role in words
 * of their own; then by likeness of text, those without a heading among each other first; and these
 * at last by what they follow. In the order of the newer role; a section that was dropped follows the
 * one that it followed.
 */
export function pairSections<T extends PairableSection>(
  from: readonly T[],
  to: readonly T[],
): Pair<T>[] {
  const pairing = new Pairing(from, to);
  pairing.byKey(({ keys }) => keys?.plain);
  pairing.byKey(({ keys }) => keys?.key);
  pairing.byScore(({ keys }) => keys?.key.split(' ') ?? [], commonBeginning);
  pairing.byScore(({ keys, words }) => bagOf(keys ? [] : words), likeEnough);
  pairing.byScore(({ words }) => bagOf(words), likeEnough);
  pairing.byPlace(({ keys }) => keys === undefined);
  return pairing.inOrder();
}

/** How many words two headings begin with in common; 0 where they have more words besides. */
function commonBeginning(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  return common > a.length + b.length - 2 * common ? common : 0;
}

function likeEnough(a: Bag, b: Bag): number {
  const like = likeness(a, b);
  return like < LIKE_ENOUGH ? 0 : like;
}

function grouped<T, Key>(things: readonly T[], groupOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = groupOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Finds counterparts, one way after another; what has one keeps it. */
class Pairing<T> {
  /** The older section of a newer one. */
  readonly #olderOf = new Map<T, T>();
  readonly #paired = new Set<T>();

  constructor(
    private readonly from: readonly T[],
    private readonly to: readonly T[],
  ) {}

  /** Pairs what has the same key, in order. */
  byKey(key: (section: T) => string | undefined): void {
    const older = grouped(this.#left(this.from), key);
    older.delete(undefined);
    for (const [own, sections] of grouped(this.#left(this.to), key)) {
      const counterparts = older.get(own) ?? [];
      for (const [index, section] of sections.entries()) {
        const counterpart = counterparts[index];
        if (counterpart) this.#pair(counterpart, section);
      }
    }
  }

  /** Pairs the best matches first, as long as there is one with a score; nothing among too many. */
  byScore<Trait>(trait: (section: T) => Trait, score: (a: Trait, b: Trait) => number): void {
    const [older, newer] = [this.#left(this.from), this.#left(this.to)];
    if (older.length * newer.length > MOST_PAIRS) return;
    const traits = older.map(trait);
    const matches = newer
      .flatMap((to) => {
        const own = trait(to);
        return older.map((from, i) => ({ from, to, score: score(traits[i] ?? own, own) }));
      })
      .filter((match) => match.score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { from, to } of matches) {
      if (!this.#paired.has(from) && !this.#paired.has(to)) this.#pair(from, to);
    }
  }

  /** Pairs those that follow counterparts, or begin their texts. */
  byPlace(applies: (section: T) => boolean): void {
    const following = new Map<T | undefined, T>();
    for (const [i, section] of this.from.entries()) following.set(this.from[i - 1], section);
    for (const [i, section] of this.to.entries()) {
      const before = this.to[i - 1];
      const place = before && this.#olderOf.get(before);
      const older = before && !place ? undefined : following.get(place);
      if (older && [older, section].every((each) => applies(each) && !this.#paired.has(each))) {
        this.#pair(older, section);
      }
    }
  }

  inOrder(): Pair<T>[] {
    let place: T | undefined;
    const places = new Map<T, T | undefined>();
    for (const section of this.from) {
      if (this.#paired.has(section)) place = section;
      else places.set(section, place);
    }
    const droppedAfter = grouped([...places.keys()], (section) => places.get(section));
    const pairs: Pair<T>[] = [];
    const addDropped = (after: T | undefined) => {
      for (const from of droppedAfter.get(after) ?? []) pairs.push({ from });
    };
    addDropped(undefined);
    for (const to of this.to) {
      const from = this.#olderOf.get(to);
      pairs.push(from ? { from, to } : { to });
      if (from) addDropped(from);
    }
    return pairs;
  }

  #left(sections: readonly T[]): T[] {
    return sections.filter((section) => !this.#paired.has(section));
  }

  #pair(from: T, to: T): void {
    this.#olderOf.set(to, from);
    this.#paired.add(from).add(to);
  }
}
