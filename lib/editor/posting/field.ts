import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { SourceFile } from '../../markup/source';
import type { Problem } from '../../problem/problem';
import { element, uniqueId } from '../dom';
import type { Workspace } from '../workspace';
import { completeNames, enterAfterWholeName } from './completion';
import { applyFix, diagnosticOf, firstLineOf, type Span, spanOf } from './diagnostics';
import { highlighting, setMarks } from './highlight';
import { type Inserted, insertionAt } from './insertion';
import { marksOf } from './marks';
import { problemCount, showProblems, showRefusal } from './problem-list';
import { installStyle, textTheme } from './style';
import { toolbar } from './toolbar';

const HELP =
  'Tab leaves the field. Ctrl+Space proposes names; Escape closes what is proposed. F8 goes to the next problem.';

export interface PostingFieldOptions {
  label: string;
  /** The id of the text itself, for a label elsewhere. */
  id: string;
  body: string;
  /** The file as a save would write it with this text, and where it would be. */
  fileOf: (body: string) => SourceFile;
  /** Resolves when the content is there. */
  workspace: Promise<Workspace>;
  onChange: (body: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** The text of a document: an editor that knows the posting language, with what is wrong in the file. */
export class PostingField {
  readonly dom: HTMLElement;
  readonly #options: PostingFieldOptions;
  readonly #view: EditorView;
  readonly #fieldProblems = element('ul', { 'aria-label': 'Problems in the other fields' });
  readonly #textProblems = element('ul', { 'aria-label': 'Problems' });
  readonly #status = element('p', { role: 'status' }, 'Reading the content…');
  #workspace: Workspace | undefined;
  #path: string;
  #firstLine = 1;
  /** Where the problems in the list below the text stand. */
  #spans: readonly Span[] = [];
  #pending: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;
  /** Ended, perhaps before the content had come. */
  #ended = false;
  /** The texts that were handed on and have not come back yet. */
  readonly #sent = new Set<string>();

  constructor(options: PostingFieldOptions) {
    installStyle();
    this.#options = options;
    this.#path = options.fileOf(options.body).path;
    const help = element('p', { id: uniqueId('help'), class: 'rungs-help' }, HELP);
    this.#view = new EditorView({ state: this.#stateOf(options, help.id) });
    this.dom = element(
      'div',
      { class: 'rungs-field' },
      element(
        'p',
        { class: 'rungs-help' },
        element('a', { href: '/guide', target: '_blank' }, 'The guide for writers'),
      ),
      this.#fieldProblems,
      toolbar(this.#path, { scope: () => this.#scope(), onInsert: (what) => this.#insert(what) }),
      element('div', { class: 'rungs-text' }, this.#view.dom),
      help,
      this.#status,
      this.#textProblems,
    );
    options.workspace.then(
      (workspace) => {
        if (this.#ended) return;
        this.#workspace = workspace;
        // Decap draws the preview anew at a change of another field, and this one not.
        this.#stopListening = workspace.onWrite((path) => {
          if (path === this.#path) this.#show();
        });
        this.#check();
      },
      (error: unknown) => {
        this.#status.textContent = `Names and problems cannot be shown: ${messageOf(error)}`;
      },
    );
  }

  /** Shows a text that was changed elsewhere, or looks again at what is around it. */
  update(body: string): void {
    const now = this.#view.state.doc.toString();
    if (body === now) this.#sent.clear();
    // What comes back of what was typed may be behind what has been typed since.
    else if (!this.#sent.has(body)) {
      this.#view.dispatch({ changes: { from: 0, to: now.length, insert: body } });
    }
    this.#queueCheck();
  }

  focus(): void {
    this.#view.focus();
  }

  /** Ends the field; what was typed and not saved is no longer part of the content. */
  destroy(): void {
    this.#ended = true;
    clearTimeout(this.#pending);
    this.#stopListening?.();
    this.#workspace?.restore(this.#path);
    this.#view.destroy();
  }

  #stateOf(options: PostingFieldOptions, help: string): EditorState {
    const complete = completeNames(() => this.#scope());
    return EditorState.create({
      doc: options.body,
      extensions: [
        history(),
        lineNumbers({ formatNumber: (line) => String(line + this.#firstLine - 1) }),
        markdown({ base: markdownLanguage, completeHTMLTags: false }),
        highlighting(() => this.#firstLine),
        Prec.highest(keymap.of([enterAfterWholeName])),
        autocompletion({ override: [complete], activateOnTypingDelay: 0 }),
        // Tab is in none of them: it leaves the field, as in every other one.
        keymap.of([
          ...historyKeymap,
          // As HTML, our tags would indent what follows them, and four spaces are code.
          { key: 'Enter', run: insertNewline },
          ...defaultKeymap,
          { key: 'F8', run: nextDiagnostic },
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          id: options.id,
          // As every field that can be edited has; what looks for a way into it asks for the attribute.
          tabindex: '0',
          'aria-label': options.label,
          'aria-describedby': help,
          spellcheck: 'true',
        }),
        EditorView.domEventHandlers({
          focus: () => options.onFocus?.(),
          blur: () => options.onBlur?.(),
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          const body = state.doc.toString();
          this.#sent.add(body);
          options.onChange(body);
          this.#queueCheck();
        }),
        textTheme,
      ],
    });
  }

  #scope() {
    return this.#workspace && { library: this.#workspace.library, path: this.#path };
  }

  /** After the letter is on the screen, and once for all that were typed meanwhile. */
  #queueCheck(): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#check());
  }

  #check(): void {
    if (!this.#workspace) return;
    const { doc } = this.#view.state;
    const file = this.#fileOf(doc.toString());
    if (!file) return;
    // A new document has the name that its title gives it.
    if (file.path !== this.#path) this.#workspace.restore(this.#path);
    this.#path = file.path;
    if (!this.#workspace.write(file.path, file.text)) this.#show();
  }

  /** A field that the format refuses to write is said, and the problems stay as they were. */
  #fileOf(body: string): SourceFile | undefined {
    try {
      return this.#options.fileOf(body);
    } catch (error) {
      showRefusal(this.#fieldProblems, messageOf(error));
      return undefined;
    }
  }

  #show(): void {
    const workspace = this.#workspace;
    if (!workspace) return;
    const { doc } = this.#view.state;
    const text = workspace.textOf(this.#path);
    if (text !== undefined) this.#firstLine = firstLineOf(text, doc.toString());
    const placed = { doc, firstLine: this.#firstLine };
    const problems = workspace.problemsOf(this.#path);
    const spans = new Map<Problem, Span>();
    for (const problem of problems) {
      const span = spanOf(placed, problem);
      if (span) spans.set(problem, span);
    }
    const document = workspace.library.documents.find(({ file }) => file === this.#path);
    const lineOf = (line: number) =>
      line < this.#firstLine || line - this.#firstLine >= placed.doc.lines
        ? ''
        : placed.doc.line(line - this.#firstLine + 1).text;
    this.#view.dispatch(
      setDiagnostics(
        this.#view.state,
        [...spans].map(([problem, span]) => diagnosticOf(problem, span)),
      ),
      { effects: setMarks.of(document ? marksOf(document.body, lineOf) : []) },
    );
    showProblems(
      this.#fieldProblems,
      problems.filter((problem) => !spans.has(problem)),
    );
    this.#spans = [...spans.values()];
    showProblems(this.#textProblems, [...spans.keys()], {
      goTo: (index) => this.#select(this.#spans[index]),
      fix: (index, suggestion) => {
        const span = this.#spans[index];
        if (span) applyFix(this.#view, span, suggestion);
      },
    });
    const said = problemCount(problems);
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #select(span: Span | undefined): void {
    if (!span) return;
    this.#view.dispatch({
      selection: { anchor: span.from, head: span.to },
      effects: EditorView.scrollIntoView(span.from, { y: 'center' }),
    });
    this.#view.focus();
  }

  #insert(inserted: Inserted): void {
    const { state } = this.#view;
    const { from, insert, anchor } = insertionAt(state.doc, state.selection.main.head, inserted);
    this.#view.dispatch({
      changes: { from, insert },
      selection: { anchor },
      scrollIntoView: true,
      userEvent: 'input.insert',
    });
    this.#view.focus();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
