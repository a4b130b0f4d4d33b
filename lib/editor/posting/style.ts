import { EditorView } from '@codemirror/view';
import { element } from '../dom';

/** How the text looks. Decap is light alone, and so is the field. */
export const textTheme = EditorView.theme({
  '&': { color: '#14201e', backgroundColor: '#ffffff', fontSize: '15px' },
  '&.cm-focused': { outline: '3px solid #0b5f59', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    lineHeight: '1.6',
    minHeight: '18rem',
    maxHeight: '75vh',
  },
  '.cm-gutters': { color: '#4d5d59', backgroundColor: '#f1f4f3', border: 'none' },
  '.cm-rungs-tag': { color: '#6b3fa0' },
  '.cm-rungs-name': { color: '#6b3fa0', fontWeight: '700' },
  '.cm-rungs-skill': { color: '#0b5f59', fontWeight: '600' },
  '.cm-rungs-count, .cm-rungs-level': { color: '#8f4310', fontWeight: '600' },
  '.cm-tooltip': { maxWidth: '36rem' },
  '.cm-diagnosticAction': { backgroundColor: '#0b5f59', color: '#ffffff' },
});

const STYLE = `
.rungs-field { color: #14201e; font-size: 15px; line-height: 1.5; }
.rungs-field p, .rungs-field ul { margin: 0 0 0.5rem; padding: 0; }
.rungs-field ul { list-style: none; }
.rungs-help { color: #4d5d59; font-size: 14px; }
.rungs-toolbar { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 0.75rem; }
.rungs-field button, .rungs-dialog button {
  min-height: 28px; padding: 0.25rem 0.75rem; border: 1px solid #4d5d59; border-radius: 3px;
  background: #ffffff; color: #14201e; font: inherit; cursor: pointer;
}
.rungs-field button:hover, .rungs-dialog button:hover { background: #f1f4f3; }
.rungs-field button:focus-visible, .rungs-dialog :focus-visible {
  outline: 3px solid #0b5f59; outline-offset: 2px;
}
.rungs-problem { padding: 0.35rem 0.75rem; border-inline-start: 4px solid #8f4310; margin-top: 0.5rem; }
.rungs-error { border-color: #a01c1c; }
.rungs-field code { color: #4d5d59; font-size: 13px; }
.rungs-field .rungs-place { padding: 0 0.25rem; border: 0; text-decoration: underline; }
.rungs-field .rungs-link input { width: min(100%, 30rem); }
.rungs-field :is(input, select) {
  min-height: 28px; box-sizing: border-box; padding: 0.25rem; border: 1px solid #4d5d59;
  background: #ffffff; color: inherit; font: inherit;
}
.rungs-text { border: 1px solid #4d5d59; margin-bottom: 0.75rem; }
.rungs-dialog {
  width: min(40rem, 90vw); padding: 1.25rem; border: 1px solid #4d5d59; border-radius: 4px;
  color: #14201e; background: #ffffff; font-size: 15px;
}
.rungs-dialog::backdrop { background: rgb(20 32 30 / 0.4); }
.rungs-dialog h2 { margin: 0 0 0.75rem; font-size: 1.2rem; }
.rungs-dialog label { display: block; margin-top: 0.75rem; font-weight: 600; }
.rungs-dialog input, .rungs-dialog select {
  width: 100%; box-sizing: border-box; padding: 0.35rem; border: 1px solid #4d5d59;
  background: #ffffff; color: inherit; font: inherit;
}
.rungs-dialog .rungs-primary { border-color: #0b5f59; background: #0b5f59; color: #ffffff; }
.rungs-dialog .rungs-primary:hover { background: #084844; }
.rungs-dialog .rungs-primary:disabled { background: #4d5d59; cursor: default; }
.rungs-field .rungs-buttons { display: flex; gap: 0.5rem; margin: 1rem 0 0; }
`;

const STYLE_ID = 'rungs-field-style';

/** Puts the style of what stands around the text into the page, once. */
export function installStyle(): void {
  if (document.getElementById(STYLE_ID)) return;
  document.head.append(element('style', { id: STYLE_ID }, STYLE));
}
