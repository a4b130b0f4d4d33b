import { boardTokens, shapeFile } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ board: string }[]> {
  return (await boardTokens()).map((board) => ({ board }));
}

/** A board in Greenhouse's shape. */
export async function GET(_request: Request, { params }: RouteContext<'/v1/boards/[board]/jobs'>) {
  return shapeFile('greenhouse', decodeURIComponent((await params).board));
}
