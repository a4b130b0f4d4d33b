import { z } from 'zod';

/** A field of front matter or of the settings, as a table shows it. */
export interface FieldWords {
  name: string;
  /** What it is for, in a sentence. */
  about: string;
  /** What it may hold, in the words of the message that says so. */
  takes: string;
}

/** Every field of a declaration, in its order. */
export function fieldsInWords({ shape }: z.ZodObject): FieldWords[] {
  return Object.entries(shape).map(([name, field]) => ({
    name,
    about: (field as z.ZodType).description ?? '',
    takes: takesOf(field as z.ZodType),
  }));
}

/** A value of the right kind that no format admits, and one that is of no kind. */
const WRONG = [' \u0000', Symbol('none')];

/** What the declaration says to whoever writes something else, or what the value is made of. */
function takesOf(field: z.ZodType): string {
  if (field instanceof z.ZodOptional) return takesOf(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodArray) return `a list, each ${takesOf(field.element as z.ZodType)}`;
  if (field instanceof z.ZodObject) return `with ${Object.keys(field.shape).join(', ')}`;
  for (const value of WRONG) {
    const { error } = field.safeParse(value);
    if (error) return error.issues[0]?.message ?? '';
  }
  return '';
}
