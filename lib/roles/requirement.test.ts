import { describe, expect, it } from 'vitest';
import {
  type AskedFor,
  effectiveRequirements,
  groupOf,
  identityOf,
  type Requirement,
  requirementOf,
} from './requirement';
import { askedFor } from './role';
import { libraryOf, postingOf, postingText } from './test-support';

const COMPETENCIES = {
  'competencies/linux.md': '# Competency - GNU/Linux\n\none\n\n# Linux Level 3\n\nthree\n',
  'competencies/relationship-building.md': '# Trust\n\ntext\n',
  'competencies/c#.md': '---\naliases: [C Sharp, "C♯"]\n---\n# C#\n\ntext\n',
  'competencies/language-go.md': '# Language - Go\n\ntext\n',
  'competencies/language-c.md': '# Language - C\n\ntext\n',
  'competencies/language-c++.md': '# Language - C++\n\ntext\n',
  'competencies/language-10.md': '# Language - 10\n\ntext\n',
  'competencies/language-9.md': '# Language - 9\n\ntext\n',
  'competencies/languages.md': '# Languages\n\ntext\n',
  'competencies/language.md': '# Language\n\ntext\n',
};

function requirements(...lines: string[]): Requirement[] {
  const library = libraryOf({ ...COMPETENCIES, 'postings/a.md': postingText([], lines) });
  return askedFor(library, postingOf(library, 'a')).map(({ requirement }) => requirement);
}

describe('requirementOf', () => {
  it.each([
    [
      'Linux',
      { key: 'linux', label: 'GNU/Linux', level: 1, described: true, levelDescribed: true },
    ],
    [
      'LINUX:2',
      { key: 'linux', label: 'GNU/Linux', level: 2, described: true, levelDescribed: false },
    ],
    [
      'Linux:3',
      { key: 'linux', label: 'GNU/Linux', level: 3, described: true, levelDescribed: true },
    ],
    // By key, never by title.
    ['Relationship Building', { key: 'relationship-building', label: 'Trust', described: true }],
    ['Trust', { key: 'trust', label: 'Trust', described: false, levelDescribed: false }],
    // By alias.
    ['C#', { key: 'c-sharp', label: 'C#', described: true }],
    ['C Sharp', { key: 'c-sharp', label: 'C#', described: true }],
    ['C♯', { key: 'c-sharp', label: 'C#', described: true }],
    // As written where nothing describes it.
    ['Raking  Leaves', { key: 'raking-leaves', label: 'Raking  Leaves', described: false }],
  ])('finds the skill of %j', (line, expected) => {
    expect(requirements(line)).toEqual([expect.objectContaining({ kind: 'skill', ...expected })]);
  });

  it('finds the options of a choice in the order of their titles', () => {
    expect(requirements('2 of Language:2')).toEqual([
      {
        kind: 'choice',
        group: 'language',
        label: 'Language',
        count: 2,
        level: 2,
        options: ['language-9', 'language-10', 'language-c', 'language-c-plus-plus', 'language-go'],
      },
    ]);
  });

  it('leaves a skill that is required on its own among the options', () => {
    const [, choice] = requirements('Language - Go', '1 of Language');
    expect(choice).toMatchObject({ options: expect.arrayContaining(['language-go']) });
  });

  it('finds no options of a group that there is not', () => {
    expect(requirements('1 of Instrument')).toMatchObject([{ group: 'instrument', options: [] }]);
    expect(requirements('1 of Lang')).toMatchObject([{ options: [] }]);
  });

  it('does not take a competency without a key for every unknown skill', () => {
    const library = libraryOf({
      'competencies/!.md': '# Shouting\n\ntext\n',
      'postings/a.md': postingText([], ['Raking']),
    });
    const [asked] = askedFor(library, postingOf(library, 'a'));
    expect(asked?.requirement).toMatchObject({ key: 'raking', described: false });
  });
});

describe('groupOf', () => {
  it('is the same list each time', () => {
    const library = libraryOf(COMPETENCIES);
    expect(groupOf(library, 'language')).toBe(groupOf(library, 'language'));
    expect(groupOf(libraryOf(COMPETENCIES), 'language')).not.toBe(groupOf(library, 'language'));
  });
});

describe('identityOf', () => {
  it('tells a skill from a group of the same name', () => {
    const [skill, choice] = requirements('Language', '1 of Language');
    expect(skill && identityOf(skill)).toBe('skill language');
    expect(choice && identityOf(choice)).toBe('choice language');
  });
});

describe('effectiveRequirements', () => {
  function effective(...asked: [document: string, line: number, text: string][]) {
    const library = libraryOf(COMPETENCIES);
    const all = asked.map(([document, line, text]): AskedFor => {
      const posting = libraryOf({ 'postings/a.md': postingText([], [text]) });
      const [written] = postingOf(posting, 'a').body.skills[0]?.requirements ?? [];
      if (!written) throw new Error(`Nothing is asked for by ${text}.`);
      const requirement = requirementOf(library, written);
      return { requirement, source: { document, line, level: requirement.level } };
    });
    return effectiveRequirements(all).map((requirement) => ({
      what: `${requirement.kind === 'choice' ? `${requirement.count} of ` : ''}${requirement.label}:${requirement.level}`,
      sources: requirement.sources.map(
        ({ document, line, level }) => `${document}:${line}:${level}`,
      ),
    }));
  }

  it('lists each skill once, at its highest level, with every place', () => {
    expect(
      effective(['a', 1, 'Linux'], ['a', 2, 'Raking'], ['b', 1, 'LINUX:3'], ['c', 4, 'Linux:2']),
    ).toEqual([
      { what: 'GNU/Linux:3', sources: ['a:1:1', 'b:1:3', 'c:4:2'] },
      { what: 'Raking:1', sources: ['a:2:1'] },
    ]);
  });

  it('takes of a choice the largest count and the highest level', () => {
    expect(
      effective(['a', 1, '2 of Language'], ['b', 1, '1 of Language:2'], ['c', 1, '3 of language']),
    ).toEqual([{ what: '3 of Language:2', sources: ['a:1:1', 'b:1:2', 'c:1:1'] }]);
  });

  it('lists what an alias and a name say once', () => {
    expect(effective(['a', 1, 'C Sharp'], ['b', 1, 'C#:2'])).toEqual([
      { what: 'C#:2', sources: ['a:1:1', 'b:1:2'] },
    ]);
  });

  it('keeps the order in which things are first asked for', () => {
    expect(
      effective(['a', 1, 'B'], ['a', 2, 'A'], ['b', 1, 'C'], ['b', 2, 'B:2']).map(
        ({ what }) => what,
      ),
    ).toEqual(['B:2', 'A:1', 'C:1']);
  });

  it('is nothing of nothing', () => {
    expect(effectiveRequirements([])).toEqual([]);
  });
});
