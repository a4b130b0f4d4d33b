import type { ReactNode } from 'react';

/** Pages of prose that are no postings. */
export default function TextLayout({ children }: { children: ReactNode }) {
  return <article className="prose max-w-text">{children}</article>;
}
