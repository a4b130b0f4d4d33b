import type { Posting } from '../markup/posting';

/** Words for a rank before or after the name of a role, the lowest first. */
const RANKS: readonly (readonly string[])[] = [
  ['intern', 'trainee', 'apprentice'],
  ['junior', 'jr', 'associate', 'assistant', 'entry-level'],
  [],
  ['senior', 'sr'],
  ['staff'],
  ['principal'],
];

const NO_RANK = RANKS.findIndex((words) => words.length === 0);
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** What a title says of seniority. Only the English words above and numbers from 1 to 9 are read. */
export interface Seniority {
  /** The department and what is left of the title: equal for the rungs of one ladder. */
  name: string;
  rank: number;
  /** The number at the end of the title; 1 where there is none. */
  number: number;
}

export function seniorityOf({ department, role }: Posting): Seniority {
  let rank = NO_RANK;
  const words: string[] = [];
  for (const word of role.toLowerCase().split(/[\s,()]+/)) {
    const plain = word.replace(/\.$/, '');
    const known = RANKS.findIndex((ranks) => ranks.includes(plain));
    if (known < 0) words.push(plain);
    else rank = known;
  }
  const last = words.at(-1) ?? '';
  const number = /^[1-9]$/.test(last) ? Number(last) : NUMERALS.indexOf(last) + 1;
  if (number > 0 && words.length > 1) words.pop();
  return {
    name: `${department ?? ''}\n${words.join(' ').trim()}`,
    rank,
    number: number > 0 && last !== words.at(-1) ? number : 1,
  };
}

/** Whether the titles of two roles say that one is the senior of the other. */
export function isSenior(one: Seniority, other: Seniority): boolean {
  if (one.name !== other.name) return false;
  const [rank, number] = [one.rank - other.rank, one.number - other.number];
  return rank >= 0 && number >= 0 && rank + number > 0;
}
