import { isValidName } from '../markup/name';
import type { Decap } from './decap';

/** The widget for the name of a file that has no title to be named by. */
export const FILE_NAME = 'file-name';

interface Control {
  props: {
    forID: string;
    classNameWrapper: string;
    value?: string;
    entry: { get: (key: 'newRecord' | 'slug') => unknown };
    onChange: (value: string) => void;
    setActiveStyle: () => void;
    setInactiveStyle: () => void;
  };
}

/** Makes the widget known: a name can be given to a new file, and is shown of one that has one. */
export function registerFileName(cms: Decap): void {
  const { createClass, h } = window;
  const control = createClass({
    isValid(this: Control) {
      const { entry, value = '' } = this.props;
      return (
        entry.get('newRecord') !== true ||
        isValidName(value) || { error: { message: 'Name it by letters, digits and hyphens.' } }
      );
    },
    render(this: Control) {
      const { forID, classNameWrapper, value, entry, onChange, ...props } = this.props;
      const isNew = entry.get('newRecord') === true;
      return h('input', {
        id: forID,
        type: 'text',
        className: classNameWrapper,
        value: (isNew ? value : entry.get('slug')) ?? '',
        readOnly: !isNew,
        onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        onFocus: props.setActiveStyle,
        onBlur: props.setInactiveStyle,
      });
    },
  });
  cms.registerWidget(FILE_NAME, control);
}
