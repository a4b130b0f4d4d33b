import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { type Placed, spanOf } from './diagnostics';
import type { Mark } from './marks';

/** Replaces the marks of the text, after it has been parsed. */
export const setMarks = StateEffect.define<readonly Mark[]>();

const decorations = {
  tag: Decoration.mark({ class: 'cm-rungs-tag' }),
  name: Decoration.mark({ class: 'cm-rungs-name' }),
  skill: Decoration.mark({ class: 'cm-rungs-skill' }),
  count: Decoration.mark({ class: 'cm-rungs-count' }),
  level: Decoration.mark({ class: 'cm-rungs-level' }),
} as const satisfies Record<Mark['kind'], Decoration>;

/** Between two parses the marks move with the text. */
function marksField(firstLine: () => number): StateField<DecorationSet> {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, transaction) {
      let next = marks.map(transaction.changes);
      for (const effect of transaction.effects) {
        if (effect.is(setMarks)) {
          next = drawn(effect.value, { doc: transaction.newDoc, firstLine: firstLine() });
        }
      }
      return next;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

function drawn(marks: readonly Mark[], placed: Placed): DecorationSet {
  return Decoration.set(
    marks.flatMap((mark) => {
      const span = spanOf(placed, mark);
      return span && span.from < span.to ? [decorations[mark.kind].range(span.from, span.to)] : [];
    }),
    true,
  );
}

const markdownStyle = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: '#14201e' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: '#0b5f59' },
  { tag: [tags.processingInstruction, tags.comment], color: '#5b6a66' },
  { tag: tags.monospace, color: '#5c3a8a' },
]);

/**
 * The colours of Markdown, and of the constructs as the parser has read them.
 *
 * @param firstLine the line of the file that the text begins on
 */
export function highlighting(firstLine: () => number): Extension {
  return [syntaxHighlighting(markdownStyle), marksField(firstLine)];
}
