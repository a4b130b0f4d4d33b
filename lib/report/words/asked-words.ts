import type { Asked, AskedChange } from '../requirement-changes';
import { type Inline, inlineList, strong } from './text';

/** What a role asks for otherwise, a sentence for each way in which it does. */
export function askedSentences(changes: readonly AskedChange[], subject: string): Inline[][] {
  const of = (...kinds: AskedChange['change'][]) =>
    changes.filter(({ change }) => kinds.includes(change)).map(words);
  const sentence = (parts: Inline[][], verb: string): Inline[][] =>
    parts.length === 0 ? [] : [[`${subject} ${verb} `, ...inlineList(parts), '.']];
  return [
    ...sentence(of('added'), 'newly asks for'),
    ...sentence(of('raised'), 'asks for more:'),
    ...sentence(of('changed'), 'asks otherwise for'),
    ...sentence(of('lowered'), 'asks for less:'),
    ...sentence(of('dropped'), 'no longer asks for'),
  ];
}

function words({ from, to }: AskedChange): Inline[] {
  const now = to ?? from;
  if (!now) return [];
  if (!from || !to) return [name(now), ` at level ${now.level}`];
  if (from.kind === 'choice' && to.kind === 'choice' && from.count !== to.count) {
    return [name(to), ` at level ${to.level} instead of `, name(from), ` at level ${from.level}`];
  }
  return [name(to), ` at level ${to.level} instead of ${from.level}`];
}

function name(asked: Asked): Inline {
  return strong(asked.kind === 'choice' ? `${asked.count} of ${asked.label}` : asked.label);
}
