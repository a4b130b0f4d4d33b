import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALL } from './board';
import { BOARD_FORMATS } from './formats';
import { ROLE_FORMATS } from './role-formats';

it('docs/feeds.md says where everything is', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/feeds.md'), 'utf8');
  for (const { path } of BOARD_FORMATS) expect(text).toContain(`\`${path({ token: ALL })}\``);
  for (const ending of Object.keys(ROLE_FORMATS)) expect(text).toContain(`| \`.${ending}\` |`);
});
