import { roleFile, roleFileParams } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => roleFileParams();

/** A role in another form; next.config.mjs leads `/roles/devops-2.md` here. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/roles/[slug]/as/[format]'>,
) {
  const { slug, format } = await params;
  return roleFile(decodeURIComponent(slug), decodeURIComponent(format));
}
