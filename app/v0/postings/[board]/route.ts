import { boardTokens, shapeFile } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ board: string }[]> {
  return (await boardTokens()).map((board) => ({ board }));
}

/** A board in Lever's shape. */
export async function GET(_request: Request, { params }: RouteContext<'/v0/postings/[board]'>) {
  return shapeFile('lever', decodeURIComponent((await params).board));
}
