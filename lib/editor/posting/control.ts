import { openContent } from '../content';
import { type DecapEntry, documentOf, kindOfCollection } from '../entry';
import { fileOfDocument } from '../open-file';
import type { EditorSettings } from '../settings';
import type { Workspace } from '../workspace';
import { PostingField } from './field';

/** What Decap hands to the control of a widget. */
interface ControlProps {
  value: string | undefined;
  onChange: (value: string) => void;
  forID: string;
  classNameWrapper: string;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  entry: DecapEntry;
  collection: { get(key: 'name'): string };
  field: { get(key: 'label'): string | undefined };
}

interface Control {
  props: ControlProps;
  host: HTMLElement | null;
  text: PostingField | undefined;
}

/** The text of a document as a widget of Decap's. */
export function postingControl({ contentFolder }: EditorSettings): unknown {
  return window.createClass({
    componentDidMount(this: Control) {
      const workspace = openContent();
      let known: Workspace | undefined;
      workspace.then(
        (opened) => {
          known = opened;
        },
        () => undefined,
      );
      this.text = new PostingField({
        label: this.props.field.get('label') ?? 'Text',
        id: this.props.forID,
        body: this.props.value ?? '',
        workspace,
        fileOf: (body) => {
          const { collection, entry } = this.props;
          const document = documentOf(kindOfCollection(collection.get('name')) ?? 'snippet', entry);
          const data = { ...document.data, body };
          return fileOfDocument({ ...document, data }, contentFolder, known);
        },
        onChange: (body) => this.props.onChange(body),
        onFocus: () => this.props.setActiveStyle(),
        onBlur: () => this.props.setInactiveStyle(),
      });
      this.host?.append(this.text.dom);
    },
    // Other fields of the form decide, too, what is wrong in the file.
    shouldComponentUpdate: () => true,
    componentDidUpdate(this: Control) {
      this.text?.update(this.props.value ?? '');
    },
    componentWillUnmount(this: Control) {
      this.text?.destroy();
    },
    render(this: Control) {
      const ref = (host: HTMLElement | null) => {
        this.host = host;
      };
      return window.h('div', { ref, className: this.props.classNameWrapper });
    },
  });
}
