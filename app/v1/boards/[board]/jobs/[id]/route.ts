import { jobFile, jobParams } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => jobParams('greenhouse');

/** One job in Greenhouse's shape. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/v1/boards/[board]/jobs/[id]'>,
) {
  const { board, id } = await params;
  return jobFile('greenhouse', { board: decodeURIComponent(board), id: decodeURIComponent(id) });
}
