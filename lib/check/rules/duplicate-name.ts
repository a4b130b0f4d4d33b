import { keyOf } from '../../markup/key';
import type { Posting } from '../../markup/posting';
import type { Snippet } from '../../markup/snippet';
import { type Place, type Problem, problem, related, startOf } from '../../problem/problem';
import type { Library, Skill } from '../../roles/library';
import type { Rule } from '../rule';

export const duplicateName: Rule = {
  id: 'duplicate-name',
  summary: 'Two documents of a kind share a name, an address or an alias.',
  *find({ library }) {
    const postings = library.documents.filter((document) => document.kind === 'posting');
    const snippets = library.documents.filter((document) => document.kind === 'snippet');
    yield* sameNames(postings, 'posting');
    yield* sameNames(snippets, 'snippet');
    yield* sameSlugs(postings);
    yield* sameAliases([...library.postings.values()], 'posting');
    yield* sameAliases([...library.snippets.values()], 'snippet');
    yield* sameSkills(library);
  },
  good: {
    'postings/town/gardener.md': '# Gardener\n',
    'snippets/gardener.md': 'A gardener.\n',
    'competencies/rake-level-1.md': '# Rake\n\nIt rakes.\n',
    'competencies/rake-level-2.md': '# Rake - Level 2\n\nIt rakes well.\n',
  },
  bad: {
    'postings/gardener.md': '# Gardener\n',
    'postings/town/Gardener.md': '⟦⟧# Gardener\n',
    'postings/florist.md': '---\nslug: ⟦gardener⟧\n---\n# Florist\n',
    'postings/botanist.md':
      '---\nslug: plants\naliases:\n  - ⟦florist⟧\n  - plants\n---\n# Botanist\n',
    'postings/chemist.md': '---\naliases: [⟦plants⟧]\n---\n# Chemist\n',
    'competencies/c-sharp.md': '⟦⟧# C#\n\nA language.\n',
    'competencies/c#.md': '# C#\n\nA language.\n',
  },
};

/** On some file systems, and in many an address, `Gardener` and `gardener` are the same. */
const folded = (name: string): string => name.toLowerCase();

function* sameNames(documents: readonly (Posting | Snippet)[], kind: string): Iterable<Problem> {
  const first = new Map<string, Posting | Snippet>();
  for (const document of documents) {
    const other = first.get(folded(document.name));
    if (!other) first.set(folded(document.name), document);
    else
      yield duplicate(
        startOf(document.file),
        startOf(other.file),
        `a ${kind} named \`${other.name}\``,
      );
  }
}

function* sameSlugs(postings: readonly Posting[]): Iterable<Problem> {
  const bySlug = new Map<string, Posting>();
  const ordered = [...postings].sort(
    (a, b) => Number(a.fields.slug !== undefined) - Number(b.fields.slug !== undefined),
  );
  for (const posting of ordered) {
    const other = bySlug.get(folded(posting.slug));
    if (!other) bySlug.set(folded(posting.slug), posting);
    else if (folded(other.name) !== folded(posting.name)) {
      yield duplicate(
        posting.placeOfField('slug'),
        startOf(other.file),
        `a posting at the address \`${other.slug}\``,
      );
    }
  }
}

function* sameAliases(documents: readonly (Posting | Snippet)[], kind: string): Iterable<Problem> {
  const addresses = documents.flatMap((document) =>
    'slug' in document ? [[document.slug, document] as const] : [],
  );
  const names = new Map(
    [...addresses, ...documents.map((document) => [document.name, document] as const)].map(
      ([name, { file }]) => [folded(name), startOf(file)],
    ),
  );
  for (const document of documents) {
    for (const [index, alias] of (document.fields.aliases ?? []).entries()) {
      // A posting that was renamed may keep its address.
      if ('slug' in document && folded(alias) === folded(document.slug)) continue;
      const place = document.placeOfField('aliases', index);
      const other = names.get(folded(alias));
      if (other) yield duplicate(place, other, `a ${kind} that \`${alias}\` leads to`);
      else names.set(folded(alias), place);
    }
  }
}

function* sameSkills(library: Library): Iterable<Problem> {
  const keys = new Map(
    [...library.skills.values()].map((skill) => [skill.key, startOf(skill.files[0]?.file ?? '')]),
  );
  for (const skill of library.skills.values()) {
    yield* sameLevels(skill);
    for (const file of skill.files) {
      for (const [index, alias] of (file.fields.aliases ?? []).entries()) {
        const place = file.placeOfField('aliases', index);
        const other = keys.get(keyOf(alias));
        if (other) yield duplicate(place, other, `a skill that \`${alias}\` means`);
        else keys.set(keyOf(alias), place);
      }
    }
  }
}

function* sameLevels(skill: Skill): Iterable<Problem> {
  const byLevel = new Map<number, string>();
  for (const { file, levels } of skill.files) {
    for (const { level } of levels) {
      const other = byLevel.get(level);
      if (other === undefined) byLevel.set(level, file);
      else if (other !== file) {
        yield duplicate(
          startOf(file),
          startOf(other),
          `a text about \`${skill.title}\` at level ${level}`,
        );
        break;
      }
    }
  }
}

function duplicate(place: Place, other: Place, what: string): Problem {
  return problem('duplicate-name', place, `There is already ${what}. Rename one of the two.`, {
    related: [related(other, 'The other one is here.')],
  });
}
