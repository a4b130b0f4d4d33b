import type { MetadataRoute } from 'next';
import type { Audience } from '../roles/visibility';

/** What is for editors, and no page of the site. */
const PRIVATE = ['/admin', '/api/', '/preview/'];

/** What search engines may read: everything but what is for editors, and nothing of a preview. */
export function robotsRules(audience: Audience, address: string): MetadataRoute.Robots {
  if (audience === 'preview') return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: { userAgent: '*', allow: '/', disallow: PRIVATE },
    sitemap: `${address}/sitemap.xml`,
  };
}
