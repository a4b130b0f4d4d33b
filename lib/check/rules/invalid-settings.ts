import type { Rule } from '../rule';

export const invalidSettings: Rule = {
  id: 'invalid-settings',
  summary:
    'The settings are not valid YAML, have a field that does not exist, or a value that a field does not take.',
  good: {
    'settings.yaml': 'name: The Garden\nlinks:\n  - label: Home\n    url: https://garden.example\n',
  },
  bad: {
    'settings.yaml':
      '⟦nmae⟧: The Garden\ncolors:\n  accent: ⟦green⟧\nlinks: ⟦https://garden.example⟧\npayTransparency: ⟦{ severity: off }⟧\n',
  },
};
