import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Answer, Finding } from './crawl';

/** Pages that are no valid HTML, by the rules of html-validate that the standard itself has. */
export async function findInvalidPages(pages: Iterable<Answer>): Promise<Finding[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard'] }),
  );
  const findings: Finding[] = [];
  for (const { path, text } of pages) {
    const { results } = await validator.validateString(text, path);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      findings.push({ path, message: `${line}:${column} ${message} (${ruleId})` });
    }
  }
  return findings;
}
