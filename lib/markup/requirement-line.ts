import type { Place } from '../problem/problem';

/** A line that asks for one skill, as written: its name and a level from 1 to 9. */
export interface SkillLine {
  kind: 'skill';
  name: string;
  key: string;
  level: number;
  place: Place;
}

/** A line that asks for some of a group: `3 of Technical Breadth`. */
export interface ChoiceLine {
  kind: 'choice';
  name: string;
  group: string;
  count: number;
  level: number;
  place: Place;
}

export type RequirementLine = SkillLine | ChoiceLine;
