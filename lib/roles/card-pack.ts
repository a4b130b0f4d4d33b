import type { RoleCard } from './role-card';

type PackedSkill = [place: number, level: number, choice: 0 | 1];

/**
 * Cards as they travel to the browser. Roles ask for the same skills again and again, so that each
 * skill is named once for all of them.
 */
export interface PackedCards {
  skills: [key: string, title: string][];
  cards: (Omit<RoleCard, 'skills'> & { skills: PackedSkill[] })[];
}

/** Makes cards small. */
export function packCards(cards: readonly RoleCard[]): PackedCards {
  const places = new Map<string, number>();
  const skills: PackedCards['skills'] = [];
  const placeOf = (key: string, title: string): number => {
    const place = places.get(key) ?? skills.push([key, title]) - 1;
    places.set(key, place);
    return place;
  };
  const packed = cards.map((card) => ({
    ...card,
    skills: card.skills.map(
      ({ key, title, level, choice }): PackedSkill => [placeOf(key, title), level, choice ? 1 : 0],
    ),
  }));
  return { skills, cards: packed };
}

/** The cards as they were. */
export function unpackCards({ skills, cards }: PackedCards): RoleCard[] {
  return cards.map((card) => ({
    ...card,
    skills: card.skills.flatMap(([place, level, choice]) => {
      const skill = skills[place];
      return skill ? [{ key: skill[0], title: skill[1], level, choice: choice === 1 }] : [];
    }),
  }));
}
