import type { Posting } from '../markup/posting';
import { buildLibrary, type Library } from './library';

/** A library of these texts, by their paths. */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  return buildLibrary(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** A library of postings only, by their names. */
export function postingsOf(texts: Readonly<Record<string, string>>): Library {
  return libraryOf(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`postings/${name}.md`, text])),
  );
}

/** A posting that a test has put there. */
export function postingOf(library: Library, name: string): Posting {
  const posting = library.postings.get(name);
  if (!posting) throw new Error(`The test has no posting ${name}.`);
  return posting;
}

/** A posting's text: what it inherits, and what it asks for. */
export function postingText(inherits: readonly string[], skills: readonly string[] = []): string {
  const lines = inherits.map((name) => `<inherit doc="${name}.md"/>`);
  const list = skills.length > 0 ? ['<skills>', ...skills, '</skills>'] : [];
  return ['# A role', '', '## What it is like', '', ...lines, '', ...list, ''].join('\n');
}
