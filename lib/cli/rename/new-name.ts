import { keyOf } from '../../markup/key';
import { isValidName, LONGEST_NAME } from '../../markup/name';
import { parsePosting } from '../../markup/posting';
import { readTag } from '../../markup/tag';
import { findSkill, type Library } from '../../roles/library';
import { refusal } from '../failure';
import { foldName, levelSuffix, type NamedDocument, typedName } from './document';

// What file systems refuse in a name, or give a meaning of its own.
const NO_FILE_NAME = /^\.|[\p{Cc}"*/:<>?\\|]|[. ]$/u;

/**
 * Reads a new name for a document.
 *
 * @throws {Failure} where a document of this kind cannot have it, or another one has it already
 */
export function newNameFor(library: Library, document: NamedDocument, typed: string): string {
  const name = typedName(typed);
  if (name === document.name) throw refusal(`The ${document.kind} is named \`${name}\` already.`);
  if (document.kind === 'competency') requireSkillName(name);
  else requireName(name, document.kind);
  const holder = holderOf(library, document, name);
  if (holder) throw refusal(`\`${name}\` is taken: ${holder}. Choose another name.`);
  return name;
}

function requireName(name: string, kind: 'posting' | 'snippet'): void {
  const tag = readTag(`<${name}.snippet/>`);
  const includable = kind === 'posting' || (tag?.type === 'include' && tag.name === name);
  if (isValidName(name) && includable) return;
  const readable = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const hint = readable === '' ? '' : `, such as \`${readable.slice(0, 100)}\``;
  throw refusal(
    `A ${kind} cannot be named \`${name}\`. Use letters, digits and hyphens, ${LONGEST_NAME} at most${hint}.`,
  );
}

function requireSkillName(name: string): void {
  const suffix = levelSuffix(name);
  if (suffix !== '') {
    throw refusal(
      `\`${suffix}\` at the end of a competency's name says which level a file is about, and is kept as it is. Name the skill alone: \`${name.slice(0, -suffix.length)}\`.`,
    );
  }
  if (name.length > LONGEST_NAME || NO_FILE_NAME.test(name) || !readsAsSkill(name)) {
    throw refusal(
      `A competency cannot be named \`${name}\`. Use letters, digits and hyphens, and neither a level nor a number of choices.`,
    );
  }
}

/** Whether a line of skills can say this and mean nothing but the skill, at every level. */
export function readsAsSkill(name: string): boolean {
  const text = `<skills>\n${name}\n${name}:2\n${name} Level 3\n</skills>\n`;
  const { body } = parsePosting({ path: 'postings/any.md', text });
  const lines = body.skills.flatMap(({ requirements }) => requirements);
  return (
    lines.length === 3 &&
    lines.every(
      (line, index) =>
        line.kind === 'skill' && line.key === keyOf(name) && line.level === index + 1,
    )
  );
}

/** What has a name already, said in a few words; undefined where the name is free. */
function holderOf(library: Library, document: NamedDocument, name: string): string | undefined {
  if (document.kind === 'competency') {
    const skill = findSkill(library, keyOf(name))?.document;
    if (!skill || skill.files.some((file) => document.files.includes(file))) return undefined;
    return `the competency \`${skill.key}\` is found by it`;
  }
  const wanted = foldName(name);
  for (const other of library.documents) {
    if (other.kind !== document.kind || document.files.includes(other)) continue;
    if (foldName(other.name) === wanted) return `${other.file} has it`;
    if (other.fields.aliases?.some((alias) => foldName(alias) === wanted)) {
      return `it is a former name of \`${other.name}\`, and leads there`;
    }
    const keepsAddress = document.files.some((file) => file.kind === 'posting' && file.fields.slug);
    if (other.kind === 'posting' && !keepsAddress && foldName(other.slug) === wanted) {
      return `\`${other.name}\` has it as its address`;
    }
  }
  return undefined;
}
