import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/site/address';
import { robotsRules } from '@/lib/site/robots';
import { getSite } from '@/lib/site/site';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { audience, company } = await getSite();
  return robotsRules(audience, siteAddress(company));
}
