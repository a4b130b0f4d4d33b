import { generateRssFeed } from 'feedsmith';
import { type Board, boardUpdated, feedAddress, homeOf } from './board';
import { htmlOf } from './description';
import { printable } from './printable';

/** The roles of a board as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssFeed(board: Board): string {
  const self = feedAddress(board, 'rss');
  const feed = generateRssFeed({
    title: board.title,
    link: homeOf(board),
    description: board.title,
    language: board.language,
    lastBuildDate: new Date(boardUpdated(board)),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: board.roles.map((role) => ({
      title: role.title,
      link: role.url,
      guid: { value: role.url, isPermaLink: true },
      pubDate: role.posted ? new Date(role.posted) : undefined,
      categories: role.department ? [{ name: role.department }] : [],
      description: role.summary ?? role.title,
      content: { encoded: htmlOf(role.description) },
    })),
  });
  return printable(feed);
}
