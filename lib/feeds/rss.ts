import { generateRssFeed, type Rss } from 'feedsmith';
import { type Board, boardUpdated, feedAddress, homeOf } from './board';
import { htmlOf } from './description';
import { elementOf, type Parts, xmlDocument } from './parts';
import { printable } from './printable';
import type { PublicRole } from './public-role';

/** The roles of a board as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssFeed(board: Board): Parts {
  const self = feedAddress(board, 'rss');
  const [first, ...others] = board.roles;
  const feed = generateRssFeed({
    title: board.title,
    link: homeOf(board),
    description: board.title,
    language: board.language,
    lastBuildDate: new Date(boardUpdated(board)),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: first ? [itemOf(first)] : [],
  });
  // feedsmith writes whole feeds only, so each further item is that of a feed of its own. The first
  // stands in the feed itself, which declares what its items are made of.
  return xmlDocument(printable(feed), 'channel', others, (role) => {
    const items = [itemOf(role)];
    return printable(elementOf(generateRssFeed({ title: '', description: '', items }), 'item'));
  });
}

function itemOf(role: PublicRole): Rss.Item<Date> {
  return {
    title: role.title,
    link: role.url,
    guid: { value: role.url, isPermaLink: true },
    pubDate: role.posted ? new Date(role.posted) : undefined,
    categories: role.department ? [{ name: role.department }] : [],
    description: role.summary ?? role.title,
    content: { encoded: htmlOf(role.description) },
  };
}
