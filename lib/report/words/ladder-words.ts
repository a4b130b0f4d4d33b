import { counted } from '../../problem/counted';
import { departmentName } from '../../roles/ladder-words';
import type { StepChange } from '../ladder-changes';
import type { LadderFinding } from '../ladder-findings';
import type { LadderMeter } from '../ladder-meter';
import type { LadderStep } from '../ladder-steps';
import type { AskedChange } from '../requirement-changes';
import { type Block, type Inline, type Item, inlineList, roleLink, roleList, strong } from './text';

/** How many levels without a text are listed; JSON has all. */
const MOST_LEVELS = 20;

/** How big the steps of all ladders are, a table for each department, and what to look at. */
export function ladderBlocks({ steps, findings }: LadderMeter): Block[] {
  const odd: Block[] =
    findings.length > 0
      ? [
          { kind: 'heading', level: 3, text: ['What to look at'] },
          { kind: 'list', items: findingItems(findings) },
        ]
      : [{ kind: 'paragraph', text: ['Nothing is odd about the steps.'] }];
  const departments = new Set(steps.map(({ department }) => department));
  return [
    ...[...departments].flatMap((name): Block[] => [
      { kind: 'heading', level: 3, text: [departmentName(name)] },
      {
        kind: 'table',
        head: ['Role', 'Builds on', 'New', 'Raised', 'Choices', 'In all'],
        rows: steps.filter(({ department }) => department === name).map(row),
      },
    ]),
    ...odd,
  ];
}

function row({ role, junior, incomplete, added, raised, choices, asked }: LadderStep): Inline[][] {
  const counts = incomplete ? ['?', '?', '?'] : [`${added}`, `${raised}`, `${choices}`];
  return [
    roleLink(role),
    junior ? roleLink(junior) : ['bases alone'],
    ...[...counts, `${asked}`].map((count) => [count]),
  ];
}

/** A step that has another size. What a new role adds is said of the role. */
export function stepItems({ from, to }: StepChange): Item[] {
  if (!from) return [];
  const junior: Inline[] = to.junior ? [' on top of ', ...roleLink(to.junior)] : [];
  return [
    {
      text: [...roleLink(to.role), `: ${stepSize(to)}`, ...junior, `. It was ${stepSize(from)}.`],
    },
  ];
}

function stepSize({ added, raised, choices }: LadderStep): string {
  const parts = [
    ...(added > 0 ? [counted(added, 'new skill')] : []),
    ...(raised > 0 ? [`${raised} raised`] : []),
    ...(choices > 0 ? [counted(choices, 'choice')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing new';
}

type Undescribed = Extract<LadderFinding, { kind: 'undescribed-level' }>;
type Odd = Exclude<LadderFinding, Undescribed>;

/** What is odd, and what one might do about it; levels without a text together, the most asked for first. */
export function findingItems(findings: readonly LadderFinding[]): Item[] {
  const isUndescribed = (finding: LadderFinding): finding is Undescribed =>
    finding.kind === 'undescribed-level';
  const levels = findings.filter(isUndescribed).sort((a, b) => b.roles.length - a.roles.length);
  const odd = findings.filter((finding): finding is Odd => !isUndescribed(finding)).map(oddItem);
  if (levels.length === 0) return odd;
  const more = levels.length - MOST_LEVELS;
  return [
    ...odd,
    {
      text: [`Levels that roles ask for, and that nobody describes: ${levels.length}.`],
      items: [
        ...levels.slice(0, MOST_LEVELS).map(({ label, level, roles }) => ({
          text: [strong(label), ` at level ${level}, for `, ...roleList(roles), '.'],
        })),
        ...(more > 0 ? [{ text: [`And ${more} more.`] }] : []),
      ],
    },
  ];
}

function oddItem(finding: Odd): Item {
  switch (finding.kind) {
    case 'asks-less':
      return {
        text: [
          ...roleLink(finding.role),
          ' is the senior of ',
          ...roleLink(finding.junior),
          ' by its title, and asks for less: ',
          ...inlineList(finding.less.map(lessWords)),
          '. Let it build on the other one, or give it another title.',
        ],
      };
    case 'adds-nothing':
      return {
        text: [
          ...roleLink(finding.role),
          ' asks for nothing that ',
          ...roleLink(finding.junior),
          ' does not. Say what makes the difference.',
        ],
      };
    case 'large-step':
      return {
        text: [
          'The step from ',
          ...roleLink(finding.junior),
          ' to ',
          ...roleLink(finding.role),
          ` is much larger than those around it: ${counted(finding.size, 'requirement')}, where the next largest has ${finding.largestNeighbour}. A rung may be missing between them.`,
        ],
      };
    case 'choice-too-large':
      return {
        text: [
          strong(`${finding.count} of ${finding.label}`),
          ` at level ${finding.level} asks for more than there is: ${finding.described} of its ${counted(finding.options, 'skill')} ${finding.described === 1 ? 'has' : 'have'} a text for that level. It is asked for by `,
          ...roleList(finding.roles),
          '.',
        ],
      };
  }
}

function lessWords({ from, to }: AskedChange): Inline[] {
  const label = from?.kind === 'choice' ? `${from.count} of ${from.label}` : (from?.label ?? '');
  if (!to) return [strong(label), ' not at all'];
  if (from?.kind === 'choice' && to.kind === 'choice' && from.count !== to.count) {
    return [strong(label), ` only ${to.count} at level ${to.level}`];
  }
  return [strong(label), ` at level ${to.level} instead of ${from?.level}`];
}
