import autocannon from 'autocannon';
import type { BenchRow } from './table';

const ROUNDS = 7;
/** Of one round, in seconds. */
const DURATION = 4;
const CONNECTIONS = 20;

interface Load {
  perSecond: number;
  /** That 99 of 100 answers were faster than, in milliseconds. */
  tail: number;
}

/**
 * How many requests for a page a server answers, and how late the latest are. The servers take turns, so that whatever
 * else the machine does falls on all of them alike.
 *
 * @param pages the addresses of a role, by what answers there
 * @param bases the addresses of what it is held against, by what is there
 */
export async function benchRequests(
  pages: Readonly<Record<string, string>>,
  bases: Readonly<Record<string, string>>,
): Promise<BenchRow[]> {
  const all = { ...bases, ...pages };
  const loads = new Map<string, Load[]>(Object.keys(all).map((name) => [name, []]));
  // What is compiled as it runs is as fast as it gets after a round.
  for (const url of Object.values(all)) await loadOf(url);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(all)) loads.get(name)?.push(await loadOf(url));
  }
  const of = (name: string, what: keyof Load) =>
    median((loads.get(name) ?? []).map((load) => load[what]));
  return Object.keys(pages).flatMap((name) =>
    Object.keys(bases).flatMap((base) => [
      {
        measure: `requests of a role, ${name}`,
        amount: { perSecond: of(name, 'perSecond') },
        ratio: of(name, 'perSecond') / of(base, 'perSecond'),
        base: `${base}, ${Math.round(of(base, 'perSecond')).toLocaleString('en')} a second`,
      },
      {
        measure: `the slowest hundredth of them, ${name}`,
        amount: { seconds: of(name, 'tail') / 1000 },
        ratio: of(name, 'tail') / of(base, 'tail'),
        base: `${base}, ${of(base, 'tail').toFixed(0)} ms`,
      },
    ]),
  );
}

async function loadOf(url: string): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: DURATION,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests of ${url} failed`);
  return { perSecond: requests.average, tail: latency.p99 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
