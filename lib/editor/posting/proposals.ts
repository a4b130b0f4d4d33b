import { toString as textOf } from 'mdast-util-to-string';
import type { Body } from '../../markup/body';
import { keyOf } from '../../markup/key';
import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../markup/level';
import { splitTitle } from '../../markup/name';
import { compareText } from '../../problem/problem';
import { findSkill, type Library } from '../../roles/library';
import { groupOf } from '../../roles/requirement';
import { skillLineOf } from '../../roles/skill-line';

/** Something that can be named in a text. */
export interface Proposal {
  /** As it is written in the text. */
  name: string;
  /** What it is, in a few words. */
  detail: string;
  /** Its beginning, where it is a text. */
  excerpt?: string;
}

const LONGEST_EXCERPT = 160;
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const ordered = (proposals: Proposal[]): Proposal[] =>
  proposals.sort((a, b) => byName.compare(a.name, b.name) || compareText(a.name, b.name));

/** The snippets that a document may include, itself left out. */
export function snippetProposals({ snippets }: Library, self: string): Proposal[] {
  return ordered(
    [...snippets.values()]
      .filter(({ file }) => file !== self)
      .map(({ name, inline, body }) => ({
        name,
        detail: inline ? 'fits inside a sentence' : 'on a line of its own',
        excerpt: excerptOf(body),
      })),
  );
}

function excerptOf({ tree }: Body): string {
  const first = tree.children.find(({ type }) => type !== 'yaml' && type !== 'heading');
  const text = first ? textOf(first, { includeHtml: false }).replace(/\s+/g, ' ').trim() : '';
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

/** The postings that another one may inherit from, itself left out. */
export function postingProposals({ postings }: Library, self: string): Proposal[] {
  return ordered(
    [...postings.values()]
      .filter(({ file }) => file !== self)
      .map(({ name, title, abstract }) => ({
        name: `${name}.md`,
        detail: abstract ? `${title} (base)` : title,
      })),
  );
}

/** The skills that are described, as lists of skills write them. */
export function skillProposals(library: Library): Proposal[] {
  return ordered(
    [...library.skills.values()].map((skill) => {
      const levels = skill.levels.map(({ level }) => level);
      return {
        name: skillLineOf(library, skill),
        detail:
          levels.length > 1 ? `levels ${levels.join(', ')}` : `level ${levels[0] ?? LOWEST_LEVEL}`,
      };
    }),
  );
}

/** The groups of skills that postings choose from, or whose titles say that they are one. */
export function groupProposals(library: Library): Proposal[] {
  const names = new Map<string, string>();
  const add = (name: string) => {
    const group = keyOf(name);
    if (group !== '' && !names.has(group)) names.set(group, name);
  };
  for (const { body } of library.postings.values()) {
    for (const { requirements } of body.skills) {
      for (const line of requirements) if (line.kind === 'choice') add(line.name);
    }
  }
  for (const { title } of library.skills.values()) {
    const { department } = splitTitle(title);
    if (department !== undefined) add(department);
  }
  return ordered(
    [...names].flatMap(([group, name]) => {
      const { length } = groupOf(library, group);
      return length > 0 ? [{ name, detail: `${length} to choose from` }] : [];
    }),
  );
}

/** The levels that a line may ask for, the described ones first; `name` is a skill's or a group's. */
export function levelProposals(library: Library, name: string): Proposal[] {
  const key = keyOf(name);
  const skill = findSkill(library, key)?.document;
  const members = skill ? [skill] : groupOf(library, key);
  const described = new Map(
    members.flatMap(({ levels }) => levels.map(({ level, heading }) => [level, heading] as const)),
  );
  const all = Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + LOWEST_LEVEL);
  return all
    .sort((a, b) => Number(described.has(b)) - Number(described.has(a)) || a - b)
    .map((level) => ({
      name: String(level),
      detail: described.has(level) ? (described.get(level) ?? 'described') : 'not described yet',
    }));
}
