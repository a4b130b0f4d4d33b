import { keyOf } from '../markup/key';
import type { CardSkill, RoleCard } from './role-card';

/** A card of a role by its title, with what a test wants to say of it. */
export function cardOf(role: string, said: Partial<RoleCard> = {}): RoleCard {
  return {
    name: keyOf(role),
    slug: keyOf(role),
    role,
    department: 'Engineering',
    level: undefined,
    rung: 1,
    rungs: 1,
    summary: undefined,
    where: undefined,
    remote: false,
    homes: [],
    offices: [],
    employment: [],
    skills: [],
    tags: [],
    datePosted: undefined,
    status: 'open',
    ...said,
  };
}

/** Skills by their titles, each asked for at level 1. */
export function skillsOf(...titles: string[]): CardSkill[] {
  return titles.map((title) => ({ key: keyOf(title), title, level: 1, choice: false }));
}
