import { describe, expect, it } from 'vitest';
import { packCards, unpackCards } from './card-pack';
import { buildLibrary } from './library';
import { type RoleCard, roleCardOf } from './role-card';
import type { Audience } from './visibility';

const FILES = {
  'settings.yaml': 'lang: en-GB\n',
  'competencies/linux.md': '# Linux\n\nPenguins.\n',
  'competencies/language-go.md': '# Language - Go\n\nGophers.\n',
  'competencies/language-c.md': '# Language - C\n\nPointers.\n',
  'postings/junior.md':
    '---\nstatus: draft\n---\n# Engineering - Junior\n\n## Text\n\n<skills>\nLinux\n</skills>\n',
  'postings/senior.md':
    '---\nlevel: IC3\nsummary: Keeps it up.\nworkplace: remote\nemploymentType: [FULL_TIME, PART_TIME]\ndatePosted: 2026-03-01\ntags: [sre]\napplicantLocations:\n  - {type: Country, name: Portugal}\n---\n# Engineering - Senior\n\n## Text\n\n<skills>\nLinux:2\nPottery\n2 of Language:3\nLanguage - Go\n</skills>\n\n<inherit doc="junior.md"/>\n',
  'postings/host.md':
    '---\nworkplace: hybrid\nlocations:\n  - {city: Lisbon, region: Lisboa, country: PT}\n  - {region: Ontario, country: CA}\n  - {country: PT}\n---\n# Host\n\n## Text\n\nHello.\n',
};

const library = buildLibrary(Object.entries(FILES).map(([path, text]) => ({ path, text })));

function card(name: string, audience: Audience = 'public'): RoleCard {
  const posting = library.postings.get(name);
  if (!posting) throw new Error(`no posting ${name}`);
  return roleCardOf(library, posting, { audience, department: posting.department ?? 'None' });
}

describe('the card of a role', () => {
  it('says what the front matter says, in words', () => {
    expect(card('senior')).toMatchObject({
      name: 'senior',
      slug: 'senior',
      role: 'Senior',
      department: 'Engineering',
      level: 'IC3',
      summary: 'Keeps it up.',
      where: 'Remote',
      remote: true,
      homes: ['Portugal'],
      offices: [],
      employment: ['Full time', 'Part time'],
      tags: ['sre'],
      datePosted: '2026-03-01',
      status: 'open',
    });
  });

  it('stands as high as the rungs below it that its audience may see', () => {
    expect(card('senior', 'preview').rung).toBe(2);
    expect(card('senior').rung).toBe(1);
  });

  it('has towns and countries of its offices, each once, regions where there is no town', () => {
    expect(card('host')).toMatchObject({
      remote: false,
      offices: ['Lisbon', 'Portugal', 'Ontario', 'Canada'],
      department: 'None',
      level: undefined,
      employment: [],
    });
  });

  it('has the skills that are asked for, and those of choices that are not', () => {
    expect(card('senior').skills).toEqual([
      { key: 'linux', title: 'Linux', level: 2, choice: false },
      { key: 'pottery', title: 'Pottery', level: 1, choice: false },
      { key: 'language-go', title: 'Language - Go', level: 1, choice: false },
      { key: 'language-c', title: 'Language - C', level: 3, choice: true },
    ]);
  });
});

describe('packed cards', () => {
  const cards = [card('senior'), card('host'), card('junior', 'preview')];

  it('are the same when they are unpacked', () => {
    expect(unpackCards(packCards(cards))).toEqual(cards);
  });

  it('name each skill once', () => {
    expect(JSON.stringify(packCards(cards)).split('"Linux"')).toHaveLength(2);
  });
});
