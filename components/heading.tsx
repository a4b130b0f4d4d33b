import type { ReactNode } from 'react';

interface HeadingProps {
  id: string;
  level: 2 | 3;
  className?: string;
  /** What stands beside the words and is no part of them, such as a count. */
  aside?: ReactNode;
  children: ReactNode;
}

const SIZE = { 2: 'text-heading', 3: 'text-subheading' } as const;

/** A heading that can be linked to. */
export function Heading({ id, level, className = '', aside, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`${SIZE[level]} ${className}`}>
      {children}
      {aside}
      <a href={`#${id}`} aria-label="Link to this section" className="heading-anchor no-print">
        #
      </a>
    </Tag>
  );
}
