import { CompletionContext } from '@codemirror/autocomplete';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { formatOf } from '../../lib/editor/format/format';
import { fileOfDocument } from '../../lib/editor/open-file';
import { completeNames } from '../../lib/editor/posting/completion';
import { marksOf } from '../../lib/editor/posting/marks';
import { previewDocument } from '../../lib/editor/preview/document';
import { STILL } from '../../lib/editor/preview/still';
import { Workspace } from '../../lib/editor/workspace';
import { type ContentSource, kindOf } from '../../lib/markup/source';
import { LineIndex } from '../../lib/problem/line-index';
import { medianSeconds } from './measure';
import { multiply } from './multiply';
import type { BenchRow } from './table';

const POSTINGS = 1_000;
const COMPETENCIES = 1_000;
const ROUNDS = 15;
const BASE = 'remark-parse and remark-gfm over the file that is written';

/**
 * What the editor does while one types in a large company, against nothing but parsing the one file with
 * remark-parse and remark-gfm. The preview's time has in it the stillness that it waits for.
 */
export async function* benchEditor(content: ContentSource): AsyncIterable<BenchRow> {
  const source = withCompetencies(multiply(content, POSTINGS), COMPETENCIES);
  const workspace = await Workspace.open(source);
  const written = source.files.findLast(
    ({ path, text }) => kindOf(path) === 'posting' && text.includes('<inherit'),
  );
  if (!written) return;
  const { path } = written;
  const data = formatOf('posting').fromFile(written.text);
  const remark = unified().use(remarkParse).use(remarkGfm);
  let letters = 0;

  /** Another letter at the end of the text. */
  function type(): void {
    letters += 1;
    const body = `${data.body}\n${'a'.repeat(letters)}`;
    const document = { kind: 'posting' as const, path, data: { ...data, body } };
    const file = fileOfDocument(document, '', workspace);
    workspace.write(file.path, file.text);
  }

  function findProblems(): void {
    type();
    workspace.problemsOf(path);
    const document = workspace.library.documents.find(({ file }) => file === path);
    const lines = new LineIndex(written?.text ?? '');
    if (document) marksOf(document.body, (line) => lines.line(line));
  }

  const doc = '<skills>\nL\n</skills>';
  const state = EditorState.create({ doc, extensions: markdown() });
  const complete = completeNames(() => ({ library: workspace.library, path }));
  function proposeNames(): void {
    type();
    complete(new CompletionContext(state, doc.indexOf('L') + 1, false));
  }

  function draw(): void {
    type();
    previewDocument({ workspace, path, style: '', origin: 'https://jobs.example' });
  }

  const [problems = 0, names = 0, preview = 0, parsing = 0] = medianSeconds(ROUNDS, [
    findProblems,
    proposeNames,
    draw,
    () => remark.parse(written.text),
  ]);
  const size = `${POSTINGS.toLocaleString('en')} postings and ${COMPETENCIES.toLocaleString('en')} competencies`;
  const row = (measure: string, seconds: number): BenchRow => ({
    measure: `editor, ${measure}, ${size}`,
    amount: { seconds },
    ratio: seconds / parsing,
    base: BASE,
  });
  yield row('keystroke to problems', problems);
  yield row('keystroke to completion', names);
  yield row('typing stopped to preview', preview + STILL / 1000);
}

/** Adds copies of the competencies, each under a name of its own. */
function withCompetencies({ files, problems }: ContentSource, count: number): ContentSource {
  const described = files.filter(({ path }) => kindOf(path) === 'competency');
  const copies = Array.from({ length: Math.max(0, count - described.length) }, (_, index) => {
    const { path = '', text = '' } = described[index % described.length] ?? {};
    return { path: path.replace(/\.md$/, `-copy-${index}.md`), text };
  });
  return { files: [...files, ...copies], problems };
}
