import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  closeCompletion,
  pickedCompletion,
  selectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { EditorView, KeyBinding } from '@codemirror/view';
import { type DocumentKind, kindOf } from '../../markup/source';
import type { Library } from '../../roles/library';
import {
  groupProposals,
  levelProposals,
  type Proposal,
  postingProposals,
  skillProposals,
  snippetProposals,
} from './proposals';
import { holdsSkill, skillsLines } from './skills-lines';

/** The content and the file that is being written, as they are at the moment. */
export interface CompletionScope {
  library: Library;
  /** The file's path below the content folder. */
  path: string;
}

const TAG = /<[\p{L}\p{N}\p{M}-]*$/u;
const REST_OF_TAG = /^[\p{L}\p{N}\p{M}-]*\.snippet\s*\/?>/u;
const INHERIT = /<inherit\s+doc\s*=\s*(["'])([^"'<>]*)$/;
const BULLET = /^\s*(?:[-*+]\s+)?/;

/** Lets Enter begin a line where what is proposed has been written out by hand. */
export const enterAfterWholeName: KeyBinding = {
  key: 'Enter',
  run: (view) => {
    const label = selectedCompletion(view.state)?.label;
    const { head } = view.state.selection.main;
    if (label && view.state.sliceDoc(head - label.length, head) === label) closeCompletion(view);
    return false;
  },
};

/** Completes names where the language expects them: in tags, in `doc="…"`, in lists of skills. */
export function completeNames(scope: () => CompletionScope | undefined): CompletionSource {
  return (context) => {
    const known = scope();
    if (!known || isCode(context)) return null;
    const { number, text, from } = context.state.doc.lineAt(context.pos);
    const before = text.slice(0, context.pos - from);
    const kind = kindOf(known.path) ?? 'snippet';
    if (kind !== 'posting') return completeTag(context, before, known, kind);
    return isInSkills(context, number)
      ? completeSkill(context, before, known.library)
      : (completeInherit(context, before, text, known) ??
          completeTag(context, before, known, kind));
  };
}

function isCode({ state, pos }: CompletionContext): boolean {
  for (let node = syntaxTree(state).resolveInner(pos, -1).node; node.parent; node = node.parent) {
    if (/^(?:FencedCode|CodeBlock|CodeText|InlineCode|Comment|CommentBlock)$/.test(node.name)) {
      return true;
    }
  }
  return false;
}

function isInSkills({ state }: CompletionContext, line: number): boolean {
  return skillsLines(state.doc.toString()).some((list) => holdsSkill(list, line));
}

function completeTag(
  context: CompletionContext,
  before: string,
  { library, path }: CompletionScope,
  kind: DocumentKind,
): CompletionResult | null {
  const typed = TAG.exec(before)?.[0];
  if (typed === undefined && !context.explicit) return null;
  const includes = snippetProposals(library, path).map(
    ({ name, ...proposal }): Completion => option({ ...proposal, name: `<${name}.snippet/>` }),
  );
  const after = context.state.sliceDoc(context.pos, context.pos + 300);
  return {
    from: context.pos - (typed?.length ?? 0),
    to: context.pos + (REST_OF_TAG.exec(after)?.[0].length ?? 0),
    options: kind === 'posting' ? [...includes, ...POSTING_TAGS] : includes,
    validFor: /^<[\p{L}\p{N}\p{M}-]*$/u,
  };
}

/** The tags that only postings have. */
const POSTING_TAGS: readonly Completion[] = [
  {
    label: '<inherit doc="">',
    displayLabel: '<inherit …/>',
    detail: 'takes over what another posting asks for',
    apply: (view, completion, from, to) => {
      write(view, completion, from, to, '<inherit doc="', '"/>');
      startCompletion(view);
    },
  },
  {
    label: '<skills>',
    detail: 'a list of skills',
    apply: (view, completion, from, to) => {
      write(view, completion, from, to, '<skills>\n', '\n</skills>');
    },
  },
];

function write(
  view: EditorView,
  completion: Completion,
  from: number,
  to: number,
  before: string,
  after: string,
): void {
  view.dispatch({
    changes: { from, to, insert: before + after },
    selection: { anchor: from + before.length },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
  });
}

function completeInherit(
  { pos }: CompletionContext,
  before: string,
  line: string,
  { library, path }: CompletionScope,
): CompletionResult | null {
  const match = INHERIT.exec(before);
  if (!match) return null;
  const [, quote = '"', typed = ''] = match;
  const after = line.slice(before.length);
  const rest = /^[^"'<>]*/.exec(after)?.[0].length ?? 0;
  const ending = after.startsWith(quote, rest) ? '' : `${quote}/>`;
  return {
    from: pos - typed.length,
    to: ending === '' ? pos + rest : pos,
    options: postingProposals(library, path).map((proposal) => ({
      ...option(proposal),
      apply: proposal.name + ending,
    })),
    validFor: /^[^"'<>]*$/,
  };
}

function completeSkill(
  { pos, explicit }: CompletionContext,
  before: string,
  library: Library,
): CompletionResult | null {
  const typed = before.slice(BULLET.exec(before)?.[0].length ?? 0);
  if (typed === '' && !explicit) return null;
  const level = /^(?:\d+\s+of\s+)?(.+?)\s*:\s*(\d*)$/i.exec(typed);
  if (level) {
    const [, name = '', digits = ''] = level;
    // A level is written with one digit, and then nothing is left to complete.
    if (digits !== '' && !explicit) return null;
    return {
      from: pos - digits.length,
      options: levelProposals(library, name).map((proposal, index) => ({
        ...option(proposal),
        boost: -index,
      })),
    };
  }
  const choice = /^(\d+)\s+of\s+(.*)$/i.exec(typed);
  if (choice) {
    return {
      from: pos - (choice[2]?.length ?? 0),
      options: groupProposals(library).map(option),
      validFor: /^[^:]*$/,
    };
  }
  const count = /^\d+/.exec(typed)?.[0] ?? '1';
  const groups = groupProposals(library).map(({ name, detail }) =>
    option({ name: `${count} of ${name}`, detail }),
  );
  return {
    from: pos - typed.length,
    options: [...skillProposals(library).map(option), ...groups],
    validFor: /^[^:]*$/,
  };
}

function option({ name, detail, excerpt }: Proposal): Completion {
  return { label: name, detail, ...(excerpt ? { info: excerpt } : {}) };
}
