import { z } from 'zod';
import type { Value, Values } from './values';

/**
 * The fields that a form made for a declaration can show. One of another shape (a text where a list
 * is declared) would stop the form, and stays in the file alone.
 */
export function fitting(schema: z.ZodObject, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const type = schema.shape[name];
      return type !== undefined && fits(type, value);
    }),
  );
}

function fits(type: z.core.$ZodType, value: Value): boolean {
  if (type instanceof z.ZodOptional) return fits(type.unwrap(), value);
  if (type instanceof z.ZodArray) {
    return Array.isArray(value) && value.every((item) => fits(type.element, item));
  }
  if (type instanceof z.ZodObject) {
    return isFields(value) && Object.values(fitting(type, value)).length === known(type, value);
  }
  if (type instanceof z.ZodRecord) return isFields(value);
  return typeof value === 'string';
}

function known(type: z.ZodObject, value: Values): number {
  return Object.keys(value).filter((name) => type.shape[name] !== undefined).length;
}

function isFields(value: Value): value is Values {
  return typeof value === 'object' && !Array.isArray(value);
}
