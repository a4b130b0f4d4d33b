import { rules } from '../check/all-rules';
import { check } from '../check/check';
import type { Example, ExampleFile } from '../check/rule';
import { type Severity, severityOf } from '../problem/rule';

/** A rule of the checker as the guide explains it. */
export interface GuideRule {
  id: string;
  severity: Severity;
  summary: string;
  /** What it says of its bad example, without repetition. */
  messages: string[];
  bad: GuideFile[];
  good: GuideFile[];
}

/** A file of an example, in parts of which every second one is what the rule reports. */
export interface GuideFile {
  path: string;
  parts: string[];
}

/** Nobody reads more than this of an example; some are as large as what they show. */
const LONGEST_FILE = 600;
const MOST_FILES = 3;
const MOST_MESSAGES = 4;

/** Every rule with its own examples and messages. */
export function guideRules(): GuideRule[] {
  return rules.map(({ id, summary, good, bad }) => ({
    id,
    severity: severityOf[id],
    summary,
    messages: messagesOf(id, bad),
    bad: filesOf(bad, isMarked),
    good: filesOf(good, () => true),
  }));
}

/** What is found by those who read a folder has no message here: these files are in memory. */
function messagesOf(rule: string, example: Example): string[] {
  const files = Object.entries(example).flatMap(([path, file]) =>
    typeof file === 'string' ? [{ path, text: file.replaceAll(/[⟦⟧]/g, '') }] : [],
  );
  const messages = check({ files, problems: [] })
    .problems.filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
  return [...new Set(messages)].slice(0, MOST_MESSAGES);
}

function isMarked(file: ExampleFile): boolean {
  return textOf(file).includes('⟦') || (typeof file === 'object' && 'linkTo' in file);
}

function filesOf(example: Example, isShown: (file: ExampleFile) => boolean): GuideFile[] {
  return Object.entries(example)
    .filter(([, file]) => isShown(file))
    .slice(0, MOST_FILES)
    .map(([path, file]) => ({ path, parts: cut(textOf(file)).split(/[⟦⟧]/) }));
}

function textOf(file: ExampleFile): string {
  if (typeof file === 'string') return file;
  return 'latin1' in file ? file.latin1 : `A symbolic link to ${file.linkTo}`;
}

function cut(text: string): string {
  return text.length > LONGEST_FILE ? `${text.slice(0, LONGEST_FILE)}…` : text.trimEnd();
}
