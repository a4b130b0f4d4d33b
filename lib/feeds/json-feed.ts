import { type Board, feedAddress, homeOf, updatedOf } from './board';
import { htmlOf, textOf } from './description';

/**
 * The roles of a board as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Each item has the
 * role in schema.org's words as `_jobposting`, where it is complete enough for that.
 */
export function jsonFeed(board: Board): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: board.title,
    home_page_url: homeOf(board),
    feed_url: feedAddress(board, 'json'),
    language: board.language,
    authors: [{ name: board.company, url: board.address }],
    items: board.roles.map((role) => ({
      id: role.url,
      url: role.url,
      title: role.title,
      content_html: htmlOf(role.description),
      content_text: textOf(role.description),
      summary: role.summary,
      date_published: role.posted,
      date_modified: updatedOf(role, board),
      language: role.language,
      tags: [...new Set([role.department, role.team, ...role.tags].filter(Boolean))],
      _jobposting: role.jobPosting,
    })),
  });
}
