import { describe, expect, it } from 'vitest';
import { htmlOf, markdownOf, textOf } from './description';
import { publicRoleFrom } from './test-support';

const { description } = publicRoleFrom(
  `# Gardener

You *rake* at [our garden](/garden), see https://acme.example.

<script>alert(1)</script>

## What it's like

1. One
2. Two

- A
  - B

### Smaller

| Tool | Days |
| --- | --- |
| Rake | 3 |

<b>Bold</b> & more<br>lines, \`code\`.
`,
  { 'settings.yaml': 'siteUrl: https://careers.acme.example\n' },
);

describe('a description', () => {
  it('is HTML without anything that runs, and with whole addresses', () => {
    const html = htmlOf(description);
    expect(html).toContain('<a href="https://careers.acme.example/garden">our garden</a>');
    expect(html).toContain("<h2>What it's like</h2>");
    expect(html).not.toContain('script');
  });

  it('is Markdown', () => {
    expect(
      markdownOf(description),
    ).toBe(`You *rake* at [our garden](https://careers.acme.example/garden), see <https://acme.example>.

## What it's like

1. One
2. Two

- A
  - B

### Smaller

| Tool | Days |
| ---- | ---- |
| Rake | 3    |

**Bold** & more\\
lines, \`code\`.`);
  });

  it('is text for a plain field', () => {
    expect(
      textOf(description),
    ).toBe(`You rake at our garden (https://careers.acme.example/garden), see https://acme.example.


WHAT IT'S LIKE

1. One
2. Two

- A
  - B


Smaller

Tool   Days
Rake   3

Bold & more
lines, code.`);
  });
});
