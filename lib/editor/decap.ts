/*
 * What we use of Decap CMS, which brings no types of its own. It is a script of its own and not part
 * of our bundle: https://decapcms.org/docs/
 */

/** A field of Decap's forms; each widget has options of its own. */
export interface DecapField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  fields?: DecapField[];
  [option: string]: unknown;
}

/** Documents of one kind. */
export interface DecapCollection {
  name: string;
  label: string;
  [option: string]: unknown;
}

export interface DecapConfig {
  backend: Record<string, unknown>;
  collections: DecapCollection[];
  [option: string]: unknown;
}

/** A document as the form sees it. */
export type DecapData = Record<string, unknown>;

/** Turns the text of a file into the fields of the form, and back. */
export interface DecapFormat {
  fromFile: (text: string) => DecapData;
  toFile: (data: DecapData) => string;
}

/** The part of Decap that speaks to GitHub; what it says of people is its own. */
export interface DecapGitHub {
  restoreUser: (user: unknown) => Promise<unknown>;
  authenticate: (credentials: unknown) => Promise<unknown>;
  logout: () => unknown;
}

/** The global object that Decap's script leaves. */
export interface Decap {
  init: (options: { config: DecapConfig }) => void;
  getBackend: (name: 'github') => { init: (...options: unknown[]) => DecapGitHub };
  registerCustomFormat: (name: string, extension: string, format: DecapFormat) => void;
  registerWidget: (name: string, control: unknown, preview?: unknown, schema?: unknown) => void;
  registerPreviewTemplate: (collection: string, component: unknown) => void;
  registerPreviewStyle: (style: string, options?: { raw: boolean }) => void;
}

declare global {
  interface Window {
    /** Keeps Decap from starting by itself. */
    CMS_MANUAL_INIT: boolean;
    CMS: Decap;
    /** Decap's own React: `createElement` and `create-react-class`. */
    h: (type: unknown, props?: unknown, ...children: unknown[]) => unknown;
    createClass: (specification: Record<string, unknown>) => unknown;
  }
}
