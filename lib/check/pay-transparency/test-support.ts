import type { SourceFile } from '../../markup/source';
import type { Problem } from '../../problem/problem';
import { check } from '../check';

/** A posting of the given front matter, and what the settings say, as files. */
export function filesOf(
  frontMatter: string,
  settings = '',
  text = '## What it is like\n',
): SourceFile[] {
  const posting = `---\n${frontMatter}\n---\n# Gardener\n\n${text}`;
  const files: SourceFile[] = [{ path: 'postings/gardener.md', text: posting }];
  if (settings !== '') files.push({ path: 'settings.yaml', text: settings });
  return files;
}

/** The problems with pay of such files. */
export function payProblems(files: SourceFile[]): Problem[] {
  return check({ files, problems: [] }).problems.filter(({ rule }) => rule.startsWith('pay-'));
}
