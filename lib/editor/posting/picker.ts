import { element, uniqueId } from '../dom';
import type { Proposal } from './proposals';

/** A further input of a dialog. */
export interface PickerInput {
  label: string;
  input: HTMLInputElement | HTMLSelectElement;
}

export interface PickerOptions {
  title: string;
  /** What the list is of, such as "Snippet". */
  label: string;
  proposals: readonly Proposal[];
  inputs?: readonly PickerInput[];
  /** Called with the index of each proposal that is chosen in the list. */
  onChoose?: (index: number) => void;
  onInsert: (index: number) => void;
}

const SHOWN = 10;

/**
 * A dialog in which one picks from a list that can be searched. It is made of the browser's own
 * controls, so that keyboards and screen readers know it; Escape closes it.
 */
export function openPicker(parent: HTMLElement, options: PickerOptions): void {
  const ids = { title: uniqueId('title'), search: uniqueId('search'), list: uniqueId('list') };
  const list = element('select', { id: ids.list, size: String(SHOWN), required: true });
  const search = element('input', { id: ids.search, type: 'search', autocomplete: 'off' });
  const insert = element('button', { type: 'submit', class: 'rungs-primary' }, 'Insert');
  const cancel: HTMLButtonElement = element(
    'button',
    { type: 'button', click: () => dialog.close() },
    'Cancel',
  );
  const status = element('p', { role: 'status' });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: ids.title }, options.title),
    element('label', { for: ids.search }, 'Search'),
    search,
    element('label', { for: ids.list }, options.label),
    list,
    status,
    ...(options.inputs ?? []).flatMap(({ label, input }) => {
      input.id = uniqueId('input');
      return [element('label', { for: input.id }, label), input];
    }),
    element('p', { class: 'rungs-buttons' }, insert, cancel),
  );
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'rungs-dialog', 'aria-labelledby': ids.title },
    form,
  );

  const fill = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = options.proposals.flatMap(({ name, detail }, index) =>
      `${name} ${detail}`.toLowerCase().includes(wanted) ? [{ name, detail, index }] : [],
    );
    list.replaceChildren(
      ...found.map(({ name, detail, index }) =>
        element('option', { value: String(index) }, `${name} (${detail})`),
      ),
    );
    list.selectedIndex = found.length > 0 ? 0 : -1;
    status.textContent = found.length > 0 ? '' : 'Nothing is called like that.';
    insert.disabled = found.length === 0;
    choose();
  };
  const choose = () => {
    if (list.selectedIndex >= 0) options.onChoose?.(Number(list.value));
  };
  search.addEventListener('input', fill);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.focus();
    }
  });
  list.addEventListener('change', choose);
  list.addEventListener('dblclick', () => form.requestSubmit());
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') form.requestSubmit();
  });
  form.addEventListener('submit', () => {
    const index = list.selectedIndex < 0 ? undefined : Number(list.value);
    dialog.close();
    if (index !== undefined) options.onInsert(index);
  });
  dialog.addEventListener('close', () => dialog.remove());
  parent.append(dialog);
  fill();
  dialog.showModal();
  search.focus();
}
