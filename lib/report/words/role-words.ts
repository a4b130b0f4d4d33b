import type { Status } from '../../markup/fields';
import { counted } from '../../problem/counted';
import type { AliasAdvice } from '../aliases';
import type { DetailChange } from '../details';
import type { LostReference, RoleChange } from '../role-changes';
import type { RoleName } from '../role-name';
import { askedSentences } from './asked-words';
import { sectionItems } from './prose-words';
import { code, type Inline, type Item, inlineList, roleLink, roleList, strong } from './text';

const WAS: Record<Status, string> = {
  draft: 'a draft',
  scheduled: 'scheduled',
  open: 'open',
  paused: 'paused',
  closed: 'closed',
  filled: 'filled',
};

const IS_NOW: Record<Status, string> = {
  draft: 'It is a draft now, and its page is taken from the public site',
  scheduled: 'It is scheduled now, and not public before it opens',
  open: 'It is open now: it is advertised, and one can apply',
  paused: 'It is paused now: its page stays, and nobody can apply',
  closed: 'It is closed now: its page stays, and nobody can apply',
  filled: 'It is filled now: its page stays, and nobody can apply',
};

/** A role as the subject of what is said below: by its whole title, with its status. */
function roleHeading(role: RoleName): Inline[] {
  const [link] = roleLink({ ...role, label: role.title });
  const notes = [
    ...(role.base ? ['a base'] : []),
    ...(role.status === 'open' ? [] : [WAS[role.status]]),
  ];
  return [link ?? role.title, ...(notes.length > 0 ? [` (${notes.join(', ')})`] : [])];
}

/** A role or base that is new. */
export function addedItem({ role, step, lost }: RoleChange): Item {
  const { junior, asked = 0, added = 0, raised = 0 } = step ?? {};
  const requirements = counted(asked, 'requirement');
  const said: Inline[] = junior
    ? [
        ' It builds on ',
        ...roleLink(junior),
        `: ${counted(added, 'new requirement')}, ${raised} raised, ${asked} in all.`,
      ]
    : [asked === 0 ? ' It asks for no skills.' : ` It has ${requirements}.`];
  return {
    text: [...roleHeading(role), '.', ...said],
    items: lost.map((one) => lostItem(one, role)),
  };
}

/** A role or base that is no more. */
export function removedItem({ role }: RoleChange): Item {
  const published = role.status !== 'draft' && role.status !== 'scheduled';
  const said: Inline[] = published
    ? [
        ` Its address /roles/${role.slug} leads nowhere from now on.`,
        ...(role.base
          ? []
          : [
              ' To keep the page without a way to apply, write ',
              code('status: closed'),
              ' instead.',
            ]),
      ]
    : [' It was never public.'];
  const notes = [
    ...(role.base ? ['a base'] : []),
    ...(role.status === 'open' ? [] : [WAS[role.status]]),
  ];
  const suffix = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return { text: [strong(role.title), `${suffix}.`, ...said] };
}

/**
 * A role or base whose own file has changed.
 *
 * @param heirs the roles that only inherit, and for which the same requirements change
 */
export function changedItem(change: RoleChange, heirs: readonly RoleName[]): Item {
  const { role, former = role, alias, details, sections } = change;
  const items: Item[] = [
    ...nameItems(former, role),
    ...(alias ? [aliasItem(alias, 'Links and references')] : []),
    ...(former.status === role.status
      ? []
      : [{ text: [`${IS_NOW[role.status]}. It was ${WAS[former.status]}.`] }]),
    ...baseItems(former, role),
    ...buildsOnItems(change),
    ...details.map(detailItem),
    ...askedItems(change),
    ...(heirs.length > 0
      ? [
          {
            text: [
              `The same holds for ${counted(heirs.length, 'role')} built on it: `,
              ...roleList(heirs),
              '.',
            ],
          },
        ]
      : []),
    ...sectionItems(sections),
  ];
  return { text: roleHeading(role), items: items.length > 0 ? items : [UNSEEN] };
}

