import type { Answer, Finding } from './crawl';
import type { PageFacts } from './page';

/** What every answer has to say of itself, and how. */
const HEADERS: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(?:strict-origin-when-cross-origin|no-referrer)$/,
  'permissions-policy': /\bcamera=\(\)/,
  'strict-transport-security': /^max-age=[1-9]\d{7}/,
};

/** What a page must not do without, whatever else its policy says. */
const DIRECTIVES: Record<string, string> = {
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'frame-src': "'none'",
  'worker-src': "'none'",
};

/** Sources of scripts that keep others out: none, the site's own files, and what a nonce or a hash names. */
const STRICT = /^'(?:none|self|nonce-[^']+|sha(?:256|384|512)-[^']+)'$/;

/** Answers that may be framed, sniffed or run what they should not, and scripts on pages that need none. */
export function findLoosePolicies(
  answers: Iterable<Answer>,
  pages: ReadonlyMap<Answer, PageFacts>,
): Finding[] {
  const findings: Finding[] = [];
  for (const answer of answers) {
    const { path, headers } = answer;
    const find = (message: string) => findings.push({ path, message });
    for (const [name, form] of Object.entries(HEADERS)) {
      if (!form.test(headers.get(name) ?? '')) find(`has no right ${name} header.`);
    }
    if (headers.has('x-powered-by')) find('says by X-Powered-By what it runs on.');
    const facts = pages.get(answer);
    if (facts) for (const message of pageProblems(answer, facts)) find(message);
  }
  return findings;
}

function* pageProblems({ headers }: Answer, facts: PageFacts): Iterable<string> {
  // A header may hold several, and whether a page may be framed is not its own to say (CSP Level 3, 3.3).
  const inHead = facts.policies.map((policy) => policy.replaceAll(/frame-ancestors[^;]*/gi, ''));
  const inHeader = (headers.get('content-security-policy') ?? '').split(',');
  const policies = [...inHeader, ...inHead].map(directivesOf);
  for (const [name, wanted] of Object.entries(DIRECTIVES)) {
    if (!policies.some((policy) => policy.get(name) === wanted)) {
      yield `has a policy without ${name} ${wanted}.`;
    }
  }
  const scripts = policies.flatMap((policy) => policy.get('script-src') ?? []);
  for (const name of ['script-src-elem', 'script-src-attr']) {
    if (policies.some((policy) => policy.has(name)))
      yield `says ${name}, which overrules script-src.`;
  }
  if (scripts.length === 0) yield 'has no policy about scripts.';
  for (const sources of scripts) {
    if (!sources.split(' ').every((source) => STRICT.test(source))) {
      yield `lets scripts run by ${sources}.`;
    }
  }
  for (const handler of facts.handlers) yield `has ${handler}.`;
  if (scripts.includes("'none'") && facts.scripts.length > 0) {
    yield `has ${facts.scripts.length} scripts that its policy keeps from running.`;
  }
}

/** Of a directive that is there twice, the first one holds (CSP Level 3, 2.2.1). */
function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources.join(' ')] as const)
      .reverse(),
  );
}
