import { type Atom, generateAtomFeed } from 'feedsmith';
import { type Board, boardUpdated, feedAddress, homeOf, updatedOf } from './board';
import { htmlOf } from './description';
import { elementOf, type Parts, xmlDocument } from './parts';
import { printable } from './printable';
import type { PublicRole } from './public-role';

/** The roles of a board as Atom (RFC 4287). */
export function atomFeed(board: Board): Parts {
  const self = feedAddress(board, 'atom');
  const updated = new Date(boardUpdated(board));
  const feed = generateAtomFeed({
    id: self,
    title: { value: board.title },
    updated,
    xml: { lang: board.language },
    authors: [{ name: board.company, uri: board.address }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: homeOf(board), rel: 'alternate', type: 'text/html' },
    ],
  });
  // feedsmith writes whole feeds only, so each entry is that of a feed of its own.
  return xmlDocument(printable(feed), 'feed', board.roles, (role) => {
    const entries = [entryOf(role, board)];
    return printable(
      elementOf(generateAtomFeed({ id: self, title: { value: '' }, updated, entries }), 'entry'),
    );
  });
}

function entryOf(role: PublicRole, board: Board): Atom.Entry<Date> {
  return {
    id: role.url,
    title: { value: role.title },
    updated: new Date(updatedOf(role, board)),
    published: role.posted ? new Date(role.posted) : undefined,
    links: [{ href: role.url, rel: 'alternate', type: 'text/html' }],
    categories: role.department ? [{ term: role.department }] : [],
    summary: role.summary ? { value: role.summary } : undefined,
    content: { type: 'html', value: htmlOf(role.description), xml: { lang: role.language } },
  };
}
