import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/site/address';
import { getSite } from '@/lib/site/site';

/** Everything of production but what is for its editors, and nothing of a preview. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { audience, company } = await getSite();
  if (audience === 'preview') return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/preview/'] },
    sitemap: `${siteAddress(company)}/sitemap.xml`,
  };
}
