import type { LadderRung } from './ladder-rung';

/** What a rung or a base is called: a base by its department too, since most are called Base. */
export function ladderName({ posting }: Pick<LadderRung, 'posting'>): string {
  const { abstract, department, role } = posting;
  return abstract && department ? `${department} ${role}` : role;
}

/** What a department is called, and what roles of none stand under. */
export function departmentName(name: string | undefined): string {
  return name ?? 'Other roles';
}

/** What a ladder is called that begins at a rung. */
export function upwardsFrom(lowest: LadderRung | undefined): string {
  return lowest ? `From ${ladderName(lowest)} upwards` : 'A ladder';
}

/** A part of what a step adds: `+22 new`, `3 raised`. */
export interface StepWord {
  kind: 'new' | 'raised' | 'nothing';
  text: string;
}

/** What the step up to a rung adds, in parts; where it adds nothing, that. */
export function stepWords({
  added,
  raised,
  junior,
  bases,
}: Pick<LadderRung, 'added' | 'raised' | 'junior' | 'bases'>): StepWord[] {
  const words: StepWord[] = [];
  if (added > 0) words.push({ kind: 'new', text: `+${added} new` });
  if (raised > 0) words.push({ kind: 'raised', text: `${raised} raised` });
  if (words.length > 0) return words;
  const stands = junior !== undefined || bases.length > 0;
  return [{ kind: 'nothing', text: stands ? 'nothing new' : 'no skills listed' }];
}

/** What a base brings: `8 skills that everyone above brings`. */
export function baseWords({ added, bases }: Pick<LadderRung, 'added' | 'bases'>): string {
  const more = bases.length > 0 ? ' more' : '';
  return `${added}${more} ${added === 1 ? 'skill' : 'skills'} that everyone above brings`;
}

/** What a rung takes over beside its junior role, as a note on it. */
export function alsoWords({ also }: Pick<LadderRung, 'also'>): string | undefined {
  if (also.length === 0) return undefined;
  return `also on ${listOf(also.map((posting) => ladderName({ posting })))}`;
}

/** What stands on a rung or a base and is drawn elsewhere, as a note on it. */
export function leadsToWords(rung: Pick<LadderRung, 'posting' | 'leadsTo'>): string | undefined {
  if (rung.leadsTo.length === 0) return undefined;
  const { abstract, department } = rung.posting;
  const names = listOf(
    rung.leadsTo.map((posting) => {
      const name = ladderName({ posting });
      return posting.department && posting.department !== department
        ? `${name} (${posting.department})`
        : name;
    }),
  );
  return abstract ? `under ${names} too` : `leads to ${names} too`;
}

/** Names as a list in a sentence: `Sales Engineer, Developer and Team Lead`. */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * How many lines a text takes at most, for a font of `size` px in lines of `width` px. There is no
 * font to ask here, so every letter is taken to be as wide as a wide one: a line too many leaves a
 * little room, a line too few would put words over words.
 */
export function linesOf(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const long = widthOf(word, size);
    const space = used === 0 ? 0 : size * 0.28;
    if (used + space + long <= width) used += space + long;
    else if (used === 0 || long > width) {
      // A word that is longer than a line is broken.
      lines += Math.ceil(long / width) - (used === 0 ? 1 : 0);
      used = long % width;
    } else {
      lines += 1;
      used = long;
    }
  }
  return lines;
}

function widthOf(word: string, size: number): number {
  let ems = 0;
  for (const letter of word)
    ems += /[\u1100-\uffdc]|[^\0-\uffff]/u.test(letter) ? 1.1 : emsOf(letter);
  return ems * size;
}

function emsOf(letter: string): number {
  if (/[fijlrtI.,:;'’|!()-]/.test(letter)) return 0.4;
  return /[\p{Lu}mw@%]/u.test(letter) ? 0.8 : 0.6;
}
