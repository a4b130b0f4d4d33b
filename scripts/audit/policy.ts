import { hashSource } from '../page-blocks';
import type { Answer, Finding } from './crawl';
import type { Block, PageFacts } from './page';

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
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'frame-src': "'none'",
  'worker-src': "'none'",
};

/** Sources that keep others out: none, the site's own files, and what a nonce or a hash names. */
const STRICT = /^'(?:none|self|nonce-[^']+|sha(?:256|384|512)-[^']+)'$/;

/** What a page must have a strict word about, and what may not overrule that word. */
const KINDS = {
  script: { blocks: 'scripts', overrulers: ['script-src-elem', 'script-src-attr'] },
  style: { blocks: 'styles', overrulers: ['style-src-elem'] },
} as const;

/**
 * Answers that may be framed, sniffed or run what they should not, and scripts on pages that need none.
 *
 * @param hasControls whether there is something on a page that needs scripts, where that is known
 */
export function findLoosePolicies(
  answers: Iterable<Answer>,
  pages: ReadonlyMap<Answer, PageFacts>,
  hasControls: (path: string) => boolean | undefined,
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
    if (!facts) continue;
    for (const message of pageProblems(answer, facts, hasControls(path))) find(message);
  }
  return findings;
}

function* pageProblems(
  { headers }: Answer,
  facts: PageFacts,
  hasControls: boolean | undefined,
): Iterable<string> {
  // A header may hold several, and whether a page may be framed is not its own to say (CSP Level 3, 3.3).
  const inHead = facts.policies.map((policy) => policy.replaceAll(/frame-ancestors[^;]*/gi, ''));
  const inHeader = (headers.get('content-security-policy') ?? '').split(',');
  const policies = [...inHeader, ...inHead].map(directivesOf);
  for (const [name, wanted] of Object.entries(DIRECTIVES)) {
    if (!policies.some((policy) => policy.get(name) === wanted)) {
      yield `has a policy without ${name} ${wanted}.`;
    }
  }
  for (const [kind, { blocks, overrulers }] of Object.entries(KINDS)) {
    for (const name of overrulers) {
      if (policies.some((policy) => policy.has(name))) {
        yield `says ${name}, which overrules ${kind}-src.`;
      }
    }
    const lists = policies
      .flatMap((policy) => policy.get(`${kind}-src`) ?? [])
      .map((sources) => sources.split(' '));
    if (lists.length === 0) yield `has no policy about ${blocks}.`;
    for (const sources of lists) {
      if (!sources.every((source) => STRICT.test(source))) {
        yield `lets ${blocks} in by ${sources.join(' ')}.`;
      }
    }
    for (const block of facts[blocks]) {
      if (lists.every((sources) => allows(sources, block))) continue;
      yield `has a ${kind} that its policy keeps out: ${block.address ?? block.text.slice(0, 60)}`;
    }
  }
  for (const handler of facts.handlers) yield `has ${handler}.`;
  for (const link of facts.links) {
    if (URL.canParse(link) && new URL(link).protocol === 'javascript:') {
      yield `has a link that is a script: ${link.slice(0, 60)}`;
    }
  }
  if (hasControls === false && facts.scripts.length > 0) {
    yield `has ${facts.scripts.length} scripts, and no control that needs one.`;
  }
}

/** Whether a policy with these sources lets a script or a style in. Files of other sites are none of ours. */
function allows(sources: readonly string[], { address, nonce, text }: Block): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  return address === undefined
    ? sources.includes(hashSource(text))
    : sources.includes("'self'") && /^\/(?!\/)/.test(address);
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
