import { Document, type Scalar, visit } from 'yaml';
import type { Value } from './values';

/** Where a text is folded that stood folded before. */
const WIDTH = 100;

/** A field as YAML: `name: value` in the first column, with a line end. */
export function renderField(name: string, value: Value): string {
  return documentOf({ [name]: value }).toString({ lineWidth: 0 });
}

/** An item of a list as YAML: `- value` in the first column, with a line end. */
export function renderItem(value: Value): string {
  return documentOf([value]).toString({ lineWidth: 0 });
}

/** A value as it stands inside brackets. */
export function renderInFlow(value: Value): string {
  return inBrackets([value]).slice(1, -1);
}

/** A field as it stands inside braces: `name: value`. */
export function renderFieldInFlow(name: string, value: Value): string {
  return inBrackets({ [name]: value }).slice(1, -1);
}

/** A text as it stands behind `name: `, plain, quoted or folded as the one before it. */
export function renderText(text: string, type: Scalar.Type | undefined): string {
  const document = documentOf({ name: text });
  visit(document, {
    Scalar(key, node) {
      if (key === 'value' && type) node.type = type;
    },
  });
  const lineWidth = type === 'BLOCK_FOLDED' ? WIDTH : 0;
  return document
    .toString({ lineWidth })
    .replace(/^name:[ ]?/, '')
    .replace(/\n+$/, '');
}

function inBrackets(value: Value): string {
  const document = documentOf(value);
  Object.assign(document.contents ?? {}, { flow: true });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** Numbers, `true` and `false` stand plain; what others would take for one is text, in quotes. */
function documentOf(value: Value): Document {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key') node.value = native(String(node.value));
    },
  });
  return document;
}

function native(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{0,6}[1-9])?$/.test(text) ? Number(text) : text;
}
