/** Files by their paths below the content folder; the first one is what the example is about. */
export type ExampleFiles = Readonly<Record<string, string>>;

const WELCOME = 'We look after the gardens of nine towns, in all weathers and with good boots.\n';

const COMPETENCIES: ExampleFiles = {
  'competencies/raking.md': '# Competency - Raking\n\nLeaves end up in a heap.\n',
  'competencies/pruning.md':
    '# Competency - Pruning\n\nBranches go, the tree stays.\n\n## Level 2\n\nIt flowers the next year.\n',
  'competencies/tool-fork.md': '# Competency - Tool - Fork\n\nIt turns soil.\n',
  'competencies/tool-scythe.md': '# Competency - Tool - Scythe\n\nIt mows where no mower goes.\n',
  'competencies/tool-spade.md': '# Competency - Tool - Spade\n\nIt digs.\n',
};

/** What the guide shows beside its words. Every text is read by the site as content would be. */
export const examples = {
  posting: {
    'postings/gardens-gardener.md':
      '# Gardens - Gardener\n\nYou are outdoors most of the year.\n\n## What it is like\n\n- You plan a week and the weather plans another.\n- You work **in pairs**, never alone on a ladder.\n',
  },
  snippet: {
    'postings/gardens-gardener.md':
      '# Gardens - Gardener\n\n<welcome.snippet/>\n\n## Where it is\n\nYou start your day in <place.snippet/>.\n',
    'snippets/welcome.md': WELCOME,
    'snippets/place.md': 'the old *glasshouse*\n',
  },
  skills: {
    'postings/gardens-gardener.md':
      '# Gardens - Gardener\n\n## What you bring\n\n<skills>\nRaking\nPruning:2\n</skills>\n',
    ...COMPETENCIES,
  },
  choice: {
    'postings/gardens-gardener.md':
      '# Gardens - Gardener\n\n## What you bring\n\n<skills>\n2 of Tool\n</skills>\n',
    ...COMPETENCIES,
  },
  inherit: {
    'postings/gardens-head-gardener.md':
      '# Gardens - Head Gardener\n\n## What you bring\n\n<skills>\nPruning:2\nTeaching\n</skills>\n\n<inherit doc="gardens-gardener.md"/>\n',
    'postings/gardens-gardener.md':
      '# Gardens - Gardener\n\n## What you bring\n\n<skills>\nRaking\nPruning\n</skills>\n',
    ...COMPETENCIES,
    'competencies/teaching.md': '# Competency - Teaching\n\nOthers can do it afterwards.\n',
  },
  competency: {
    'competencies/pruning.md':
      '# Competency - Pruning\n\nBranches go, the tree stays.\n\n## How do you prove it?\n\nShow us a tree that you cut three years ago.\n\n## How do you improve it?\n\nCut less than you want to, and come back in spring.\n\n# Pruning - Level 2\n\nIt flowers the next year.\n',
  },
} as const satisfies Record<string, ExampleFiles>;
