import type { ElementContent } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

interface ProseProps {
  content: readonly ElementContent[];
  /** What stands for elements that are no HTML: the panel of skills, the note of a problem. */
  components?: Record<string, (properties: Record<string, unknown>) => ReactNode>;
}

/** Sanitised HTML as React elements. */
export function Prose({ content, components = {} }: ProseProps) {
  return toJsxRuntime(
    { type: 'root', children: [...content] },
    { Fragment, jsx, jsxs, components: components as Partial<Components> },
  );
}
