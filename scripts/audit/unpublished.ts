import { roleFormatNames, roleFormatPath } from '../../lib/feeds/role-formats';
import type { ContentSource } from '../../lib/markup/source';
import { buildLibrary } from '../../lib/roles/library';
import { isUnpublished } from '../../lib/roles/visibility';
import type { Answer, Crawl, Finding } from './crawl';

/** Asks for what is not published, by the addresses that it would have. */
export async function askForUnpublished(
  crawl: Crawl,
  { files }: ContentSource,
  now = new Date(),
): Promise<Answer[]> {
  const postings = [...buildLibrary(files, { now }).postings.values()];
  const open = postings.filter((posting) => !isUnpublished(posting));
  const taken = new Set(
    open.flatMap(({ name, slug, fields }) => [name, slug, ...(fields.aliases ?? [])]),
  );
  const other = open[0]?.slug ?? '';
  const names = postings
    .filter(isUnpublished)
    .flatMap(({ name, slug, fields }) => [name, slug, ...(fields.aliases ?? [])])
    .filter((name) => !taken.has(name));
  const answers: Answer[] = [];
  for (const name of new Set(names)) {
    const slug = encodeURIComponent(name);
    for (const path of [
      `/roles/${slug}`,
      ...roleFormatNames(true).map((format) => roleFormatPath({ slug: name }, format)),
      `/roles/${slug}/opengraph-image`,
      `/roles/${slug}/compare/${other}`,
      `/preview/${slug}`,
      `/preview/${slug}?token=guessed`,
    ]) {
      answers.push(await crawl.ask(path));
    }
  }
  return answers;
}

/** What is answered there with anything but that nothing is there. */
export function findUnpublished(answers: readonly Answer[]): Finding[] {
  return answers
    .filter(({ status }) => status !== 404)
    .map(({ path, status }) => ({ path, message: `answers ${status}, and is not published.` }));
}
