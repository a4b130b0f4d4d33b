import type { MDXComponents } from 'mdx/types';

/** Next asks for this file (https://nextjs.org/docs/app/guides/mdx); plain HTML is all we need. */
export function useMDXComponents(): MDXComponents {
  return {};
}
