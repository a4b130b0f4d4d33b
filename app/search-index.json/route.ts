import { searchIndexOf } from '@/lib/site/browse';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-static';

/** What the list of roles searches in: advertised roles only. */
export async function GET(): Promise<Response> {
  return new Response(searchIndexOf(await getSite()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
