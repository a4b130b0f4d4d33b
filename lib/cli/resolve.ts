import type { Command } from 'commander';
import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import type { Library } from '../roles/library';
import type { EffectiveRequirement, Requirement } from '../roles/requirement';
import { resolveRole } from '../roles/role';
import { type ExitCode, wrongUsage } from './failure';
import { findProblems } from './find-problems';
import { problemJson } from './format/report';
import { loadContent } from './load-content';
import { namedPosting } from './named-posting';
import type { Terminal } from './terminal';

const EXPLANATION = `
Examples:
  $ rungs resolve
  $ rungs resolve engineering-devops-2 --dir content

Roles with an inherit that leads nowhere have "incomplete": true, and hold what was found.

Exit codes:
  0  the roles were written, whatever problems there are
  2  there is no such posting, or the command was not used as it must be`;

/** Adds `rungs resolve`. */
export function addResolve(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('resolve')
    .description('write roles with all that they inherit and ask for, as JSON')
    .argument('[name...]', 'the postings to write, with or without .md; all where none is named')
    .option('--dir <folder>', 'the content folder', 'content')
    .addHelpText('after', EXPLANATION)
    .action(async (names: string[], { dir }: { dir: string }) =>
      finish(await runResolve(terminal, names, dir)),
    );
}

/** Writes roles and all problems of their content folder as one JSON object. */
async function runResolve(
  terminal: Terminal,
  names: readonly string[],
  dir: string,
): Promise<ExitCode> {
  const content = await loadContent(terminal, dir);
  const { library, problems } = findProblems(terminal, content);
  const postings = choose(library, names);
  // Role by role, because all of them can be more than one string may hold.
  await terminal.out('{"roles":{');
  for (const [index, posting] of postings.entries()) {
    const role = JSON.stringify(roleJson(library, posting));
    await terminal.out(`${index === 0 ? '' : ','}\n${JSON.stringify(posting.name)}:${role}`);
  }
  await terminal.out(`\n},"problems":${JSON.stringify(problems.map(problemJson), null, 2)}}\n`);
  return 0;
}

/** The postings of the names, or all, in order of name. */
function choose(library: Library, names: readonly string[]): Posting[] {
  const unknown: string[] = [];
  const chosen = new Set<Posting>(names.length === 0 ? library.postings.values() : []);
  for (const name of names) {
    const posting = namedPosting(library, name);
    if (typeof posting === 'string') unknown.push(posting);
    else chosen.add(posting);
  }
  if (unknown.length > 0) throw wrongUsage(unknown.join('\n'));
  return [...chosen].sort((a, b) => compareText(a.name, b.name));
}

/** A role as this command writes it. */
export interface RoleJson {
  title: string;
  department: string | null;
  abstract: boolean;
  lineage: string[];
  junior: string | null;
  /** Only where some of the lineage could not be followed. */
  incomplete?: true;
  blocks: { document: string; requirements: Requirement[] }[];
  effective: EffectiveRequirement[];
}

function roleJson(library: Library, posting: Posting): RoleJson {
  const role = resolveRole(library, posting, 'public');
  return {
    title: posting.title,
    department: posting.department ?? null,
    abstract: posting.abstract,
    lineage: role.lineage.map(({ name }) => name),
    junior: role.junior?.name ?? null,
    ...(role.incomplete ? { incomplete: true } : {}),
    blocks: role.blocks,
    effective: role.effective,
  };
}
