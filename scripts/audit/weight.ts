import type { Answer, Finding } from './crawl';
import type { PageFacts } from './page';

/** In bytes over the wire, compressed, without headers. */
const BUDGETS = { page: 60_000, withoutFont: 30_000, ownScripts: 20_000 };

/** Roles that weigh more than text weighs, scripts on pages without controls, and controls that weigh too much. */
export function findHeavyPages(
  answers: ReadonlyMap<string, Answer>,
  pages: ReadonlyMap<Answer, PageFacts>,
  frameworkScripts: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const bytes = (paths: Iterable<string>) =>
    [...new Set(paths)].reduce((sum, path) => sum + (answers.get(path)?.wire ?? 0), 0);
  for (const [answer, { loads, scripts }] of pages) {
    const { path, wire, headers } = answer;
    for (const file of loads) {
      if (!answers.has(file)) findings.push({ path, message: `loads ${file}, of unknown weight.` });
    }
    const fonts = loads.filter((file) => file.endsWith('.woff2'));
    const others = loads.filter((file) => !file.endsWith('.woff2'));
    if (/^\/roles\/[^/]+$/.test(path)) {
      const rest = wire + bytes(others);
      if (rest > BUDGETS.withoutFont) {
        findings.push({ path, message: `weighs ${rest} bytes without its font.` });
      }
      if (rest + bytes(fonts) > BUDGETS.page) {
        findings.push({ path, message: `weighs ${rest + bytes(fonts)} bytes.` });
      }
    }
    // What is made on demand has the framework's scripts, and stands outside of the budget.
    if (headers.get('content-security-policy')?.includes("'nonce-")) continue;
    const own = scripts.flatMap(({ address }) => (address ? [address] : []));
    const ours = bytes(own.filter((src) => !frameworkScripts.includes(src)));
    if (ours > BUDGETS.ownScripts) {
      findings.push({ path, message: `has ${ours} bytes of scripts beside the framework's.` });
    }
  }
  return findings;
}
