import { feedFile, feedFileNames } from '@/lib/site/feed-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ file: string }[]> {
  return (await feedFileNames()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/feeds/[file]'>) {
  return feedFile(decodeURIComponent((await params).file));
}
