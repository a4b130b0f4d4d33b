import type { Board } from './board';
import { BOARD_FORMATS } from './formats';

interface Company {
  name: string;
  about?: string | undefined;
  tagline?: string | undefined;
}

/**
 * What language models read first (https://llmstxt.org): who the company is, every advertised role
 * as Markdown by department, and the rest of the site.
 *
 * @param departments the boards of departments, or that of all roles where there are none
 */
export function llmsText(company: Company, all: Board, departments: readonly Board[]): string {
  const { address } = all;
  const about = [company.tagline, company.about].filter(Boolean).join('. ').replace(/\s+/g, ' ');
  const link = (title: string, path: string, said?: string) =>
    `- [${escapeText(title)}](${path.startsWith('/') ? address + path : path})${said ? `: ${said.replace(/\s+/g, ' ')}` : ''}`;
  const parts = [
    `# Careers at ${escapeText(company.name)}`,
    about === '' ? '' : `> ${about}`,
    ...departments.map(({ name, roles }) =>
      [
        `## ${escapeText(name)}`,
        '',
        ...roles.map(({ title, url, summary }) => link(title, `${url}.md`, summary)),
      ].join('\n'),
    ),
    [
      '## About this site',
      '',
      link('The ladder', '/ladder', 'what each role adds to the one below it'),
      link('Skills', '/skills', 'what each skill is, how it is proved and how it is improved'),
      link('How we hire', '/how-we-hire'),
    ].join('\n'),
    [
      '## Optional',
      '',
      ...BOARD_FORMATS.map(({ name, path, purpose }) => link(name, path(all), purpose)),
    ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[[\]\\]/g, '\\$&');
}
