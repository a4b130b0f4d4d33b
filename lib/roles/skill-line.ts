import { keyOf } from '../markup/key';
import { readLevelled } from '../markup/level';
import { readableName } from '../markup/name';
import { findSkill, type Library, type Skill } from './library';

/**
 * How a list of skills asks for a skill at level 1: by its title where that leads back to it, else by
 * its key. `relationship-building.md` may be titled "Trust", which is no name of it.
 */
export function skillLineOf(library: Library, skill: Skill): string {
  const names = [skill.title, readableName(skill.key)];
  return names.find((name) => leadsTo(library, name, skill)) ?? skill.key;
}

function leadsTo(library: Library, name: string, skill: Skill): boolean {
  // A title that ends like a level, or begins like a choice, would be read as one.
  if (readLevelled(name).name !== name || /^\d+\s+of\s/i.test(name)) return false;
  return findSkill(library, keyOf(name))?.document === skill;
}
