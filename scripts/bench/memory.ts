import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 250;
/** Bytes of a page of memory, as Linux has it on all machines that this runs on. */
const PAGE = 4096;

/**
 * The most memory that a process and all below it held at one moment, in bytes, looked at four times a second; 0 where
 * there is no `/proc`. Memory that processes share counts for each of them.
 */
export async function peakMemory(child: ChildProcess): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryBelow(child.pid ?? -1));
  }, EVERY);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  return peak;
}

function memoryBelow(root: number): number {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of procs()) {
    try {
      // The name of the program is in brackets and may hold anything: proc_pid_stat(5).
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      processes.set(Number(name), { parent: Number(stat[1]), bytes: Number(stat[21]) * PAGE });
    } catch {
      // It has ended in between.
    }
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (processes.has(pid) && isBelow(processes.get(pid)?.parent ?? 0));
  return [...processes].reduce((sum, [pid, { bytes }]) => sum + (isBelow(pid) ? bytes : 0), 0);
}

function procs(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
