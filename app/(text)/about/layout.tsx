import type { ReactNode } from 'react';

export default function AboutLayout({ children }: { children: ReactNode }) {
  return (
    <article className="prose max-w-prose [&>h1]:text-4xl [&>h1]:font-semibold [&>h1]:tracking-tight">
      {children}
    </article>
  );
}
