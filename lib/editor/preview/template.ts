import { type DocumentKind, FOLDER } from '../../markup/source';
import { openContent } from '../content';
import type { Decap } from '../decap';
import { type DecapEntry, documentOf } from '../entry';
import { fileOfDocument } from '../open-file';
import type { EditorSettings } from '../settings';
import type { Workspace } from '../workspace';
import { CHANGE_STYLE, markChange } from './change';
import { previewDocument } from './document';
import { STILL } from './still';

/** The site's style sheet; `scripts/editor.ts` puts it here. */
declare const PREVIEW_STYLE: string;

interface Template {
  props: { entry: DecapEntry };
  state: { page: string };
  setState: (state: { page: string }) => void;
  workspace: Workspace | undefined;
  pending: ReturnType<typeof setTimeout> | undefined;
  /** The file that was drawn last. */
  path: string | undefined;
  drawn: string;
  /** The form was closed, perhaps before the content had come. */
  ended: boolean;
  draw: () => void;
}

/** Shows the page of what is written, beside the form. */
export function registerPreviews(cms: Decap, settings: EditorSettings): void {
  for (const kind of Object.keys(FOLDER) as DocumentKind[]) {
    cms.registerPreviewTemplate(FOLDER[kind], previewTemplate(kind, settings));
  }
}

function previewTemplate(kind: DocumentKind, { contentFolder }: EditorSettings): unknown {
  return window.createClass({
    getInitialState: () => ({ page: '' }),
    componentDidMount(this: Template) {
      this.drawn = '';
      this.ended = false;
      openContent().then(
        (workspace) => {
          if (this.ended) return;
          this.workspace = workspace;
          this.draw();
        },
        // The field says that there is no content.
        () => undefined,
      );
    },
    componentDidUpdate(this: Template, before: Template['props']) {
      if (before.entry === this.props.entry) return;
      clearTimeout(this.pending);
      this.pending = setTimeout(this.draw, STILL);
    },
    componentWillUnmount(this: Template) {
      clearTimeout(this.pending);
      this.ended = true;
      if (this.path !== undefined) this.workspace?.restore(this.path);
      this.workspace = undefined;
    },
    draw(this: Template) {
      const { workspace } = this;
      if (!workspace) return;
      const file = fileIfWritable(documentOf(kind, this.props.entry), contentFolder, workspace);
      if (!file) return;
      // A new document has the name that its title gives it.
      if (this.path !== undefined && this.path !== file.path) workspace.restore(this.path);
      this.path = file.path;
      workspace.write(file.path, file.text);
      const { origin } = window.location;
      const style = PREVIEW_STYLE + CHANGE_STYLE;
      const page = previewDocument({ workspace, path: file.path, style, origin });
      if (page === this.drawn) return;
      this.setState({ page: this.drawn === '' ? page : markChange(this.drawn, page) });
      this.drawn = page;
    },
    render(this: Template) {
      return window.h('iframe', {
        title: 'Preview of the page',
        sandbox: '',
        srcDoc: this.state.page,
        style: { position: 'fixed', inset: 0, width: '100%', height: '100%', border: 0 },
      });
    },
  });
}

/** While a field cannot be written, the last page stays; the field says why. */
function fileIfWritable(...args: Parameters<typeof fileOfDocument>) {
  try {
    return fileOfDocument(...args);
  } catch {
    return undefined;
  }
}
