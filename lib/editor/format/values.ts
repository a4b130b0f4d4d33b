/** What a field of the form holds: text, a list, or fields of its own. */
export type Value = string | Value[] | { [name: string]: Value };

/** Fields by name. */
export type Values = { [name: string]: Value };

/**
 * What a form gives, in the form in which values are compared and written: all scalars as text,
 * without what is empty; undefined where nothing is left.
 */
export function clean(value: unknown): Value | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object') {
    const fields = cleanFields(value as Record<string, unknown>);
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  return String(value);
}

/** The same for several fields. */
export function cleanFields(fields: Record<string, unknown>): Values {
  const values: Values = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = clean(field);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function cleanText(value: string): string | undefined {
  return value.toWellFormed().replace(/\r\n?/g, '\n').trim() || undefined;
}

/** Whether two values say the same, in whatever order their fields stand. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false;
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}
