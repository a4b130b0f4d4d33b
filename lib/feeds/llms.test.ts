import { expect, it } from 'vitest';
import { BOARD_FORMATS } from './formats';
import { llmsText } from './llms';
import { ADDRESS, boardOf, COMPLETE, publicRoleFrom } from './test-support';

it('llms.txt says who the company is, and leads to every role and feed', () => {
  const all = boardOf(publicRoleFrom(COMPLETE));
  const text = llmsText({ name: 'Acme [Ltd]', about: 'We\nrake.' }, all, [
    { ...all, token: 'grounds', name: 'Grounds' },
  ]);
  expect(text.startsWith('# Careers at Acme \\[Ltd\\]\n\n> We rake.\n\n## Grounds\n')).toBe(true);
  expect(text).toContain(`- [Gardener](${ADDRESS}/roles/gardener.md): Rakes & more.\n`);
  for (const { path } of BOARD_FORMATS) expect(text).toContain(`](${ADDRESS}${path(all)})`);
});

it('llms.txt of a company that says nothing has no quote', () => {
  expect(llmsText({ name: 'Acme' }, boardOf(), [])).not.toContain('>');
});
