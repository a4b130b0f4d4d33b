import { jobFile, jobParams } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => jobParams('lever');

/** One job in Lever's shape. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/v0/postings/[board]/[id]'>,
) {
  const { board, id } = await params;
  return jobFile('lever', { board: decodeURIComponent(board), id: decodeURIComponent(id) });
}
