import { isAllowed } from '@/lib/site/admin-access';
import { siteContent } from '@/lib/site/content';

export const dynamic = 'force-dynamic';

/** Every file of the content as it is deployed, drafts included, for those who may edit it. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  if (!(await isAllowed(request))) {
    return Response.json({ error: 'Sign in to see the content.' }, { status: 403, headers });
  }
  const { files } = await siteContent();
  return Response.json({ files }, { headers });
}
