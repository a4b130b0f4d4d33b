import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Body, placeOf } from '../../markup/body';
import type { Posting } from '../../markup/posting';
import type { Place } from '../../problem/problem';
import { findSnippet, type Library } from '../../roles/library';

/** A sentence of a posting, and where it is written. */
export interface Sentence {
  text: string;
  /** In the posting: of a snippet's sentence, the include that brings it. */
  place: Place;
  /** In the snippet. */
  source?: Place;
}

/** Fields that hold sentences for applicants. */
const FIELDS = ['summary', 'equity', 'bonus', 'visaSponsorship', 'contact'] as const;

/** Every sentence that an applicant reads: front matter, text and included snippets. */
export function* sentencesOf(library: Library, posting: Posting): Iterable<Sentence> {
  const { fields, placeOfField } = posting;
  for (const name of FIELDS) {
    const text = fields[name];
    if (text !== undefined) yield* split(text, placeOfField(name));
  }
  if (fields.salary?.note) yield* split(fields.salary.note, placeOfField('salary', 'note'));
  for (const [index, step] of (fields.hiringProcess ?? []).entries()) {
    yield* split(step, placeOfField('hiringProcess', index));
  }
  yield* paragraphsOf(posting.body);
  const seen = new Set<string>();
  for (const { name, place } of posting.body.includes) {
    for (const body of snippetsIn(library, name, seen)) {
      for (const sentence of paragraphsOf(body)) {
        yield { text: sentence.text, place, source: sentence.place };
      }
    }
  }
}

/** A snippet and those in it, each once. */
function* snippetsIn(library: Library, name: string, seen: Set<string>): Iterable<Body> {
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const snippet = findSnippet(library, next)?.document;
    if (!snippet || seen.has(snippet.name)) continue;
    seen.add(snippet.name);
    yield snippet.body;
    pending.push(...snippet.body.includes.map((include) => include.name));
  }
}

function* paragraphsOf({ tree, file }: Body): Iterable<Sentence> {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      yield* split(textOf(node, { includeHtml: false }), placeOf(node, file));
    } else if ('children' in node) pending.push(...[...node.children].reverse());
  }
}

function* split(text: string, place: Place): Iterable<Sentence> {
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    if (sentence.trim() !== '') yield { text: sentence.replace(/\s+/g, ' ').trim(), place };
  }
}
