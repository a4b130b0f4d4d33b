import type { ContentSource } from '../../lib/markup/source';
import { benchLighthouse } from './lighthouse';
import { benchRequests } from './requests';
import { Scratch } from './scratch';
import { type Served, serve } from './serving';
import type { BenchRow } from './table';
import { benchWeight } from './weight';

const ROLE = '/roles/engineering-devops-3';

/** The pages that people see first, and one of each kind. */
const PAGES = {
  'the home page': '/',
  'the list of roles': '/roles',
  'a role': ROLE,
  'a comparison': `${ROLE}/compare/engineering-devops-2`,
  'a skill': '/skills/linux',
};

/** What readers of the sample company's site notice: weight, answers under load, and Lighthouse's scores. */
export async function* benchServed(content: ContentSource): AsyncIterable<BenchRow> {
  const scratch = new Scratch();
  const servers: Served[] = [];
  try {
    await scratch.buildBare(2);
    await scratch.buildSite(content, 1);
    scratch.lendBare(ROLE, 1);
    for (const what of ['bare', 'site', 'standalone'] as const) {
      servers.push(await serve(scratch, what));
    }
    const [bare = '', site = '', standalone = ''] = servers.map(({ url }) => url);
    yield* await benchWeight(site, bare, PAGES);
    yield* await benchRequests(
      { 'next start': site + ROLE, standalone: standalone + ROLE },
      { 'a bare page': `${bare}/0`, 'the same bytes in place of a bare page': `${bare}/1` },
    );
    yield* benchLighthouse(site, PAGES);
  } finally {
    for (const server of servers) server.stop();
    scratch.remove();
  }
}
