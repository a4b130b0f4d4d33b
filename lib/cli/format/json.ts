import { problemJson, type Report } from './report';

/** One JSON object: how many files were read, and every problem in them. */
export function formatJson({ files, problems }: Report): string {
  return `${JSON.stringify({ files, problems: problems.map(problemJson) }, null, 2)}\n`;
}
