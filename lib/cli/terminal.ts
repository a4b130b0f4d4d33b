import { createInterface } from 'node:readline';
import { wrongUsage } from './failure';

/** What a command may see of the world, and where it speaks. */
export interface Terminal {
  /** The current folder, absolute. */
  cwd: string;
  /** The variables that the process was started with. */
  environment: NodeJS.ProcessEnv;
  /** Writes results; resolves once there is room for more. */
  out(text: string): Promise<void>;
  /** Writes what is not a result: errors, warnings, progress. */
  err(text: string): void;
  /** Whether results may be coloured. */
  colours: boolean;
  /** Whether somebody is there to watch progress. */
  watched: boolean;
  /** Talks with somebody, a line for a question; undefined where nobody is there. Rejects where they leave. */
  talk?: <T>(about: (ask: Ask) => Promise<T>) => Promise<T>;
}

/** Asks for a line. */
export type Ask = (question: string) => Promise<string>;

type Process = Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr'>;

/** The terminal, pipe or file that the process was started on. */
export function terminalOf({ cwd, env, stdin, stdout, stderr }: Process): Terminal {
  let closed = false;
  for (const stream of [stdout, stderr]) {
    stream.on('error', () => {
      // Whoever read this has gone, as `head` does: there is no one left to tell.
      closed = true;
    });
  }
  return {
    cwd: cwd(),
    environment: env,
    out: (text) =>
      new Promise((resolve) => {
        if (closed) resolve();
        else stdout.write(text, () => resolve());
      }),
    err: (text) => {
      if (!closed) stderr.write(text);
    },
    // An empty NO_COLOR counts as none: https://no-color.org
    colours: stdout.isTTY === true && !env.NO_COLOR,
    watched: stderr.isTTY === true,
    ...(stdin.isTTY && stderr.isTTY ? { talk: (about) => talk(about, stdin, stderr) } : {}),
  };
}

async function talk<T>(
  about: (ask: Ask) => Promise<T>,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<T> {
  const lines = createInterface({ input, output });
  // What is typed, or pasted, before it is asked for counts too.
  const typed = lines[Symbol.asyncIterator]();
  try {
    return await about(async (question) => {
      output.write(question);
      const { done, value } = await typed.next();
      if (done) throw wrongUsage('Nothing was answered, and nothing was changed.');
      return value;
    });
  } finally {
    lines.close();
  }
}

/** What content says may hold sequences that move the cursor or turn the line around. */
export function printable(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
