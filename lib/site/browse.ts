import { type RoleCard, roleCardOf } from '../roles/role-card';
import { indexRoles } from '../roles/role-search';
import { roleTextOf } from '../roles/role-text';
import { departmentsOf, type Site } from './site';

/** The advertised roles as cards, in the order of {@link departmentsOf}. */
export function roleCardsOf(site: Site): RoleCard[] {
  const { library, audience } = site;
  return departmentsOf(site).flatMap(({ name, postings }) =>
    postings.map((posting) => roleCardOf(library, posting, { audience, department: name })),
  );
}

/** The search index over the whole texts of the advertised roles, as JSON. */
export function searchIndexOf(site: Site): string {
  const { library } = site;
  const index = indexRoles(roleCardsOf(site), ({ name }) => {
    const posting = library.postings.get(name);
    return posting ? roleTextOf(library, posting) : '';
  });
  return JSON.stringify(index);
}
