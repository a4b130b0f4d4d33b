import { compareText } from '../problem/problem';

/** Documents that reach themselves, and one shortest way around. */
export interface Cycle {
  /** All documents that are in it, in order of name. */
  members: ReadonlySet<string>;
  /** A way around, beginning and ending with the first name: `a, b, a`. */
  path: string[];
}

/**
 * Finds the cycles of a graph of references: one for each set of documents that reach each other
 * (strongly connected components, after Tarjan 1972), so that a cycle is one problem however many
 * documents lead into it. Time and memory grow with the references; nothing recurses.
 */
export function findCycles(
  names: Iterable<string>,
  referencesOf: (name: string) => readonly string[],
): Cycle[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const cycles: Cycle[] = [];

  for (const start of names) {
    if (index.has(start)) continue;
    const work = [visit(start)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { name, references } = frame;
      if (frame.next === 0) {
        index.set(name, index.size);
        low.set(name, index.size - 1);
        stack.push(name);
        onStack.add(name);
      }
      const reference = references[frame.next];
      frame.next += 1;
      if (reference !== undefined) {
        if (!index.has(reference)) work.push(visit(reference));
        else if (onStack.has(reference)) lower(name, index.get(reference));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(parent.name, low.get(name));
      if (low.get(name) === index.get(name)) close(name);
    }
  }
  return cycles;

  function visit(name: string): { name: string; references: readonly string[]; next: number } {
    return { name, references: referencesOf(name), next: 0 };
  }

  function lower(name: string, to: number | undefined): void {
    low.set(name, Math.min(low.get(name) ?? 0, to ?? 0));
  }

  function close(name: string): void {
    const members = new Set<string>();
    let member: string | undefined;
    do {
      member = stack.pop();
      if (member === undefined) break;
      onStack.delete(member);
      members.add(member);
    } while (member !== name);
    if (members.size > 1 || referencesOf(name).includes(name)) {
      const ordered = new Set([...members].sort(compareText));
      cycles.push({ members: ordered, path: wayAround(ordered, referencesOf) });
    }
  }
}

/** The shortest way from the first member back to itself (breadth first). */
function wayAround(
  members: ReadonlySet<string>,
  referencesOf: (name: string) => readonly string[],
): string[] {
  const [first = ''] = members;
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (const name of queue) {
    for (const reference of referencesOf(name)) {
      if (reference === first) {
        const path = [first];
        for (let at: string | undefined = name; at !== undefined && at !== first; ) {
          path.unshift(at);
          at = cameFrom.get(at);
        }
        return [first, ...path];
      }
      if (!members.has(reference) || cameFrom.has(reference)) continue;
      cameFrom.set(reference, name);
      queue.push(reference);
    }
  }
  return [first];
}
