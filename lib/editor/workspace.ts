import { checkFile } from '../check/check';
import { tooLarge } from '../markup/limits';
import { type ContentSource, kindOf, LARGEST_FILE, type SourceFile } from '../markup/source';
import type { Problem } from '../problem/problem';
import { buildLibrary, type Library } from '../roles/library';
import { rememberingParsers } from '../roles/remembering-parsers';

/** How long the page may not answer while documents are parsed, in milliseconds. */
const LONGEST_TASK = 30;

/**
 * The content with what is being written in it. Documents that did not change are not parsed again,
 * and a file's problems are looked for in that file alone, so that it can be done at each keystroke.
 */
export class Workspace {
  readonly #original: ReadonlyMap<string, SourceFile>;
  readonly #files: Map<string, SourceFile>;
  readonly #parsers = rememberingParsers();
  readonly #listeners = new Set<(path: string) => void>();
  #unread: Problem[];
  #library: Library | undefined;
  #problems = new Map<string, readonly Problem[]>();

  constructor({ files, problems }: ContentSource) {
    this.#original = new Map(files.map((file) => [file.path, file]));
    this.#files = new Map(this.#original);
    this.#unread = problems;
  }

  /** The same, parsed a few documents at a time, so that the page answers meanwhile. */
  static async open(source: ContentSource): Promise<Workspace> {
    const workspace = new Workspace(source);
    let since = performance.now();
    for (const file of source.files) {
      const kind = kindOf(file.path);
      if (kind) workspace.#parsers[kind](file);
      if (performance.now() - since < LONGEST_TASK) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    return workspace;
  }

  /**
   * Puts a text in the place of a file's, or adds the file. The same text again costs nothing.
   *
   * @returns whether it is another text
   */
  write(path: string, text: string): boolean {
    if (this.#files.get(path)?.text === text) return false;
    const bytes = new TextEncoder().encode(text).length;
    // What could not be read of the file is replaced together with the rest of it.
    this.#unread = this.#unread.filter(({ file }) => file !== path);
    if (bytes > LARGEST_FILE) {
      this.#files.delete(path);
      this.#unread.push(tooLarge(path, bytes));
    } else this.#files.set(path, { path, text });
    this.#forget();
    for (const listener of this.#listeners) listener(path);
    return true;
  }

  /** Calls a listener after each text that is written, until the function it gives back is called. */
  onWrite(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A file's text as it is now; undefined where there is none, or too much of it. */
  textOf(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  /** Puts a file back as it was when the content was read, or takes it out if there was none. */
  restore(path: string): void {
    const original = this.#original.get(path);
    if (original) this.write(path, original.text);
    else if (this.#files.delete(path)) this.#forget();
  }

  /** Whether the content had such a file when it was read. */
  isTaken(path: string): boolean {
    return this.#original.has(path);
  }

  /** Everything, resolved with the texts as they are now. */
  get library(): Library {
    this.#library ??= buildLibrary([...this.#files.values()], {
      parsers: this.#parsers,
    });
    return this.#library;
  }

  /** What `rungs check` says of a file, in the order of its text. */
  problemsOf(path: string): readonly Problem[] {
    const known = this.#problems.get(path) ?? this.#check(path);
    this.#problems.set(path, known);
    return known;
  }

  #check(path: string): readonly Problem[] {
    const source = { files: [...this.#files.values()], problems: this.#unread };
    return checkFile(this.library, source, path);
  }

  #forget(): void {
    this.#library = undefined;
    this.#problems.clear();
  }
}
