import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import type { RuleId } from '../problem/rule';
import { nearest } from './nearest';

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
  const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false });
  const problems: Problem[] = document.errors.map((error) =>
    problem(
      rule,
      place(source, ...error.pos),
      `This is not valid YAML: ${sentence(error.message)} Values with a colon, a \`#\` or a quote in them go in quotes.`,
    ),
  );
  const placeOf = (...path: (string | number)[]) => place(source, ...valueRange(document, path));
  const raw = problems.length > 0 ? undefined : plain(document);
  if (raw === undefined || raw === '') return { value: {}, problems, placeOf };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const message = 'Fields are written as `name: value`, one a line.';
    problems.push(problem(rule, place(source, 0, source.text.trimEnd().length), message));
    return { value: {}, problems, placeOf };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data as Partial<z.infer<Schema>>, problems, placeOf };
  for (const issue of parsed.error.issues) {
    problems.push(...describeIssue(issue, document, source, schema, rule));
  }
  const value = accepted(raw as Record<string, unknown>, parsed.error.issues, schema);
  return { value, problems, placeOf };
}

function place({ file, lines, offset }: Source, start: number, end: number): Place {
  return { file, ...lines.range(offset + start, offset + Math.max(end, start)) };
}

function sentence(message: string): string {
  const text = message.split('\n')[0]?.trim() ?? '';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The document as plain values, all scalars as text; an alias bomb comes back as nothing. */
function plain(document: Document): unknown {
  try {
    return withoutEmpty(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return undefined;
  }
}

/** A field that is written without a value counts as not written. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined),
  );
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

type Span = [start: number, end: number];

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
function accepted<Schema extends z.ZodObject>(
  raw: Record<string, unknown>,
  issues: readonly Issue[],
  schema: Schema,
): Partial<z.infer<Schema>> {
  const refused = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : [String(issue.path[0])],
    ),
  );
  const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !refused.has(key)));
  const parsed = schema.safeParse(rest);
  return parsed.success ? (parsed.data as Partial<z.infer<Schema>>) : {};
}
