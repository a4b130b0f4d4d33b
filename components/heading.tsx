import type { ReactNode } from 'react';

interface HeadingProps {
  id: string;
  level: 2 | 3;
  className?: string;
  /** The language of the words, where it is not the page's. */
  lang?: string | undefined;
  /** What stands beside the words and is no part of them, such as a count. */
  aside?: ReactNode;
  children: string | string[];
}

const SIZE = { 2: 'text-heading print:text-[1.3rem]', 3: 'text-subheading' } as const;

/** A heading that can be linked to. The link stands beside it, so that it is no part of its name. */
export function Heading({ id, level, className = '', lang, aside, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={`heading ${SIZE[level]} ${className}`}>
      <Tag id={id} lang={lang} className="inline">
        {children}
      </Tag>
      {aside}
      <a
        href={`#${id}`}
        aria-label={`Link to “${[children].flat().join('')}”`}
        className="heading-anchor no-print"
      >
        #
      </a>
    </div>
  );
}
