import { type Command, InvalidArgumentError } from 'commander';
import { previewLink } from '../auth/preview-link';
import { secretOf } from '../auth/secret';
import { counted } from '../problem/counted';
import { addressAt, rolePath } from '../roles/address';
import { buildLibrary } from '../roles/library';
import { momentWords } from '../roles/moment-words';
import { isUnpublished, statusOf } from '../roles/visibility';
import { type ExitCode, refusal, wrongUsage } from './failure';
import { loadContent } from './load-content';
import { namedPosting } from './named-posting';
import { siteAddress } from './site-address';
import type { Terminal } from './terminal';

const LONGEST = 90;
const DAY = 24 * 60 * 60 * 1000;

interface PreviewLinkOptions {
  dir: string;
  days: number;
  site?: string;
}

const EXPLANATION = `
Whoever has the link can read that one draft or scheduled posting until it expires, and nothing else
that is not published. It is signed with RUNGS_SECRET, which must be the one that the site is served
with; another secret ends all links at once.

Examples:
  $ rungs preview-link product-product-designer
  $ rungs preview-link product-product-designer --days 2 --site http://localhost:3000

Exit codes:
  0  the address was written: of the preview, or of the page where the posting is public already
  1  there is no secret to sign with
  2  there is no such posting, or the command was not used as it must be`;

/** Adds `rungs preview-link`. */
export function addPreviewLink(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('preview-link')
    .description('write a link to a posting that is not published, for a colleague')
    .argument('<name>', 'the posting, with or without .md')
    .option('--days <n>', `for how many days it opens the posting, at most ${LONGEST}`, days, 7)
    .option('--site <url>', 'where the site is; else what the settings say in siteUrl', siteAddress)
    .option('--dir <folder>', 'the content folder', 'content')
    .addHelpText('after', EXPLANATION)
    .action(async (name: string, options: PreviewLinkOptions) =>
      finish(await runPreviewLink(terminal, name, options)),
    );
}

/** Writes the link alone to the standard output, and what is to be known of it beside that. */
async function runPreviewLink(
  terminal: Terminal,
  name: string,
  options: PreviewLinkOptions,
): Promise<ExitCode> {
  const { source } = await loadContent(terminal, options.dir);
  const library = buildLibrary(source.files);
  const posting = namedPosting(library, name);
  if (typeof posting === 'string') throw wrongUsage(posting);
  const site = options.site ?? library.settings.siteUrl;
  if (site === undefined) {
    throw wrongUsage(
      'Say where the site is with --site https://…, or write siteUrl in the settings.',
    );
  }
  if (!isUnpublished(posting)) {
    await terminal.out(`${addressAt(site, rolePath(posting))}\n`);
    terminal.err(
      `\`${posting.name}\` is public (its status is ${statusOf(posting)}): this is its address, and it needs no other.\n`,
    );
    return 0;
  }
  const expiresAt = new Date(Date.now() + options.days * DAY);
  const secret = secretFor(terminal);
  await terminal.out(`${await previewLink(posting, { site, secret, expiresAt })}\n`);
  const until = momentWords(expiresAt, {
    language: 'en-GB',
    zone: library.settings.timezone ?? 'UTC',
  });
  terminal.err(
    `It opens \`${posting.name}\` (${statusOf(posting)}) for ${counted(options.days, 'day')}, until ${until}, for whoever has it.\n`,
  );
  return 0;
}

function secretFor({ environment }: Terminal): Uint8Array {
  try {
    const secret = secretOf(environment);
    if (secret) return secret;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal(error.message);
  }
  throw refusal(
    'RUNGS_SECRET is not set, so that there is nothing to sign the link with. Make one with `openssl rand -hex 32`, and set it here and where the site is served.',
  );
}

function days(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= LONGEST) return number;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${LONGEST}.`);
}
