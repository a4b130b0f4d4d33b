import type { Metadata } from 'next';
import { RoleBrowser } from '@/components/role-browser';
import { UnpublishedList } from '@/components/unpublished-list';
import { packCards } from '@/lib/roles/card-pack';
import { roleCardsOf } from '@/lib/site/browse';
import { departmentsOf, getSite, unpublishedPostings } from '@/lib/site/site';

export const metadata: Metadata = { title: 'Open roles' };

export default async function Page() {
  const site = await getSite();
  const cards = roleCardsOf(site);
  const { name: company } = site.company;
  const sentence = `${cards.length} open ${cards.length === 1 ? 'role' : 'roles'} at ${company}.`;
  return (
    <>
      <h1 className="text-title">Open roles</h1>
      <UnpublishedList
        postings={unpublishedPostings(site)}
        settings={site.company}
        className="mt-6"
      />
      {cards.length === 0 ? (
        <p className="mt-3 text-quiet">There is no open role at {company} right now.</p>
      ) : (
        <RoleBrowser
          roles={packCards(cards)}
          departments={departmentsOf(site).map(({ name, summary }) => ({ name, summary }))}
          sentence={sentence}
        />
      )}
    </>
  );
}
