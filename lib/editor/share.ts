import type { Decap } from './decap';
import { element, uniqueId } from './dom';
import { installStyle } from './posting/style';
import type { DraftAddress, EditorSettings } from './settings';

/** The widget that says where somebody else can see a posting; it writes nothing. */
export const SHARE = 'share';

/** What the form calls it. */
export const SHARE_LABEL = 'Show it to somebody';

interface Control {
  props: {
    forID: string;
    classNameWrapper: string;
    entry: { get: (key: 'newRecord' | 'slug') => unknown };
  };
  host: HTMLElement | null;
}

const ENDPOINT = '/admin/preview-link';
const DAYS = [1, 7, 30];

/** Makes the widget known. */
export function registerShare(cms: Decap, settings: EditorSettings): void {
  const { createClass, h } = window;
  const control = createClass({
    componentDidMount(this: Control) {
      installStyle();
      const { entry } = this.props;
      const name = entry.get('newRecord') === true ? undefined : String(entry.get('slug'));
      this.host?.append(...shareParts({ name, settings }));
    },
    shouldComponentUpdate: () => false,
    render(this: Control) {
      const ref = (host: HTMLElement | null) => {
        this.host = host;
      };
      const { forID, classNameWrapper } = this.props;
      const className = `${classNameWrapper} rungs-field`;
      // The form's label is for the group: as the button's it would replace what that does.
      return h('div', { ref, className, id: forID, role: 'group', 'aria-label': SHARE_LABEL });
    },
  });
  cms.registerWidget(SHARE, control);
}

interface ShareOptions {
  /** The posting's name; none while it has never been saved. */
  name: string | undefined;
  settings: EditorSettings;
}

function shareParts({ name, settings }: ShareOptions): HTMLElement[] {
  const daysId = uniqueId('days');
  const days = element(
    'select',
    { id: daysId },
    ...DAYS.map((count) =>
      element('option', { value: String(count), selected: count === 7 }, `${count}`),
    ),
  );
  const answer = element('div', { role: 'status' });
  const say = (...parts: (Node | string)[]) => answer.replaceChildren(element('p', {}, ...parts));
  const ask = async () => {
    if (name === undefined) return say('Save it first: until then it is in this window alone.');
    try {
      const found = await askFor(name, Number(days.value));
      answer.replaceChildren(...words(found, settings));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return [
    element(
      'p',
      {},
      element('button', { type: 'button', click: () => void ask() }, 'Get an address to share'),
      ' ',
      element('label', { for: daysId }, 'good for days: '),
      days,
    ),
    answer,
  ];
}

async function askFor(name: string, days: number): Promise<DraftAddress> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, days }),
  });
  if (response.ok) return (await response.json()) as DraftAddress;
  throw new Error(`There is no answer from the site (status ${response.status}). Sign in again.`);
}

/** What an answer means for whoever wants to show the posting to somebody. */
function words(found: DraftAddress, { mode }: EditorSettings): HTMLElement[] {
  const paragraph = (...parts: (Node | string)[]) => element('p', {}, ...parts);
  switch (found.kind) {
    case 'public':
      return [
        paragraph(
          'It is published, for everybody, at ',
          element('a', { href: found.address, target: '_blank', rel: 'noopener' }, found.address),
          '.',
        ),
      ];
    case 'link':
      return [
        paragraph(
          `Whoever has this link can read the draft as it was last merged, and nothing else that is not published, until ${found.until}.`,
        ),
        linkField(found.address),
      ];
    case 'unsigned':
      return [
        paragraph(
          'It is merged and not published, and no link can be made: RUNGS_SECRET is not set where this site runs. ',
          mode === 'local' ? 'On this machine the page is at its future address.' : '',
        ),
      ];
    case 'unmerged':
      return [
        paragraph(
          mode === 'local'
            ? 'It is a draft on a branch. When you end npm run cms, the branch is in your checkout; its preview is npm run dev there.'
            : 'It is a draft on a branch: the preview of its pull request shows it to whoever has that address. “Check for Preview” at the top of this page finds it, some minutes after you save.',
        ),
      ];
  }
}

/** The link to take along: whole in a field, and copied by a button. */
function linkField(address: string): HTMLElement {
  const input = element('input', { readonly: true, value: address, 'aria-label': 'Link' });
  const copied = element('span', { role: 'status' });
  const copy = async () => {
    input.select();
    await navigator.clipboard.writeText(address);
    copied.textContent = ' Copied.';
  };
  return element(
    'p',
    { class: 'rungs-link' },
    input,
    ' ',
    element('button', { type: 'button', click: () => void copy() }, 'Copy the link'),
    copied,
  );
}
