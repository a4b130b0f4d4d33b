import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { saves } from 'contentlayer/saves';
import { contentFolder } from '../content/folder';
import type { ContentSource, SourceFile } from '../markup/source';
import type { Parsers } from '../roles/library';
import { rememberingParsers } from '../roles/remembering-parsers';
import { siteContent } from './content';

/** What outlives a save in development. */
interface Kept {
  /** The state of the code that has parsed what is kept. */
  code: string;
  files: Map<string, SourceFile>;
  parsers: Parsers;
  site?: { version: string; promise: Promise<unknown> };
}

/** A minute, after which a role may have opened or closed. */
const MINUTE = 60_000;

/** Next loads all modules anew after a save, and nothing else of the process. */
const outliving = globalThis as { rungsKept?: Kept };

/**
 * The site as it is after the last save, in which only what changed is parsed again.
 *
 * @param load makes the site of the content with the parsers, which know what has not changed
 */
export function siteInDevelopment<Site>(
  load: (source: ContentSource, parsers: Parsers) => Promise<Site>,
): Promise<Site> {
  const code = stateOf('lib');
  if (outliving.rungsKept?.code !== code) {
    outliving.rungsKept = { code, files: new Map(), parsers: rememberingParsers() };
  }
  const kept = outliving.rungsKept;
  // `saves` counts up with each save, and that it is asked for has the open page drawn again. The files say what is
  // there: what watches them is told later.
  const minute = Math.floor(Date.now() / MINUTE);
  const version = [saves, minute, stateOf(contentFolder()), stateOf('public')].join('\n');
  if (kept.site?.version !== version) {
    const promise = siteContent().then((source) => load(withKept(source, kept), kept.parsers));
    kept.site = { version, promise };
  }
  return kept.site.promise as Promise<Site>;
}

/** Another text after each change in a folder, which need not be there. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const states = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const state = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return `${path} ${state?.mtimeMs} ${state?.size}`;
  });
  return states.join('\n');
}

/** The content with the very files that were there before, where their texts are the same. */
function withKept(source: ContentSource, kept: Kept): ContentSource {
  const files = source.files.map((file) => {
    const before = kept.files.get(file.path);
    return before?.text === file.text ? before : file;
  });
  kept.files = new Map(files.map((file) => [file.path, file]));
  return { ...source, files };
}
