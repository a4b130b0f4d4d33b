import { z } from 'zod';
import { originOf } from '@/lib/auth/origin';
import { secretOf } from '@/lib/auth/secret';
import { adminOf } from '@/lib/site/admin';
import { isAllowed } from '@/lib/site/admin-access';
import { draftAddress } from '@/lib/site/draft-address';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-dynamic';

const asked = z.object({ name: z.string().max(200), days: z.int().min(1).max(90) });

/** Says where a colleague can see a posting, for those who may edit it; a draft gets a signed link. */
export async function POST(request: Request): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  if (!(await isAllowed(request))) {
    return Response.json({ error: 'Sign in to make a link.' }, { status: 403, headers });
  }
  const body = asked.safeParse(await request.json().catch(() => undefined));
  if (!body.success) {
    return Response.json(
      { error: 'Ask with a name and a number of days.' },
      { status: 400, headers },
    );
  }
  const { name, days } = body.data;
  const { library } = await getSite();
  const admin = adminOf();
  // On this machine a link is made for the public site, as `rungs preview-link` does.
  const site = admin.mode === 'github' ? originOf(request, admin.origin) : library.settings.siteUrl;
  const secret = secretOf();
  const answer = await draftAddress(library, name, {
    days,
    site: site ?? new URL(request.url).origin,
    secret,
    now: new Date(),
  });
  return Response.json(answer, { headers });
}
