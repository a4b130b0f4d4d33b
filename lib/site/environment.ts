import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import { secretOf } from '../auth/secret';

const oneOf = (values: [string, ...string[]], meaning: string) =>
  z.enum(values, { error: ({ input }) => `is \`${String(input)}\`. It must be ${meaning}.` });

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** What each variable may say. Those of the editor are read by `adminOf`, which stays closed without them. */
const VARIABLES = z.object({
  SITE_AUDIENCE: oneOf(
    ['preview', 'public'],
    '`preview`, which shows drafts and problems, or `public`, which does not; where it is left out, Vercel’s preview deployments are previews and everything else is public',
  ).optional(),
  VERCEL_ENV: oneOf(
    ['production', 'preview', 'development'],
    '`production`, `preview` or `development`. Vercel sets it: leave it out anywhere else',
  ).optional(),
  VERCEL_PROJECT_PRODUCTION_URL: z
    .stringFormat('host', /^[a-z\d.-]+(?::\d+)?$/i, {
      error: ({ input }) =>
        `is \`${String(input)}\`. It must be a host alone, such as \`careers.example.com\`, without \`https://\` and without a path.`,
    })
    .optional(),
  CONTENT_DIR: z
    .string()
    .refine(isFolder, {
      error: ({ input }) =>
        `is \`${String(input)}\`, and there is no such folder here. It must be the folder with the postings, from where the site is built; leave it out if that is \`content\`.`,
    })
    .optional(),
  RUNGS_OUTPUT: oneOf(['standalone'], '`standalone`, or left out').optional(),
  RUNGS_KEEP_SCRIPTS: oneOf(['1'], '`1`, or left out').optional(),
  RUNGS_BRANCH: z
    // What git itself takes as a name (git-check-ref-format), but for the rarest cases.
    .stringFormat('branch', /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\s~^:?*[\\]+(?<![/.])$/, {
      error: ({ input }) =>
        `is \`${String(input)}\`, which cannot be the name of a branch. It must be the branch that the site is built of, such as \`main\`.`,
    })
    .optional(),
});

/**
 * What is wrong with the variables of the environment, a sentence each; an empty one counts as none.
 *
 * @returns an empty list where the site can be built and served with them
 */
export function environmentProblems(environment: NodeJS.ProcessEnv = process.env): string[] {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const { error } = VARIABLES.safeParse(Object.fromEntries(set));
  const problems = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
  return [...problems, ...secretProblems(environment)];
}

function secretProblems(environment: NodeJS.ProcessEnv): string[] {
  try {
    secretOf(environment);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [error.message];
  }
}
