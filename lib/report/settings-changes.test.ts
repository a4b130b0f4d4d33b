import { expect, it } from 'vitest';
import { settingChanges } from './settings-changes';

it('settingChanges says which settings came, went and differ', () => {
  expect(
    settingChanges(
      { name: 'A', tagline: 'Old', benefits: ['x'] },
      { name: 'A', benefits: ['x', 'y'], lang: 'en' },
    ),
  ).toEqual([
    { field: 'tagline', from: 'Old' },
    { field: 'benefits', from: ['x'], to: ['x', 'y'] },
    { field: 'lang', to: 'en' },
  ]);
});
