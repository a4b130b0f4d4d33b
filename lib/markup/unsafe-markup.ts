import { sanitize } from 'hast-util-sanitize';
import { Parser } from 'htmlparser2';
import type { Definition, Html, Image, ImageReference, Link } from 'mdast';
import { find, html as htmlVocabulary } from 'property-information';
import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import { allowList, isSafeUrl } from './allow-list';

/** A node that can hold what the site does not show: raw HTML, or an address; and what makes one a picture's. */
export type UnsafeCandidate = Html | Link | Image | Definition | ImageReference;

// A single tag is judged without what stands around it.
const tagList = { ...allowList, ancestors: {}, required: {} };

/** Reports what the sanitiser is going to take out, each piece where it stands. */
export function findUnsafe(
  nodes: readonly UnsafeCandidate[],
  text: string,
  file: string,
  lines: LineIndex,
): Problem[] {
  const pictures = new Set(
    nodes.map((node) => (node.type === 'imageReference' ? node.identifier : undefined)),
  );
  return nodes.flatMap((node) => {
    if (node.type === 'imageReference') return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const whole: Place = { file, ...lines.range(start, end) };
    if (node.type !== 'html') {
      const isPicture =
        node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
      const message = isPicture ? foreignPicture(node.url) : deadLink(node.url);
      return message ? [unsafe(whole, message)] : [];
    }
    // Inside a quote or a list item the value lacks the container's marks, and offsets differ.
    const exact = text.slice(start, end) === node.value;
    return findInHtml(node.value).map(({ from, to, message }) =>
      unsafe(exact ? { file, ...lines.range(start + from, start + to) } : whole, message),
    );
  });
}

function unsafe(place: Place, message: string): Problem {
  return problem('unsafe-html', place, message);
}

/** What is wrong with the address of a link. */
function deadLink(url: string): string | undefined {
  if (isSafeUrl(url)) return undefined;
  return `The address \`${clip(url)}\` leads to no web page, and is not shown.`;
}

/** What is wrong with the address of a picture. */
function foreignPicture(url: string): string | undefined {
  if (isSafeUrl(url, 'src')) return undefined;
  return isSafeUrl(url)
    ? `The picture \`${clip(url)}\` is on another site, which would learn who reads this, and is not shown. Put the file into \`public/media\` and write \`/media/\` and its name.`
    : `The address \`${clip(url)}\` leads to no picture of this site, and is not shown.`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

interface Finding {
  from: number;
  to: number;
  message: string;
}

function findInHtml(value: string): Finding[] {
  const findings: Finding[] = [];
  let attributes: { name: string; value: string; from: number; to: number }[] = [];
  const parser = new Parser(
    {
      onattribute(name, attribute) {
        attributes.push({ name, value: attribute, from: parser.startIndex, to: parser.endIndex });
      },
      onopentag(name) {
        const kept = sanitize(element(name, []), tagList);
        if (kept.type !== 'element') {
          findings.push({
            from: parser.startIndex,
            to: parser.endIndex + 1,
            message: `\`<${clip(name)}>\` is not allowed in a document, and is not shown. Say it in Markdown instead.`,
          });
        } else {
          for (const attribute of attributes) {
            const foreign =
              name === 'img' && attribute.name === 'src' && foreignPicture(attribute.value);
            if (foreign)
              findings.push({ from: attribute.from, to: attribute.to, message: foreign });
            if (foreign || isKept(name, attribute)) continue;
            findings.push({
              from: attribute.from,
              to: attribute.to,
              message: `\`${clip(attribute.name)}\` is not allowed on \`<${name}>\`${attribute.value === '' ? '' : ` with the value \`${clip(attribute.value)}\``}, and is not shown.`,
            });
          }
        }
        attributes = [];
      },
    },
    { recognizeSelfClosing: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(value);
  return findings;
}

type Attribute = readonly [name: string, value: string];

function element(tagName: string, attributes: readonly Attribute[]) {
  const properties = Object.fromEntries(
    attributes.map(([name, value]) => {
      const { property, spaceSeparated } = informationOf(name);
      return [property, spaceSeparated ? value.split(/\s+/) : value];
    }),
  );
  return { type: 'element' as const, tagName, properties, children: [] };
}

/** What is known of an attribute. The vocabulary takes `constructor` for a word of its own. */
function informationOf(name: string): { property: string; spaceSeparated?: boolean } {
  return name in Object.prototype ? { property: name } : find(htmlVocabulary, name);
}

function isKept(tag: string, { name, value }: { name: string; value: string }): boolean {
  const kept = sanitize(element(tag, [[name, value]]), tagList);
  return kept.type === 'element' && Object.hasOwn(kept.properties, informationOf(name).property);
}
