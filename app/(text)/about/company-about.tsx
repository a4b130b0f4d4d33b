import { getSite } from '@/lib/site/site';

/** What the company says of itself; nothing where it has said nothing. */
export async function CompanyAbout() {
  const { company } = await getSite();
  if (!company.about) return null;
  return <p className="text-lg">{company.about}</p>;
}
