import { Parser } from 'htmlparser2';

/** What of a page the checks look at. */
export interface PageFacts {
  /** Where it leads to, and what it loads. */
  links: string[];
  /** What it loads by itself: style sheets, scripts, images, fonts that are preloaded. */
  loads: string[];
  ids: Set<string>;
  /** Scripts that a browser would run. */
  scripts: { src?: string; nonce?: string }[];
  /** Attributes such as `onclick`. */
  handlers: string[];
  /** The policies in its head. */
  policies: string[];
}

const DATA = /^application\/(?:ld\+)?json$/;

export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = {
    links: [],
    loads: [],
    ids: new Set(),
    scripts: [],
    handlers: [],
    policies: [],
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, src, id, rel = '', content = '' } = attributes;
      if (id) facts.ids.add(id);
      if (href !== undefined) facts.links.push(href);
      if (src !== undefined) facts.links.push(src);
      if (src !== undefined) facts.loads.push(src);
      if (name === 'link' && href && /\b(?:stylesheet|preload|modulepreload|icon)\b/.test(rel)) {
        facts.loads.push(href);
      }
      if (name === 'script' && !DATA.test(attributes.type ?? '')) {
        facts.scripts.push({ src, nonce: attributes.nonce });
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
  });
  parser.end(html);
  return facts;
}
