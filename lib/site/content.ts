import { allCompetencies, allPostings, allSettings, allSnippets } from 'contentlayer/generated';
import { contentFolder } from '../content/folder';
import { type ContentFile, listContent, readContent, readListed } from '../content/read';
import { type ContentSource, LARGEST_FILE, type SourceFile } from '../markup/source';
import type { Problem } from '../problem/problem';

interface Ingested {
  text: string;
  problems: Problem[];
}

/**
 * The content as Contentlayer has ingested it. Contentlayer drops a document that it cannot read
 * without a word, and follows symbolic links: so the files on disk decide what there is, and one
 * that it has dropped is read here.
 */
export async function siteContent(): Promise<ContentSource> {
  const folder = contentFolder();
  // While it watches, Contentlayer keeps the former text of a document that has become unreadable.
  if (process.env.NODE_ENV === 'development') return readContent(folder);
  const ingested = new Map(
    [...allPostings, ...allSnippets, ...allCompetencies, ...allSettings].map((document) => [
      document._raw.sourceFilePath,
      document.source as Ingested,
    ]),
  );
  const listing = await listContent(folder);
  const dropped: ContentFile[] = [];
  const files: SourceFile[] = [];
  const problems: Problem[] = [...listing.problems];
  for (const file of listing.files) {
    const document = ingested.get(file.path);
    if (!document || file.size > LARGEST_FILE) {
      dropped.push(file);
      continue;
    }
    files.push({ path: file.path, text: document.text });
    problems.push(...document.problems);
  }
  const rest = await readListed(folder, dropped);
  return { files: [...files, ...rest.files], problems: [...problems, ...rest.problems] };
}
