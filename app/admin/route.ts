import { notFound } from 'next/navigation';
import { adminOf } from '@/lib/site/admin';
import { editorFiles } from '@/lib/site/editor-files';
import { editorHeaders, editorPage, editorSettings } from '@/lib/site/editor-page';

export const dynamic = 'force-dynamic';

/** The editor's page; where the editor is closed, `proxy.ts` has answered already. */
export async function GET(): Promise<Response> {
  const admin = adminOf();
  if (admin.mode === 'closed') notFound();
  const files = await editorFiles();
  if (!files) {
    return new Response('The editor has not been built. `npm run build` builds it.\n', {
      status: 503,
    });
  }
  return new Response(editorPage(files, editorSettings(admin)), { headers: editorHeaders });
}
