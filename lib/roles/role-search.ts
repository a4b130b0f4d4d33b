import MiniSearch, { type Options, type Query } from 'minisearch';
import type { RoleCard } from './role-card';

/** A role as it is searched: its name, and texts by what they are. */
interface SearchDocument {
  name: string;
  role: string;
  skills: string;
  /** What else the card says: summary, department, places, tags. */
  card: string;
  text: string;
}

export type RoleIndex = MiniSearch<SearchDocument>;

const BOOST = { role: 6, skills: 3, card: 2 };
const CARD_FIELDS = ['role', 'skills', 'card'];

const OPTIONS: Options<SearchDocument> = {
  idField: 'name',
  fields: [...CARD_FIELDS, 'text'],
  tokenize: wordsOf,
  // They are words already.
  processTerm: (word) => word,
};

/** The words of a text as they are compared: small, without accents, `C#` and `C++` whole. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}#+]*/gu) ?? []
  );
}

/** Indexes roles by what their cards say, and by their texts where those are given. */
export function indexRoles(
  cards: readonly RoleCard[],
  textOf: (card: RoleCard) => string = () => '',
): RoleIndex {
  const index = new MiniSearch(OPTIONS);
  index.addAll(
    cards.map((card) => ({
      name: card.name,
      role: card.role,
      skills: card.skills.map(({ title }) => title).join('\n'),
      card: [
        card.summary,
        card.department,
        card.level,
        card.where,
        ...card.homes,
        ...card.offices,
        ...card.employment,
        ...card.tags,
      ].join('\n'),
      text: textOf(card),
    })),
  );
  return index;
}

/** Reads an index that was written as JSON. Throws where it is none. */
export function readIndex(json: string): RoleIndex {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** What a query finds. */
export interface Finding {
  /** The names of the roles, the best match first. */
  names: string[];
  /** They only come close: no role has every word as it was written. */
  close: boolean;
}

/**
 * Finds the roles that have every word of a query. The beginning of a word will do, in the long
 * texts from three letters on. Only where nothing is found, words may be misspelt: else whoever
 * looks for Rust finds every role that asks for trust.
 */
export function searchRoles(index: RoleIndex, query: string): Finding {
  const written = search(index, query, 'as written');
  if (written.length > 0) return { names: written, close: false };
  const misspelt = search(index, query, 'misspelt');
  return { names: misspelt, close: misspelt.length > 0 };
}

function search(index: RoleIndex, query: string, words: 'as written' | 'misspelt'): string[] {
  const queries = wordsOf(query).map((word): Query => {
    const fuzzy = words === 'misspelt' && slips(word);
    return {
      combineWith: 'OR',
      queries: [
        { queries: [word], fields: CARD_FIELDS, prefix: true, fuzzy },
        { queries: [word], fields: ['text'], prefix: word.length > 2, fuzzy },
      ],
    };
  });
  return index
    .search({ combineWith: 'AND', queries }, { boost: BOOST })
    .map(({ id }) => String(id));
}

/** How many letters of a word may be wrong. */
function slips(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}
