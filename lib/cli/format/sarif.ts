import { pathToFileURL } from 'node:url';
import { rules } from '../../check/all-rules';
import type { Problem, Related } from '../../problem/problem';
import { severityOf } from '../../problem/rule';
import type { Report } from './report';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, which code scanning reads: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function formatSarif({ problems }: Report): string {
  const run = {
    tool: { driver: { name: 'rungs', rules: rules.map(ruleJson) } },
    columnKind: 'utf16CodeUnits',
    results: problems.map(result),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleJson({ id, summary }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: summary },
    defaultConfiguration: { level: severityOf[id] },
  };
}

function result({ rule, severity, file, message, related, ...range }: Problem) {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: range.line,
            startColumn: range.column,
            endLine: range.endLine,
            endColumn: range.endColumn,
          },
        },
      },
    ],
    relatedLocations: related.map(relatedLocation),
  };
}

function relatedLocation({ file, line, column, message }: Related, index: number) {
  return {
    id: index + 1,
    message: { text: message },
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** A relative path as a relative reference, an absolute one as a `file:` address. */
function uriOf(file: string): string {
  if (/^(?:\/|[a-z]:\/)/i.test(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
