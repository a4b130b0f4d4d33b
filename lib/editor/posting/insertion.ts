import type { Text } from '@codemirror/state';
import { holdsSkill, skillsLines } from './skills-lines';

/** What a button puts into a text. */
export type Inserted =
  | { kind: 'include'; name: string; inline: boolean }
  | { kind: 'inherit'; doc: string }
  | { kind: 'skill'; line: string };

/** A change of the text, and where the cursor goes. */
export interface Insertion {
  from: number;
  insert: string;
  anchor: number;
}

/**
 * Where a construct goes that is inserted at a cursor: an include of one paragraph into the sentence, a
 * skill into the list at the cursor or else the last one, and all else on a line of its own.
 */
export function insertionAt(doc: Text, cursor: number, inserted: Inserted): Insertion {
  switch (inserted.kind) {
    case 'include': {
      const tag = `<${inserted.name}.snippet/>`;
      return inserted.inline ? inSentence(cursor, tag) : onOwnLine(doc, cursor, tag);
    }
    case 'inherit':
      return onOwnLine(doc, cursor, `<inherit doc="${inserted.doc}"/>`);
    case 'skill':
      return inSkills(doc, cursor, inserted.line);
  }
}

function inSentence(cursor: number, tag: string): Insertion {
  return { from: cursor, insert: tag, anchor: cursor + tag.length };
}

/** On the cursor's line where that is empty, else below it, with a blank line between. */
function onOwnLine(doc: Text, cursor: number, text: string): Insertion {
  const line = doc.lineAt(cursor);
  const list = skillsLines(doc.toString()).find(
    ({ first, last }) => line.number >= first && line.number <= last,
  );
  // Nothing of the kind may stand in a list of skills.
  const after = list ? doc.line(list.last) : line;
  if (!list && line.text.trim() === '') {
    return { from: line.to, insert: text, anchor: line.to + text.length };
  }
  const insert = `\n\n${text}`;
  return { from: after.to, insert, anchor: after.to + insert.length };
}

function inSkills(doc: Text, cursor: number, text: string): Insertion {
  const lists = skillsLines(doc.toString());
  const line = doc.lineAt(cursor);
  const here = lists.find((list) => holdsSkill(list, line.number));
  if (here) {
    const insert = line.text.trim() === '' ? text : `\n${text}`;
    return { from: line.to, insert, anchor: line.to + insert.length };
  }
  const list = lists.at(-1);
  if (!list) {
    const block = onOwnLine(doc, cursor, `<skills>\n${text}\n</skills>`);
    return { ...block, anchor: block.anchor - '\n</skills>'.length };
  }
  const isOneLine = list.closed && list.last === list.first;
  if (isOneLine) {
    const opening = doc.line(list.first);
    const from = opening.from + opening.text.indexOf('<skills>') + '<skills>'.length;
    return { from, insert: `\n${text}\n`, anchor: from + 1 + text.length };
  }
  const last = doc.line(list.closed ? list.last - 1 : list.last);
  return { from: last.to, insert: `\n${text}`, anchor: last.to + 1 + text.length };
}
