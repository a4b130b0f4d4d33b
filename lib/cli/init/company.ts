import { z } from 'zod';
import { settingsFields } from '../../markup/fields';

const shape = settingsFields.shape;
const colours = shape.colors.unwrap().shape;
const required = (error: string) => z.string({ error }).trim().min(1, { error });

/** What `rungs init` has to know of a company, each with what completes "It must be …". */
export const companyFields = z.object({
  name: required('the name of the company').pipe(shape.name.unwrap()),
  tagline: required('a line about the company').pipe(shape.tagline.unwrap()),
  siteUrl: shape.siteUrl,
  email: shape.email,
  accent: colours.accent,
  title: required('the title of a role').max(150, { error: 'at most 150 characters long' }),
  department: required('the name of a department').max(100, {
    error: 'at most 100 characters long',
  }),
  summary: required('a sentence about the work').pipe(
    z.string().max(300, { error: 'at most 300 characters long' }),
  ),
});

export type Company = z.infer<typeof companyFields>;

/** What was answered so far, as it was typed. */
export type Answers = Partial<Record<keyof Company, string>>;

export interface Question {
  field: keyof Company;
  flag: string;
  question: string;
  optional?: true;
}

/** The questions, in their order: each can be answered by a flag of the same name. */
export const QUESTIONS: readonly Question[] = [
  { field: 'name', flag: '--name <text>', question: 'What is the company called?' },
  { field: 'tagline', flag: '--tagline <text>', question: 'What does it do, in one line?' },
  {
    field: 'siteUrl',
    flag: '--site-url <url>',
    question: 'Where will the careers site be, such as https://careers.acme.com?',
    optional: true,
  },
  {
    field: 'email',
    flag: '--email <address>',
    question: 'At which address does one apply?',
    optional: true,
  },
  {
    field: 'accent',
    flag: '--accent <colour>',
    question: 'Which colour are links and buttons, such as #0f766e?',
    optional: true,
  },
  { field: 'title', flag: '--title <text>', question: 'What is the first role called?' },
  { field: 'department', flag: '--department <text>', question: 'In which department is it?' },
  {
    field: 'summary',
    flag: '--summary <text>',
    question: 'What does one do in it, in a sentence?',
  },
];
