import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles';

/** Cycles as `members: way`. */
function cycles(graph: Readonly<Record<string, string>>): string[] {
  const referencesOf = (name: string) => [...(graph[name] ?? '')];
  return findCycles(Object.keys(graph), referencesOf).map(
    ({ members, path }) => `${[...members].join('')}: ${path.join('')}`,
  );
}

describe('findCycles', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, []],
    ['a chain', { a: 'b', b: 'c', c: '' }, []],
    ['a diamond', { a: 'bc', b: 'd', c: 'd', d: '' }, []],
    ['the same twice', { a: 'bb', b: '' }, []],
    ['one that refers to itself', { a: 'a' }, ['a: aa']],
    ['two', { a: 'b', b: 'a' }, ['ab: aba']],
    ['three', { a: 'b', b: 'c', c: 'a' }, ['abc: abca']],
    ['three, from the middle', { b: 'c', c: 'a', a: 'b' }, ['abc: abca']],
    ['a cycle with a tail', { a: 'b', b: 'c', c: 'b' }, ['bc: bcb']],
    ['a cycle with a tail behind it', { a: 'b', b: 'ac', c: '' }, ['ab: aba']],
    ['two cycles apart', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['ab: aba', 'cd: cdc']],
    ['one cycle that leads to another', { a: 'ab', b: 'b' }, ['b: bb', 'a: aa']],
    // What shares a document is one set, and the shortest way around it is shown.
    ['two cycles through one', { a: 'b', b: 'ca', c: 'd', d: 'a' }, ['abcd: aba']],
    ['a cycle in a cycle', { a: 'b', b: 'bc', c: 'a' }, ['abc: abca']],
  ])('of %s', (_what, graph, expected) => {
    expect(cycles(graph)).toEqual(expected);
  });

  it('asks for the references of a document a few times, however many they are', () => {
    let asked = 0;
    findCycles(['a'], () => {
      asked += 1;
      return Array(5000).fill('b');
    });
    expect(asked).toBeLessThan(10);
  });

  it('walks long chains and long cycles', () => {
    const next = (name: string) => [String((Number(name) + 1) % 50_000)];
    const [cycle, ...rest] = findCycles(['0'], next);
    expect(rest).toEqual([]);
    expect(cycle?.members.size).toBe(50_000);
    expect(cycle?.path).toHaveLength(50_001);
  });

  it('finds in any graph what reaches itself, and only that', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.array(fc.constantFrom(...names), { maxLength: 3 })]),
      ),
    );
    fc.assert(
      fc.property(graph, (references) => {
        const referencesOf = (name: string): string[] => references[name] ?? [];
        const found = findCycles(names, referencesOf);
        const inCycle = found.flatMap(({ members }) => [...members]);
        expect(inCycle.toSorted()).toEqual(names.filter((name) => reaches(referencesOf, name)));
        for (const { members, path } of found) {
          expect(path[0]).toBe([...members][0]);
          expect(path.at(-1)).toBe(path[0]);
          for (const [index, name] of path.slice(1).entries()) {
            expect(referencesOf(path[index] ?? '')).toContain(name);
            expect(members.has(name)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function reaches(referencesOf: (name: string) => string[], start: string): boolean {
  const queue = [...referencesOf(start)];
  for (const name of queue) {
    if (name === start) return true;
    queue.push(...referencesOf(name).filter((next) => !queue.includes(next)));
  }
  return false;
}
