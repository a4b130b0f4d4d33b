import { generateAtomFeed } from 'feedsmith';
import { type Board, boardUpdated, feedAddress, homeOf, updatedOf } from './board';
import { htmlOf } from './description';
import { printable } from './printable';

/** The roles of a board as Atom (RFC 4287). */
export function atomFeed(board: Board): string {
  const self = feedAddress(board, 'atom');
  const feed = generateAtomFeed({
    id: self,
    title: { value: board.title },
    updated: new Date(boardUpdated(board)),
    xml: { lang: board.language },
    authors: [{ name: board.company, uri: board.address }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: homeOf(board), rel: 'alternate', type: 'text/html' },
    ],
    entries: board.roles.map((role) => ({
      id: role.url,
      title: { value: role.title },
      updated: new Date(updatedOf(role, board)),
      published: role.posted ? new Date(role.posted) : undefined,
      links: [{ href: role.url, rel: 'alternate', type: 'text/html' }],
      categories: role.department ? [{ term: role.department }] : [],
      summary: role.summary ? { value: role.summary } : undefined,
      content: { type: 'html', value: htmlOf(role.description), xml: { lang: role.language } },
    })),
  });
  return printable(feed);
}
