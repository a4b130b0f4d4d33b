import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import type { RuleId } from '../problem/rule';
import { nearest } from './nearest';
import { brokenAliases, findTooDeep, plain, type Span } from './yaml-document';

interface Source {
  /** The YAML itself. */
  text: string;
  /** Where it begins in its file. */
  offset: number;
  file: string;
  lines: LineIndex;
}

/** What YAML says, as far as its schema takes it. */
export interface Fields<Schema extends z.ZodObject> {
  value: Partial<z.infer<Schema>>;
  problems: Problem[];
  /** Where the value of a field stands, by its path; else where the nearest thing around it does. */
  placeOf: (...path: (string | number)[]) => Place;
}

/**
 * Reads YAML against a schema. What the schema refuses is reported and left out, so that one bad
 * field does not take the others with it.
 */
export function readYaml<Schema extends z.ZodObject>(
  source: Source,
  schema: Schema,
  rule: Extract<RuleId, 'invalid-front-matter' | 'invalid-settings'>,
): Fields<Schema> {
  const tooDeep = findTooDeep(source.text);
  if (tooDeep) {
    const message = 'These fields stand in each other too deep. Write them as `name: value`.';
    const problems = [problem(rule, place(source, ...tooDeep), message)];
    return { value: {}, problems, placeOf: () => place(source, 0, 0) };
  }
  // A lone CR ends a line in Markdown, and not in YAML.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
  });
  const problems: Problem[] = [
    ...document.errors.map((error) =>
      problem(
        rule,
        place(source, ...error.pos),
        `This is not valid YAML: ${sentence(error.message)} Values with a colon, a \`#\` or a quote in them go in quotes.`,
      ),
    ),
    ...brokenAliases(document).map(([start, end]) =>
      problem(
        rule,
        place(source, start, end),
        `\`${source.text.slice(start, end).slice(0, 60)}\` refers to nothing: in YAML a \`*\` at the beginning has a meaning of its own. Put the value in quotes.`,
      ),
    ),
  ];
  const placeOf = (...path: (string | number)[]) => place(source, ...valueRange(document, path));
  if (problems.length > 0) return { value: {}, problems, placeOf };
  const raw = plain(document);
  if (raw === null || raw === '') return { value: {}, problems, placeOf };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const message =
      raw === undefined
        ? 'These fields repeat too much through `&` and `*`, or are too deep. Write the values out.'
        : 'Fields are written as `name: value`, one a line.';
    problems.push(problem(rule, place(source, 0, source.text.length), message));
    return { value: {}, problems, placeOf };
  }
  let rest = raw as Record<string, unknown>;
  for (;;) {
    const parsed = schema.safeParse(rest);
    if (parsed.success)
      return { value: parsed.data as Partial<z.infer<Schema>>, problems, placeOf };
    for (const issue of parsed.error.issues) {
      problems.push(...describeIssue(issue, document, source, schema, rule));
    }
    // What compares two fields is judged only once each of them is right by itself.
    const left = without(rest, parsed.error.issues);
    if (Object.keys(left).length === Object.keys(rest).length) {
      return { value: {}, problems, placeOf };
    }
    rest = left;
  }
}

/** A stretch of the YAML, without the space that it may end in. */
function place({ file, lines, offset, text }: Source, start: number, end: number): Place {
  const last = text.trimEnd().length;
  const from = Math.min(start, last);
  const written = text.slice(from, Math.min(end, last));
  const to = from + (written.trimEnd().length || written.length);
  return { file, ...lines.range(offset + from, offset + to) };
}

function sentence(message: string): string {
  const text = message.split('\n')[0]?.trim() ?? '';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

type Issue = z.core.$ZodIssue;

function describeIssue(
  issue: Issue,
  document: Document,
  source: Source,
  schema: z.ZodObject,
  rule: RuleId,
): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const suggestions = nearest(key, known);
      return problem(
        rule,
        place(source, ...keyRange(document, path, key)),
        suggestions.length > 0
          ? `There is no field \`${key}\`. Did you mean \`${suggestions[0]}\`?`
          : `There is no field \`${key}\`. The fields are ${known.join(', ')}.`,
        { suggestions },
      );
    });
  }
  const written = document.getIn(path);
  const value = typeof written === 'string' ? `, not \`${written.slice(0, 60)}\`` : '';
  const suggestions =
    issue.code === 'invalid_value' && typeof written === 'string'
      ? nearest(written, issue.values.map(String))
      : [];
  return [
    problem(
      rule,
      place(source, ...valueRange(document, path)),
      `\`${path.join('.')}\` must be ${issue.message}${value}.`,
      { suggestions },
    ),
  ];
}

/** The names that the object at a path of the schema allows. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType = schema;
  for (const part of path) {
    current = unwrap(current);
    const { def } = current._zod as { def: z.core.$ZodTypeDef };
    if (def.type === 'object') {
      const inner: z.core.$ZodType | undefined = (def as z.core.$ZodObjectDef).shape[String(part)];
      if (!inner) return [];
      current = inner;
    } else if (def.type === 'array') current = (def as z.core.$ZodArrayDef).element;
    else return [];
  }
  const { def } = unwrap(current)._zod as { def: z.core.$ZodTypeDef };
  return def.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  return def.type === 'optional' ? unwrap((def as z.core.$ZodOptionalDef).innerType) : schema;
}

function keyRange(document: Document, path: readonly PropertyKey[], key: string): Span {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range ? [range[0], range[1]] : valueRange(document, path);
}

/** Where the value at a path stands, else where the nearest thing around it does. */
function valueRange(document: Document, path: readonly PropertyKey[]): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  const range = document.contents?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** What is left when every field that has a problem is taken out. */
function without(
  fields: Record<string, unknown>,
  issues: readonly Issue[],
): Record<string, unknown> {
  const refused = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : [String(issue.path[0])],
    ),
  );
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !refused.has(key)));
}
