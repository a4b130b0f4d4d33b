import { inlineText, type SnippetText } from '../markup/body';
import { type Competency, type CompetencyLevel, parseCompetency } from '../markup/competency';
import type { SettingsFields } from '../markup/fields';
import { keyOf } from '../markup/key';
import { HIGHEST_LEVEL } from '../markup/level';
import { type Posting, parsePosting } from '../markup/posting';
import { NO_SETTINGS, parseSettings, type Settings } from '../markup/settings';
import { parseSnippet, type Snippet } from '../markup/snippet';
import { kindOf, SETTINGS_FILE, type SourceFile } from '../markup/source';
import { compareText } from '../problem/problem';
import { type Cycle, findCycles } from './cycles';
import type { Pictures } from './pictures';
import { postingAt } from './visibility';

/** One skill, put together from every file about it. */
export interface Skill {
  key: string;
  title: string;
  levels: CompetencyLevel[];
  files: Competency[];
}

/** A document that was found under a name, and whether that is a former name of it. */
export interface Found<T> {
  document: T;
  renamed: boolean;
}

/** All content, parsed and ready to be resolved. */
export interface Library {
  postings: ReadonlyMap<string, Posting>;
  snippets: ReadonlyMap<string, Snippet>;
  /** By key. */
  skills: ReadonlyMap<string, Skill>;
  settings: SettingsFields;
  /** Every document read, also those whose name another one has taken. */
  documents: readonly (Posting | Snippet | Competency)[];
  settingsRead: Settings;
  aliases: {
    postings: ReadonlyMap<string, string>;
    snippets: ReadonlyMap<string, string>;
    skills: ReadonlyMap<string, string>;
  };
  inheritCycles: readonly Cycle[];
  includeCycles: readonly Cycle[];
  pictures: Pictures;
}

/** How files become documents; whoever builds a library again and again may remember them. */
export interface Parsers {
  posting: typeof parsePosting;
  snippet: typeof parseSnippet;
  competency: typeof parseCompetency;
}

const PARSERS: Parsers = {
  posting: parsePosting,
  snippet: parseSnippet,
  competency: parseCompetency,
};

interface LibraryOptions {
  /** The moment at which postings are open or not; the present one where not given. */
  now?: Date;
  parsers?: Parsers;
  /** The pictures of the site; where they are not given, their sizes are not said. */
  pictures?: Pictures;
}

/** Parses the files of a content folder. Where two have one name, the first by path keeps it. */
export function buildLibrary(
  files: readonly SourceFile[],
  { now = new Date(), parsers = PARSERS, pictures = new Map() }: LibraryOptions = {},
): Library {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const postings = new Map<string, Posting>();
  const snippets = new Map<string, Snippet>();
  const skills = new Map<string, Skill>();
  const documents: (Posting | Snippet | Competency)[] = [];
  const settingsFile = files.find(({ path }) => path === SETTINGS_FILE);
  const settingsRead = settingsFile ? parseSettings(settingsFile) : NO_SETTINGS;
  // Snippets first: a posting's title may include one.
  for (const file of sorted.filter(({ path }) => kindOf(path) === 'snippet')) {
    const snippet = parsers.snippet(file);
    documents.push(snippet);
    if (!snippets.has(snippet.name)) snippets.set(snippet.name, snippet);
  }
  const snippetAliases = aliasesOf(snippets, (name) => name);
  const snippetText = textOfSnippets(snippets, snippetAliases);
  for (const file of sorted) {
    const kind = kindOf(file.path);
    if (kind === 'posting') {
      const posting = postingAt(parsers.posting(file, snippetText), settingsRead.fields, now);
      documents.push(posting);
      if (!postings.has(posting.name)) postings.set(posting.name, posting);
    } else if (kind === 'competency') {
      const competency = parsers.competency(file);
      documents.push(competency);
      addToSkill(skills, competency);
    }
  }
  const library: Library = {
    postings,
    snippets,
    skills,
    settings: settingsRead.fields,
    documents,
    settingsRead,
    pictures,
    aliases: {
      postings: aliasesOf(postings, (name) => name),
      snippets: snippetAliases,
      skills: aliasesOf(
        new Map([...skills].map(([key, skill]) => [key, { fields: mergedFields(skill) }])),
        keyOf,
      ),
    },
    inheritCycles: [],
    includeCycles: [],
  };
  library.inheritCycles = findCycles(postings.keys(), (name) => inheritedNames(library, name));
  library.includeCycles = findCycles(snippets.keys(), (name) => includedNames(library, name));
  return library;
}