const UNSEEN: Item = {
  text: [
    'No words and no requirements change: only links, pictures, emphasis, spaces, or what no page shows.',
  ],
};

/** What a role asks for otherwise, or lacks. What is missing by mistake is not listed skill by skill. */
export function askedItems({ role, asked, lost, mended }: RoleChange, plural = false): Item[] {
  const subject = plural ? 'Each' : 'It';
  if (lost.length === 0) {
    const found = mended ? [{ text: ['All that it builds on is found again.'] }] : [];
    return [...found, ...askedSentences(asked, subject).map((text) => ({ text }))];
  }
  const missing = asked.filter(({ change }) => change === 'dropped' || change === 'lowered');
  const meant = asked.filter((change) => !missing.includes(change));
  return [
    ...lost.map((one) => lostItem(one, plural ? undefined : role)),
    ...(missing.length > 0
      ? [
          {
            text: [
              `${subject} lacks ${counted(missing.length, 'requirement')} until this is mended.`,
            ],
          },
        ]
      : []),
    ...askedSentences(meant, subject).map((text) => ({ text })),
  ];
}

/** Why requirements are missing. */
function lostItem(
  { role, reference, renamed }: LostReference,
  spokenOf: RoleName | undefined,
): Item {
  const fix: Inline[] = renamed ? [' It was renamed: write ', code(renamed), '.'] : [];
  return {
    text: [
      ...(role.name === spokenOf?.name ? ['It'] : roleLink(role)),
      ' builds on ',
      code(reference),
      ', which is not there.',
      ...fix,
    ],
  };
}

function nameItems(former: RoleName, role: RoleName): Item[] {
  const said: Inline[][] = [
    ...(former.title === role.title ? [] : [['It was called ', strong(former.title)]]),
    ...(former.slug === role.slug ? [] : [[`its address was /roles/${former.slug}`]]),
    // A file is mostly called as its address is.
    ...(former.name === role.name || former.name === former.slug
      ? []
      : [['its file was called ', code(former.name)]]),
  ];
  if (said.length === 0) return [];
  const [first = '', ...rest] = inlineList(said);
  const begun = typeof first === 'string' ? first.replace(/^i/, 'I') : first;
  return [{ text: [begun, ...rest, '.'] }];
}

/** What to write so that links and references to a former name keep working. */
export function aliasItem({ file, missing, aliases }: AliasAdvice, what = 'References'): Item {
  return {
    text: [
      `${what} to `,
      ...inlineList(missing.map((name) => [code(name)])),
      ' lead nowhere. To keep them, write ',
      code(`aliases: [${aliases.join(', ')}]`),
      ' into the front matter of ',
      { kind: 'file', path: file },
      '.',
    ],
  };
}

function baseItems(former: RoleName, role: RoleName): Item[] {
  if (former.base === role.base) return [];
  return [
    {
      text: [
        role.base ? 'It is a base now, and is not advertised.' : 'It is a role now. It was a base.',
      ],
    },
  ];
}

function buildsOnItems({ buildsOn: { added, dropped } }: RoleChange): Item[] {
  const names = (labels: readonly string[]) => inlineList(labels.map((label) => [strong(label)]));
  if (added.length > 0 && dropped.length > 0) {
    return [
      { text: ['It builds on ', ...names(added), ' now, no longer on ', ...names(dropped), '.'] },
    ];
  }
  if (added.length > 0) return [{ text: ['It builds on ', ...names(added), ' now.'] }];
  return dropped.length > 0 ? [{ text: ['It no longer builds on ', ...names(dropped), '.'] }] : [];
}

function detailItem({ label, from, to }: DetailChange): Item {
  if (from.length === 0)
    return { text: [strong(label), `: ${to.join('; ')}. It was not said before.`] };
  if (to.length === 0)
    return { text: [strong(label), ` is no longer said. It was: ${from.join('; ')}.`] };
  return { text: [strong(label), `: ${to.join('; ')} instead of ${from.join('; ')}.`] };
}
