import { sourcesOf } from '../../lib/feeds/last-change';
import type { ContentSource, SourceFile } from '../../lib/markup/source';
import { kindOf } from '../../lib/markup/source';
import { buildLibrary } from '../../lib/roles/library';
import { isUnpublished } from '../../lib/roles/visibility';
import type { Answer, Finding } from './crawl';

/** How long a piece of text is at the least, in letters and digits, to be told from any other. */
const TELLING = 24;

/** A piece of text that stands in unpublished content alone. */
export interface Canary {
  file: string;
  text: string;
}

/**
 * What only unpublished content says: the pieces of drafts and scheduled postings, and of snippets that no public
 * posting includes, that no public file has too.
 */
export function canariesOf({ files }: ContentSource, now = new Date()): Canary[] {
  const library = buildLibrary(files, { now });
  const open = [...library.postings.values()].filter((posting) => !isUnpublished(posting));
  const used = new Set(open.flatMap((posting) => sourcesOf(library, posting)));
  const isPublic = ({ path }: SourceFile) => {
    const kind = kindOf(path);
    return (kind !== 'posting' && kind !== 'snippet') || used.has(path);
  };
  const told = canonical(
    files
      .filter(isPublic)
      .map(({ text }) => text)
      .join('\n'),
  );
  return files
    .filter((file) => !isPublic(file))
    .flatMap(({ path, text }) => piecesOf(text).map((piece) => ({ file: path, text: piece })))
    .filter(({ text }) => !told.includes(canonical(text)));
}

/** Runs of words between marks, which stay together however a page writes them. */
function piecesOf(text: string): string[] {
  const pieces = text.split(/[\n*_`[\]<>()|#"]+/).map((piece) => piece.trim());
  return [...new Set(pieces.filter((piece) => canonical(piece).length >= TELLING))];
}

/** Letters and digits alone: what is left of a text in HTML, in JSON and in an address alike. */
function canonical(text: string): string {
  return text
    .replace(/&#x([\da-f]+);|&#(\d+);|\\u([\da-f]{4})|&\w+;|\\./gi, (_, hex, decimal, unicode) =>
      (hex ?? unicode)
        ? String.fromCodePoint(Number.parseInt(hex ?? unicode, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : ' ',
    )
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
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
