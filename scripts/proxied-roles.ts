import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Next writes of the requests that go through the proxy. */
export interface FunctionsConfig {
  functions: Record<string, { matchers?: Matcher[] }>;
}

interface Matcher {
  regexp: string;
  originalSource: string;
}

/** Where the manifest stands below `.next`. */
export const FUNCTIONS_CONFIG = 'server/functions-config-manifest.json';

/** As `proxy.ts` has it. */
const ROLE = '/roles/:slug';

/** What Next makes of `:slug`. */
const ANY_SLUG = '([^\\/#\\?]+?)';

/**
 * A name with any character but those that no client has to encode: a `%`, or a letter like `ö`. Which role it means,
 * the proxy finds out. What stands before that character is told apart from it, so that no long name takes long.
 */
const ENCODED = '[\\w.~-]*[^\\w.~\\-\\/#\\?][^\\/#\\?]*';

/**
 * How long an expression gets, in characters: Vercel takes 4,096 (`src` in the schema of its Build Output API).
 */
const LONGEST = 4_000;

/**
 * Takes the roles that close by no clock off the proxy, where every server reads which requests go through it. A proxy
 * is the same for all addresses of a form when it is compiled, and it costs more than a prerendered page.
 *
 * @param folder what `next build` has written: `.next`
 * @param slugs of the roles that have a deadline
 */
export async function narrowProxy(folder: string, slugs: readonly string[]): Promise<void> {
  const file = join(folder, FUNCTIONS_CONFIG);
  const config = JSON.parse(await readFile(file, 'utf8')) as FunctionsConfig;
  await writeFile(file, JSON.stringify(narrowedConfig(config, slugs), null, 2));
}

/**
 * The manifest with only these roles left to the proxy, and the addresses that may be one of them in other letters.
 *
 * @throws a manifest that is not as this version of Next writes it
 */
export function narrowedConfig(config: FunctionsConfig, slugs: readonly string[]): FunctionsConfig {
  const proxy = config.functions['/_middleware'];
  const matchers = proxy?.matchers ?? [];
  const roles = matchers.filter(({ originalSource }) => originalSource === ROLE);
  const [before, after, ...more] = roles[0]?.regexp.split(ANY_SLUG) ?? [];
  if (roles.length !== 1 || before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `Next does not say for which roles the proxy is asked. scripts/proxied-roles.ts reads what this version of Next writes: look there first after an update of Next.`,
    );
  }
  const room = LONGEST - before.length - after.length - '()'.length;
  const narrowed = alternatives([ENCODED, ...slugs.filter(isPlain).map(asPattern)], room).map(
    (names) => ({
      originalSource: ROLE,
      regexp: `${before}(${names})${after}`,
    }),
  );
  return {
    ...config,
    functions: {
      ...config.functions,
      '/_middleware': {
        ...proxy,
        matchers: matchers.flatMap((matcher) =>
          matcher.originalSource === ROLE ? narrowed : [matcher],
        ),
      },
    },
  };
}

function isPlain(slug: string): boolean {
  return /^[\w.~-]+$/.test(slug);
}

function asPattern(plain: string): string {
  return plain.replaceAll('.', '\\.');
}

/** These patterns as few that match one of them, none longer than so many characters if it has more than one. */
function alternatives(patterns: readonly string[], longest: number): string[] {
  const joined: string[] = [];
  for (const pattern of patterns) {
    const last = joined.at(-1);
    const longer = last === undefined ? pattern : `${last}|${pattern}`;
    if (last === undefined || longer.length > longest) joined.push(pattern);
    else joined[joined.length - 1] = longer;
  }
  return joined;
}
