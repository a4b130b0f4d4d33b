import { HIGHEST_LEVEL } from '../../markup/level';
import { kindOf } from '../../markup/source';
import { element } from '../dom';
import type { CompletionScope } from './completion';
import type { Inserted } from './insertion';
import { openPicker } from './picker';
import {
  groupProposals,
  levelProposals,
  postingProposals,
  skillProposals,
  snippetProposals,
} from './proposals';

interface ToolbarOptions {
  /** What there is to choose from; undefined while the content is not there. */
  scope: () => CompletionScope | undefined;
  onInsert: (inserted: Inserted) => void;
}

/** The buttons that insert constructs. A snippet and a competency include, and do nothing else. */
export function toolbar(path: string, { scope, onInsert }: ToolbarOptions): HTMLElement {
  const bar = element('div', { role: 'group', 'aria-label': 'Insert', class: 'rungs-toolbar' });
  const add = (label: string, open: (parent: HTMLElement, scope: CompletionScope) => void) => {
    const click = () => {
      const known = scope();
      if (known) open(bar, known);
    };
    bar.append(element('button', { type: 'button', 'aria-haspopup': 'dialog', click }, label));
  };
  add('Include a snippet', (parent, { library, path: self }) => {
    const proposals = snippetProposals(library, self);
    openPicker(parent, {
      title: 'Include a snippet',
      label: 'Snippet',
      proposals,
      onInsert: (index) => {
        const name = proposals[index]?.name ?? '';
        const inline = library.snippets.get(name)?.inline ?? false;
        onInsert({ kind: 'include', name, inline });
      },
    });
  });
  if (kindOf(path) !== 'posting') return bar;
  add('Ask for a skill', (parent, known) => openSkillPicker(parent, known, onInsert));
  add('Inherit a posting', (parent, { library, path: self }) => {
    const proposals = postingProposals(library, self);
    openPicker(parent, {
      title: 'Inherit what another posting asks for',
      label: 'Posting',
      proposals,
      onInsert: (index) => onInsert({ kind: 'inherit', doc: proposals[index]?.name ?? '' }),
    });
  });
  return bar;
}

/** Skills and groups in one list, with a level and, for a group, how many of it. */
function openSkillPicker(
  parent: HTMLElement,
  { library }: CompletionScope,
  onInsert: ToolbarOptions['onInsert'],
): void {
  const skills = skillProposals(library);
  const groups = groupProposals(library);
  const proposals = [
    ...groups.map(({ name, detail }) => ({ name, detail: `group, ${detail}` })),
    ...skills,
  ];
  const level = element('select');
  const count = element('input', { type: 'number', min: '1', max: '99', value: '1' });
  openPicker(parent, {
    title: 'Ask for a skill, or for some of a group',
    label: 'Skill or group',
    proposals,
    inputs: [
      { label: `Level, from 1 to ${HIGHEST_LEVEL}`, input: level },
      { label: 'How many of the group', input: count },
    ],
    onChoose: (index) => {
      count.disabled = index >= groups.length;
      level.replaceChildren(
        ...levelProposals(library, proposals[index]?.name ?? '').map(({ name, detail }) =>
          element('option', { value: name }, `${name} (${detail})`),
        ),
      );
    },
    onInsert: (index) => {
      const name = proposals[index]?.name ?? '';
      const line = index < groups.length ? `${count.value || '1'} of ${name}` : name;
      onInsert({ kind: 'skill', line: level.value === '1' ? line : `${line}:${level.value}` });
    },
  });
}
