type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;

/**
 * An element with attributes and children. A function is a listener by the name of its event; `true` is an
 * attribute without a value, `false` one that is left out. Text stays text.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

let counted = 0;

/** An id that no other element has. */
export function uniqueId(name: string): string {
  counted += 1;
  return `rungs-${name}-${counted}`;
}
