import { z } from 'zod';
import type { DecapField } from './decap';

/** What a single line may hold; a longer text gets a field of several lines. */
const LONGEST_LINE = 200;

/** Something that no field takes, to hear what it asks for. */
const NONSENSE = '\u0000';

/** The fields of a form, from the declaration of what front matter or the settings may say. */
export function formFields(schema: z.ZodObject): DecapField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => fieldOf(name, field as z.ZodType));
}

function fieldOf(name: string, declared: z.ZodType): DecapField[] {
  const required = !(declared instanceof z.ZodOptional);
  const hint = declared.description;
  const field = widgetOf(name, declared instanceof z.ZodOptional ? declared.unwrap() : declared);
  return field
    ? [{ name, label: labelOf(name), required, ...(hint ? { hint } : {}), ...field }]
    : [];
}

/** Undefined for what no form can show; it stays in the file as it is. */
function widgetOf(name: string, type: z.core.$ZodType): { widget: string } | undefined {
  if (type instanceof z.ZodArray) return listOf(name, type.element);
  if (type instanceof z.ZodObject) {
    return { widget: 'object', collapsed: true, fields: formFields(type) } as { widget: string };
  }
  if (type instanceof z.ZodRecord) return undefined;
  const values = valuesOf(type);
  if (values) return { widget: 'select', options: values.map(optionOf) } as { widget: string };
  return lineOf(type as z.ZodType);
}

function listOf(name: string, item: z.core.$ZodType): { widget: string } {
  const list = { widget: 'list', collapsed: true, label_singular: labelOf(singular(name)) };
  if (item instanceof z.ZodObject) return { ...list, fields: formFields(item) } as typeof list;
  const values = valuesOf(item);
  if (values) {
    const select = { widget: 'select', multiple: true, options: values.map(optionOf) };
    return select;
  }
  // Without a field of its own a list would be one line with commas, and sentences have commas.
  const [field] = fieldOf('item', item as z.ZodType);
  return { ...list, field: { ...field, label: labelOf(singular(name)) } } as typeof list;
}

/** The words to choose from; undefined where one may write what one likes. */
function valuesOf(type: z.core.$ZodType): string[] | undefined {
  if (type instanceof z.ZodPipe) return valuesOf(type.in);
  return type instanceof z.ZodEnum ? type.options.map(String) : undefined;
}

function optionOf(value: string): { label: string; value: string } {
  const words = value.replaceAll('_', ' ');
  const label = { true: 'yes', false: 'no' }[value];
  return { value, label: label ?? words.charAt(0).toUpperCase() + words.slice(1).toLowerCase() };
}

function lineOf(type: z.ZodType): { widget: string } {
  const { maxLength = LONGEST_LINE, pattern } = z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
  });
  const widget = maxLength > LONGEST_LINE ? 'text' : 'string';
  if (!pattern) return { widget };
  const message = type.safeParse(NONSENSE).error?.issues[0]?.message ?? 'something else';
  const choice = { widget, pattern: [new RegExp(pattern, 'u'), `must be ${message}`] };
  return choice;
}

/** `datePosted` as people write it. */
function labelOf(name: string): string {
  const words = name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\b(?:url|id)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function singular(name: string): string {
  if (name === 'aliases') return 'alias';
  if (name === 'salaries') return 'salary';
  return name.replace(/s$/, '').replace(/Proces$/, 'Step');
}
