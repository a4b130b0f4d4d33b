import { expect, it } from 'vitest';
import type { SettingsFields } from '../markup/fields';
import { organizationOf } from './organization';

it.each<[SettingsFields, object | undefined]>([
  [{}, undefined],
  [{ name: 'Copperlane' }, { name: 'Copperlane' }],
  [{ hiringOrganization: 'Copperlane Lda.' }, { name: 'Copperlane Lda.' }],
  [
    { name: 'Copperlane', siteUrl: 'https://careers.example', logo: '/logo.svg' },
    {
      '@id': 'https://careers.example/#organization',
      name: 'Copperlane',
      url: 'https://careers.example/',
      logo: 'https://careers.example/logo.svg',
    },
  ],
  [
    { name: 'Copperlane', url: 'https://copperlane.example', logo: '/logo.svg' },
    { name: 'Copperlane', url: 'https://copperlane.example' },
  ],
])('the organisation of %j', (settings, expected) => {
  expect(organizationOf(settings)).toEqual(expected && { '@type': 'Organization', ...expected });
});
