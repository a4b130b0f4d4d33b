import { describe, expect, it } from 'vitest';
import { readPreviewLink } from '../auth/preview-link';
import { libraryOf } from '../roles/test-support';
import { draftAddress } from './draft-address';

const RUNGS_SECRET = 'a secret of thirty-two characters';
const options = {
  days: 2,
  site: 'https://careers.example',
  secret: new TextEncoder().encode(RUNGS_SECRET),
  now: new Date(),
};
const library = libraryOf({
  'settings.yaml': 'timezone: Europe/Lisbon\n',
  'postings/gardener.md': '# Gardener\n',
  'postings/lead.md': '---\nstatus: draft\nslug: garden-lead\n---\n\n# Lead\n',
});

describe('the address of a posting for a colleague', () => {
  it('is its own where it is published', async () => {
    expect(await draftAddress(library, 'gardener', options)).toEqual({
      kind: 'public',
      address: 'https://careers.example/roles/gardener',
    });
  });

  it('is below the path of the site', async () => {
    const found = await draftAddress(library, 'gardener', {
      ...options,
      site: 'https://acme.example/careers/',
    });
    expect(found).toMatchObject({ address: 'https://acme.example/careers/roles/gardener' });
  });

  it('is a link to that draft alone, which ends', async () => {
    const found = await draftAddress(library, 'lead', options);
    if (found.kind !== 'link') throw new Error(found.kind);
    expect(found.until).toMatch(/\d{4} at \d\d:\d\d \(Europe\/Lisbon\)$/);
    const { pathname, searchParams } = new URL(found.address);
    const grant = await readPreviewLink('garden-lead', searchParams.get('token') ?? '', {
      NODE_ENV: 'test',
      RUNGS_SECRET,
    });
    expect(pathname).toBe('/preview/garden-lead');
    expect(grant).toMatchObject({ name: 'lead', slug: 'garden-lead' });
    const days = ((grant?.expiresAt.getTime() ?? 0) - options.now.getTime()) / 86_400_000;
    expect(days).toBeCloseTo(2, 3);
  });

  it('is none where nothing signs links, or the site does not have the posting', async () => {
    const unsigned = await draftAddress(library, 'lead', { ...options, secret: undefined });
    expect(unsigned).toEqual({ kind: 'unsigned' });
    expect(await draftAddress(library, 'florist', options)).toEqual({ kind: 'unmerged' });
  });
});
