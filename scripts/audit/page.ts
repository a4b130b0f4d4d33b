import { Parser } from 'htmlparser2';
import { isScript } from '../page-blocks';

/** A script or a style: a file, or what stands in the page. */
export interface Block {
  address?: string;
  nonce?: string;
  text: string;
}

/** What of a page the checks look at. */
export interface PageFacts {
  /** Where it leads to, and what it loads. */
  links: string[];
  /** What it loads by itself: style sheets, scripts, images, fonts that are preloaded. */
  loads: string[];
  ids: Set<string>;
  /** Scripts that a browser would run. */
  scripts: Block[];
  styles: Block[];
  /** Attributes such as `onclick`. */
  handlers: string[];
  /** The policies in its head. */
  policies: string[];
}

/** Attributes with an address: where a page leads to, sends to, and what it loads. */
const ADDRESSES = 'href src action formaction poster data cite ping xlink:href background'.split(
  ' ',
);

/** Links of which the browser asks for what they lead to. */
const LOADS = /\b(?:stylesheet|preload|modulepreload|icon)\b/;

export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = {
    links: [],
    loads: [],
    ids: new Set(),
    scripts: [],
    styles: [],
    handlers: [],
    policies: [],
  };
  let open: Block | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, src, id, rel = '', content = '', srcset = '' } = attributes;
      if (id) facts.ids.add(id);
      for (const name of ADDRESSES) {
        const address = attributes[name];
        if (address !== undefined) facts.links.push(address);
      }
      const sources = srcset.split(',').flatMap((source) => source.trim().split(/\s+/)[0] || []);
      facts.links.push(...sources);
      const asked = name === 'link' && LOADS.test(rel) && attributes.disabled === undefined;
      const loaded = asked ? href : src;
      // What stands in its address is there already.
      for (const address of loaded ? [loaded, ...sources] : sources) {
        if (!address.startsWith('data:')) facts.loads.push(address);
      }
      if (name === 'script' && isScript(attributes.type)) {
        open = { address: src, nonce: attributes.nonce, text: '' };
        facts.scripts.push(open);
      }
      // Files that are asked for when somebody turns to a control (`scripts/prerendered/wake.ts`).
      for (const address of attributes['data-scripts']?.split(' ') ?? []) {
        facts.links.push(address);
        facts.loads.push(address);
        facts.scripts.push({ address, text: '' });
      }
      if (name === 'style') {
        open = { nonce: attributes.nonce, text: '' };
        facts.styles.push(open);
      }
      if (name === 'link' && /\bstylesheet\b/.test(rel)) {
        facts.styles.push({ address: href, nonce: attributes.nonce, text: '' });
      }
      if (name === 'meta') {
        const equivalent = attributes['http-equiv']?.toLowerCase();
        if (equivalent === 'content-security-policy') facts.policies.push(content);
        if (attributes.property === 'og:image') facts.links.push(content);
      }
      for (const attribute of Object.keys(attributes)) {
        if (attribute.startsWith('on')) facts.handlers.push(`${attribute} on <${name}>`);
      }
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return facts;
}
