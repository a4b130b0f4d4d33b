import { counted } from '../../problem/counted';
import type { SettingChange } from '../settings-changes';
import type { SkillChange, SnippetChange } from '../shared-changes';
import { sectionItems } from './prose-words';
import { aliasItem } from './role-words';
import { code, type Inline, type Item, roleList, strong } from './text';

/** What happened to a snippet, and on which pages one sees it. */
export function snippetItem(change: SnippetChange): Item {
  const { name, formerName, alias, roles, bases, missingOn, sections } = change;
  const verb =
    change.change === 'added'
      ? ' is new.'
      : change.change === 'removed'
        ? ' is gone.'
        : sections.length > 0
          ? ' says something else.'
          : ' has another name.';
  return {
    text: [
      'The text ',
      code(name),
      ...(formerName === undefined ? [] : [' (formerly ', code(formerName), ')']),
      verb,
      ...appears([...roles, ...bases], change.change === 'removed'),
      ...(missingOn.length > 0
        ? [` It is missing on ${counted(missingOn.length, 'role')}: `, ...roleList(missingOn), '.']
        : []),
    ],
    items: [...(alias ? [aliasItem(alias)] : []), ...sectionItems(sections)],
  };
}

function appears(roles: SnippetChange['roles'], gone: boolean): Inline[] {
  const verb = gone ? 'appeared' : 'appears';
  if (roles.length === 0) return [` It ${verb} on no role.`];
  return [` It ${verb} on ${counted(roles.length, 'role')}: `, ...roleList(roles), '.'];
}

/** What happened to the description of a skill, and who asks for it. */
export function skillItem(change: SkillChange): Item {
  const { name, title, formerName, alias, roles, sections } = change;
  const link: Inline =
    change.change === 'removed' || roles.length === 0
      ? strong(title)
      : { kind: 'link', text: title, path: `/skills/${encodeURIComponent(name)}` };
  const former = formerName === undefined ? '' : ` (formerly ${formerName})`;
  return {
    text: [
      link,
      former,
      change.change === 'added'
        ? ' is described now.'
        : change.change === 'removed'
          ? ' is no longer described.'
          : sections.length > 0
            ? ' is described otherwise.'
            : ' has another name.',
      ...asks(roles),
    ],
    items: [...(alias ? [aliasItem(alias)] : []), ...sectionItems(sections)],
  };
}

function asks(roles: SkillChange['roles']): Inline[] {
  if (roles.length === 0) return [' No role asks for it.'];
  const verb = roles.length === 1 ? 'asks' : 'ask';
  return [` ${counted(roles.length, 'role')} ${verb} for it: `, ...roleList(roles), '.'];
}

/** A setting of the company; one of several parts is only named. */
export function settingItem({ field, from, to }: SettingChange): Item {
  const [before, after] = [said(from), said(to)];
  if (to === undefined) return { text: [code(field), ' is no longer set.'] };
  if (after === undefined) return { text: [code(field), ' changes.'] };
  return {
    text: [code(field), `: ${after}`, before === undefined ? '.' : ` instead of ${before}.`],
  };
}

function said(value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
