import type { ContentSource } from '../../lib/markup/source';
import { buildLibrary } from '../../lib/roles/library';
import { maySee } from '../../lib/roles/visibility';
import { multiply } from './multiply';
import { Scratch } from './scratch';
import type { BenchRow } from './table';

/**
 * A whole build of a site with so many postings, against the same number of bare pages of the framework, each with a
 * sentence: time from the first file to the last, and the most memory that all its processes held at once.
 */
export async function* benchBuild(
  content: ContentSource,
  sizes: readonly number[],
): AsyncIterable<BenchRow> {
  const scratch = new Scratch();
  try {
    for (const size of sizes) {
      const bare = await scratch.buildBare(size);
      const site = await scratch.buildSite(withRoles(content, size), size);
      const of = `${size.toLocaleString('en')} postings`;
      const base = `${size.toLocaleString('en')} bare pages of the framework`;
      yield {
        measure: `build, ${of} (${site.routes.toLocaleString('en')} addresses)`,
        amount: { seconds: site.seconds },
        ratio: site.seconds / bare.seconds,
        base: `${base}, ${bare.seconds.toFixed(0)} s`,
      };
      yield {
        measure: `memory of the build, ${of}`,
        amount: { bytes: site.bytes },
        ratio: site.bytes / bare.bytes,
        base: `${base}, ${(bare.bytes / 1e9).toFixed(1)} GB`,
      };
    }
  } finally {
    scratch.remove();
  }
}

/** Content with so many postings that are published, and those that are not besides, as a company has them. */
function withRoles(content: ContentSource, count: number): ContentSource {
  for (let postings = count; ; ) {
    const made = multiply(content, postings);
    const library = buildLibrary(made.files, { now: new Date() });
    const published = [...library.postings.values()].filter((one) => maySee(one, 'public')).length;
    if (published >= count) return made;
    postings += count - published;
  }
}
