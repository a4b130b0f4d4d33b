import { llmsFile } from '@/lib/site/feed-files';

export const dynamic = 'force-static';

export const GET = () => llmsFile();
