// The direction of imports, as ARCHITECTURE.md draws it. `@/` is the repository's own root; it may
// reach us unresolved, so that the patterns allow for both.
const TEST = '(?:\\.test|test-support)\\.tsx?$';
const inside = (...folders) => `^(?:@/)?(?:${folders.join('|')})(?:/|$)`;
const PURE = inside(
  'lib/problem',
  'lib/markup',
  'lib/roles',
  'lib/feeds',
  'lib/check',
  'lib/report',
);

/** Files below a folder may import those of the named folders and packages, and no others of ours. */
function layer(name, folder, allowed) {
  return {
    name,
    comment: `${folder} may import ${allowed.join(', ')} and nothing else of ours.`,
    severity: 'error',
    from: { path: `^${folder}/`, pathNot: TEST },
    to: { path: inside('app', 'components', 'lib', 'scripts', 'e2e'), pathNot: inside(...allowed) },
  };
}

const PROBLEM = 'lib/problem';
const MARKUP = 'lib/markup';
const ROLES = 'lib/roles';
const CHECK = 'lib/check';
const CONTENT = 'lib/content';
const AUTH = 'lib/auth';
const FEEDS = 'lib/feeds';
// What the server tells the editor in the browser.
const EDITOR_SETTINGS = 'lib/editor/settings\\.ts';
const REPORT = 'lib/report';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer('problem-stands-alone', PROBLEM, [PROBLEM]),
    layer('markup-direction', MARKUP, [MARKUP, PROBLEM]),
    layer('roles-direction', ROLES, [ROLES, MARKUP, PROBLEM]),
    layer('check-direction', CHECK, [CHECK, ROLES, MARKUP, PROBLEM]),
    layer('feeds-direction', FEEDS, [FEEDS, ROLES, MARKUP, PROBLEM]),
    layer('report-direction', REPORT, [REPORT, CHECK, ROLES, MARKUP, PROBLEM]),
    layer('content-direction', CONTENT, [CONTENT, MARKUP, PROBLEM]),
    layer('auth-stands-alone', AUTH, [AUTH]),
    layer('cli-direction', 'lib/cli', [
      'lib/cli',
      CONTENT,
      AUTH,
      REPORT,
      CHECK,
      ROLES,
      MARKUP,
      PROBLEM,
    ]),
    layer('site-direction', 'lib/site', [
      'lib/site',
      CONTENT,
      AUTH,
      FEEDS,
      EDITOR_SETTINGS,
      CHECK,
      ROLES,
      MARKUP,
      PROBLEM,
    ]),
    layer('editor-direction', 'lib/editor', [
      'lib/editor',
      'components',
      CHECK,
      ROLES,
      MARKUP,
      PROBLEM,
    ]),
    layer('components-direction', 'components', ['components', ROLES, MARKUP, PROBLEM]),
    layer('app-direction', 'app', ['app', 'components', 'lib/site', AUTH, ROLES, MARKUP, PROBLEM]),
    {
      name: 'pure-no-system',
      comment: 'What the browser runs too knows no file system and no Node.',
      severity: 'error',
      from: { path: `${PURE}|^lib/editor/`, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-no-framework',
      comment: 'What the command line runs too knows no React, no Next and no Contentlayer.',
      severity: 'error',
      from: { path: `${PURE}|^lib/auth/`, pathNot: TEST },
      to: { path: '(?:^|/)(?:next|react|react-dom|contentlayer2?|@contentlayer2)(?:/|$)' },
    },
    {
      name: 'one-gateway',
      comment: 'Raw documents stop at lib/site: nothing else imports what Contentlayer generates.',
      severity: 'error',
      from: { pathNot: '^lib/site/' },
      to: { path: '(?:^|/)\\.?contentlayer/generated' },
    },
    {
      name: 'no-system-on-pages',
      comment: 'Pages and components read no files.',
      severity: 'error',
      from: { path: '^(?:app|components)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
