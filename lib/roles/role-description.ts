import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { addressOf, rolePath } from './address';
import { PROBLEM_NOTE, SKILLS_PANEL } from './expansion';
import type { Library } from './library';
import type { EffectiveRequirement } from './requirement';
import type { RolePage } from './role-page';

/**
 * What a role's page says, in its order and as plain HTML: the summary, the facts, the sections with
 * the skills as a list, and the steps of hiring. Nothing that the page does not show. Links are whole
 * addresses where the settings say where the site is.
 *
 * @param skills what to list of what the role asks for
 */
export function descriptionOf(
  page: RolePage,
  library: Library,
  skills: readonly EffectiveRequirement[] = page.role.effective,
): ElementContent[] {
  const lines = skills.map((asked) => requirementWords(asked, library));
  const { summary, hiringProcess = [] } = page.role.posting.fields;
  return [
    ...(summary ? [element('p', [text(summary)])] : []),
    ...listOf(page.facts.map(({ label, values }) => `${label}: ${values.join('; ')}`)),
    ...page.sections.flatMap(({ heading, content }) => [
      ...(heading ? [element('h2', [text(heading)])] : []),
      ...withSkills(content, lines, page, library),
    ]),
    ...(hiringProcess.length > 0
      ? [
          element('h2', [text('How we hire for this role')]),
          element(
            'ol',
            hiringProcess.map((step) => element('li', [text(step)])),
          ),
        ]
      : []),
  ];
}

/** The same as text of HTML. */
export function descriptionHtml(page: RolePage, library: Library): string {
  return toHtml(descriptionOf(page, library));
}

/** A requirement in words: `Docker, level 2`, or what there is to choose from. */
function requirementWords(requirement: EffectiveRequirement, library: Library): string {
  if (requirement.kind === 'skill') return `${requirement.label}, level ${requirement.level}`;
  const { label, count, options, level } = requirement;
  const group = `${label} - `;
  const titles = options
    .map((key) => library.skills.get(key)?.title ?? key)
    // Most are called after their group: `Language - Go`.
    .map((title) => (title.startsWith(group) ? title.slice(group.length) : title));
  return `${label}, level ${level}: choose ${count} of ${titles.join(', ')}`;
}

function withSkills(
  content: readonly ElementContent[],
  lines: readonly string[],
  page: RolePage,
  library: Library,
): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === PROBLEM_NOTE) return [];
    if (node.tagName === SKILLS_PANEL) return listOf(lines);
    const children = withSkills(node.children, lines, page, library);
    return [{ ...node, properties: withAddress(node, page, library), children }];
  });
}

/** A link of the page, such as `/skills/linux` or `#note-1`, for those who read it elsewhere. */
function withAddress(
  { properties }: Element,
  { role }: RolePage,
  { settings }: Library,
): Properties {
  const { href } = properties;
  if (typeof href !== 'string' || !/^[/#]/.test(href)) return properties;
  const path = href.startsWith('#') ? `${rolePath(role.posting)}${href}` : href;
  return { ...properties, href: addressOf(path, settings) ?? href };
}

function listOf(lines: readonly string[]): Element[] {
  if (lines.length === 0) return [];
  return [
    element(
      'ul',
      lines.map((line) => element('li', [text(line)])),
    ),
  ];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
