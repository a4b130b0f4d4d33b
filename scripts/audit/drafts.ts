import type { ContentSource, SourceFile } from '../../lib/markup/source';
import { kindOf } from '../../lib/markup/source';
import { buildLibrary, findSnippet, type Library } from '../../lib/roles/library';
import { lineageOf } from '../../lib/roles/lineage';
import { skillEntries } from '../../lib/roles/skill-list';
import { isUnpublished } from '../../lib/roles/visibility';
import type { Answer, Finding } from './crawl';

/** How long a piece of text is at the least, in letters and digits, to be told from any other. */
const TELLING = 24;
/** The same of a whole title or address. */
const TELLING_NAME = 10;

/** A piece of text that stands in unpublished content alone. */
export interface Canary {
  file: string;
  text: string;
}

/**
 * What only unpublished content says: the pieces, titles and addresses of drafts and scheduled postings, and the pieces
 * of what only they use, that no public file has too.
 */
export function canariesOf({ files }: ContentSource, now = new Date()): Canary[] {
  const library = buildLibrary(files, { now });
  const shown = publicFiles(library);
  const isPublic = ({ path }: SourceFile) => kindOf(path) === undefined || shown.has(path);
  const told = canonical(
    files
      .filter(isPublic)
      .map(({ path, text }) => `${path} ${text}`)
      .join('\n'),
  );
  const standOn = inheritedByPublic(library);
  const names = [...library.postings.values()]
    .filter(isUnpublished)
    .flatMap((posting) =>
      [posting.title, posting.role, posting.slug, ...(posting.fields.aliases ?? [])]
        .filter((name) => canonical(name).length >= TELLING_NAME)
        .map((text) => ({ file: posting.file, text })),
    );
  const pieces = files
    .filter((file) => !isPublic(file))
    .flatMap(({ path, text }) =>
      // What a published role inherits of a draft is what it asks for, and nothing else.
      piecesOf(standOn.has(path) ? text.replace(SKILLS, '') : text).map((piece) => ({
        file: path,
        text: piece,
      })),
    );
  return [...names, ...pieces].filter(({ text }) => !told.includes(canonical(text)));
}

const SKILLS = /<skills>.*?<\/skills>/gs;

/** The files whose text the public site shows: of postings, of the skills they ask for, of snippets in either. */
function publicFiles(library: Library): Set<string> {
  const open = [...library.postings.values()].filter((posting) => !isUnpublished(posting));
  const skills = [...skillEntries(library, 'public').values()].flatMap(
    ({ skill }) => skill?.files ?? [],
  );
  const shown = new Set<string>();
  const pending = [...open, ...skills].map(({ body }) => body);
  for (let body = pending.pop(); body; body = pending.pop()) {
    if (shown.has(body.file)) continue;
    shown.add(body.file);
    for (const { name } of body.includes) {
      const snippet = findSnippet(library, name)?.document;
      if (snippet) pending.push(snippet.body);
    }
  }
  return shown;
}

function inheritedByPublic(library: Library): Set<string> {
  const open = [...library.postings.values()].filter((posting) => !isUnpublished(posting));
  return new Set(
    open.flatMap((posting) => lineageOf(library, posting).postings.map(({ file }) => file)),
  );
}

/** Runs of words between marks, which stay together however a page writes them. */
function piecesOf(text: string): string[] {
  const pieces = text
    .split(/[\n*_`[\]<>()|#"]+/)
    // The number of a list, the dash, the name of a field: a page writes them otherwise or not at all.
    .map((piece) => piece.trim().replace(/^(?:\d+[.)]|-|[\w-]+:)\s+/, ''));
  return [...new Set(pieces.filter((piece) => canonical(piece).length >= TELLING))];
}

const HIGHEST_CODE_POINT = 0x10ffff;

/** Letters and digits alone: what is left of a text in HTML, in JSON and in an address alike. */
function canonical(text: string): string {
  let plain = text;
  // A feed has HTML in XML, escaped twice.
  for (let former = ''; former !== plain; ) {
    former = plain;
    plain = unescaped(plain);
  }
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function unescaped(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return ' ';
      }
    })
    .replace(/&amp;/gi, '&')
    .replace(
      /&#x([\da-f]+);|&#(\d+);|\\u([\da-f]{4})|&(?!amp;)\w+;|\\./gi,
      (_, hex, decimal, unicode) => {
        const code = Number.parseInt(hex ?? unicode ?? decimal ?? '', decimal ? 10 : 16);
        return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : ' ';
      },
    );
}

/** Answers in which something stands that is not published, headers and addresses included. */
export function findDrafts(answers: Iterable<Answer>, canaries: readonly Canary[]): Finding[] {
  const wanted = canaries.map(({ file, text }) => ({ file, text, letters: canonical(text) }));
  const findings: Finding[] = [];
  for (const { path, text, headers } of answers) {
    const about = [path, ...[...headers].flat()].join(' ');
    // With the marks for what stands in them, and without for what they stand between.
    const said = [about + text, text.replace(/<[^>]*>/g, '')].map(canonical);
    for (const { file, text: canary, letters } of wanted) {
      if (said.some((letter) => letter.includes(letters))) {
        findings.push({ path, message: `says what only ${file} says: “${canary}”` });
      }
    }
  }
  return findings;
}