/** How many snippets may stand in each other in a title, and how long one of them is there. */
const DEEPEST_TITLE = 10;
const LONGEST_TITLE = 1000;

/** What a title shows of a snippet: its one paragraph as text, and nothing of any other shape. */
function textOfSnippets(
  snippets: ReadonlyMap<string, Snippet>,
  aliases: ReadonlyMap<string, string>,
): SnippetText {
  const known = new Map<string, string>();
  const open = new Set<string>();
  const textOf: SnippetText = (name) => {
    const snippet = find(snippets, aliases, name)?.document;
    if (!snippet?.inline) return '';
    const before = known.get(snippet.name);
    if (before !== undefined) return before;
    if (open.has(snippet.name) || open.size === DEEPEST_TITLE) return '';
    open.add(snippet.name);
    // A snippet that doubles itself thirty times is worked out thirty times, and cut.
    const text = inlineText(snippet.body.tree, textOf).slice(0, LONGEST_TITLE);
    open.delete(snippet.name);
    known.set(snippet.name, text);
    return text;
  };
  return textOf;
}

function addToSkill(skills: Map<string, Skill>, competency: Competency): void {
  const skill = skills.get(competency.key);
  if (!skill) {
    const { key, title, levels } = competency;
    skills.set(key, { key, title, levels, files: [competency] });
    return;
  }
  const known = new Set(skill.levels.map(({ level }) => level));
  const added = competency.levels.filter(({ level }) => !known.has(level));
  // `git-level-2.md` comes before `git.md`, which knows better what the skill is called.
  if (lowestLevel(competency) < Math.min(...skill.files.map(lowestLevel))) {
    skill.title = competency.title;
  }
  skill.levels = [...skill.levels, ...added].sort((a, b) => a.level - b.level);
  skill.files.push(competency);
}

function lowestLevel({ levels }: Competency): number {
  return levels[0]?.level ?? HIGHEST_LEVEL + 1;
}

function mergedFields(skill: Skill): { aliases: string[] } {
  return { aliases: skill.files.flatMap(({ fields }) => fields.aliases ?? []) };
}

function aliasesOf(
  documents: ReadonlyMap<string, { fields: { aliases?: string[] | undefined } }>,
  normal: (name: string) => string,
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [name, { fields }] of documents) {
    for (const alias of fields.aliases ?? []) {
      const key = normal(alias);
      if (!documents.has(key) && !aliases.has(key)) aliases.set(key, name);
    }
  }
  return aliases;
}

/** The posting of a name, or of a former name. */
export function findPosting(library: Library, name: string): Found<Posting> | undefined {
  return find(library.postings, library.aliases.postings, name);
}

/** The snippet of a name, or of a former name. */
export function findSnippet(library: Library, name: string): Found<Snippet> | undefined {
  return find(library.snippets, library.aliases.snippets, name);
}

/** The skill of a key, or of an alias's key. */
export function findSkill(library: Library, key: string): Found<Skill> | undefined {
  return find(library.skills, library.aliases.skills, key);
}

function find<T>(
  documents: ReadonlyMap<string, T>,
  aliases: ReadonlyMap<string, string>,
  name: string,
): Found<T> | undefined {
  const own = documents.get(name);
  if (own) return { document: own, renamed: false };
  const present = aliases.get(name);
  const other = present === undefined ? undefined : documents.get(present);
  return other && { document: other, renamed: true };
}

/** The postings that one inherits directly, in order, by their present names. */
export function inheritedNames(library: Library, name: string): string[] {
  const references = library.postings.get(name)?.body.inherits ?? [];
  return references.flatMap((reference) => {
    const found = findPosting(library, reference.name);
    return found ? [found.document.name] : [];
  });
}

/** The snippets that one includes directly, in order, by their present names. */
export function includedNames(library: Library, name: string): string[] {
  const references = library.snippets.get(name)?.body.includes ?? [];
  return references.flatMap((reference) => {
    const found = findSnippet(library, reference.name);
    return found ? [found.document.name] : [];
  });
}
