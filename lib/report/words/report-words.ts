import type { ContentReport } from '../content-report';
import { hasOtherStatus, type RoleChange } from '../role-changes';
import type { RoleName } from '../role-name';
import { findingItems, stepItems } from './ladder-words';
import { problemBlocks, problemSum } from './problem-words';
import { addedItem, askedItems, changedItem, removedItem } from './role-words';
import { settingItem, skillItem, snippetItem } from './shared-words';
import { type Block, type Item, roleList } from './text';

/** A report in sentences. What has nothing to say is left out. */
export function reportWords(report: ContentReport): Block[] {
  const { roles, snippets, skills, settings, ladder, problems } = report;
  const { edited, heirs, inheriting } = sorted(roles);
  return [
    { kind: 'paragraph', text: [`${roleSum(report)} ${problemSum(problems)}`] },
    ...section('New roles', of(roles, 'added').map(addedItem)),
    ...section('Roles that go', of(roles, 'removed').map(removedItem)),
    ...section(
      'Roles that change',
      edited.map((change) => changedItem(change, heirs.get(change) ?? [])),
    ),
    ...section('Roles that only inherit what changes', inheriting.map(inheritingItem)),
    ...section('Text that roles share', snippets.map(snippetItem)),
    ...section('Skills', skills.map(skillItem)),
    ...section('Settings', settings.map(settingItem)),
    ...section('How big the steps are', ladder.steps.flatMap(stepItems)),
    ...section('What to look at on the ladder', findingItems(ladder.findings.new)),
    ...section(
      'What was odd on the ladder, and no longer is',
      findingItems(ladder.findings.solved),
    ),
    ...heading('Problems', problemBlocks(problems)),
  ];
}

function section(title: string, items: Item[]): Block[] {
  return heading(title, items.length > 0 ? [{ kind: 'list', items }] : []);
}

function heading(title: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', level: 3, text: [title] }, ...blocks] : [];
}

function of(roles: readonly RoleChange[], change: RoleChange['change']): RoleChange[] {
  return roles.filter((role) => role.change === change);
}

/** Roles for which the same changes, by what they inherit alone. */
type Inheriting = [RoleChange, ...RoleChange[]];

interface Sorted {
  /** Edited themselves, or opened or closed by the settings. */
  edited: RoleChange[];
  /** For which roles the same changes as for an edited one that they inherit. */
  heirs: Map<RoleChange, RoleName[]>;
  inheriting: Inheriting[];
}

function sorted(roles: readonly RoleChange[]): Sorted {
  const changed = of(roles, 'changed');
  const edited = changed.filter((change) => change.edited || hasOtherStatus(change));
  const heirs = new Map<RoleChange, RoleName[]>();
  const groups = new Map<string, Inheriting>();
  for (const change of changed) {
    const { asked, lost, through } = change;
    if (edited.includes(change) || asked.length + lost.length === 0) continue;
    const key = sameness(change);
    const above = through.map(({ name }) => name);
    const origin = edited.find((one) => above.includes(one.role.name) && sameness(one) === key);
    if (origin) heirs.set(origin, [...(heirs.get(origin) ?? []), change.role]);
    else {
      const group = `${key} ${above.join(' ')}`;
      const members = groups.get(group);
      if (members) members.push(change);
      else groups.set(group, [change]);
    }
  }
  return { edited, heirs, inheriting: [...groups.values()] };
}

function sameness({ asked, lost }: RoleChange): string {
  return JSON.stringify([asked, lost]);
}

function inheritingItem(group: Inheriting): Item {
  const [{ through }] = group;
  const roles = group.map(({ role }) => role);
  return {
    text: [
      ...roleList(roles),
      ...(through.length > 0 ? [', through ', ...roleList(through)] : []),
      ':',
    ],
    items: askedItems(group[0], roles.length > 1),
  };
}

function roleSum({ roles, snippets, skills, settings }: ContentReport): string {
  const changed = of(roles, 'changed');
  const edited = changed.filter((change) => change.edited);
  const renamed = edited.filter(({ role, former }) => former && former.name !== role.name);
  const inherited = changed.length - edited.length;
  const said = [
    ...sum(of(roles, 'added').length, 'role is new', 'roles are new'),
    ...sum(of(roles, 'removed').length, 'role goes', 'roles go'),
    ...sum(renamed.length, 'role is renamed', 'roles are renamed'),
    ...sum(edited.length - renamed.length, 'role changes', 'roles change'),
    ...sum(inherited, 'role shows a change from elsewhere', 'roles show a change from elsewhere'),
    ...sum(snippets.length, 'shared text changes', 'shared texts change'),
    ...sum(skills.length, 'skill changes', 'skills change'),
    ...sum(settings.length, 'setting changes', 'settings change'),
  ];
  return said.length > 0 ? `${said.join(', ')}.` : 'Nothing changes that readers see.';
}

function sum(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
