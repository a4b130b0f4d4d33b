import { type Board, feedAddress, homeOf, updatedOf } from './board';
import { htmlOf, textOf } from './description';
import { jsonObject, type Parts } from './parts';
import type { PublicRole } from './public-role';

/**
 * The roles of a board as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Each item has the
 * role in schema.org's words as `_jobposting`, where it is complete enough for that.
 */
export function jsonFeed(board: Board): Parts {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: board.title,
    home_page_url: homeOf(board),
    feed_url: feedAddress(board, 'json'),
    language: board.language,
    authors: [{ name: board.company, url: board.address }],
  };
  return jsonObject(feed, 'items', board.roles, (role) => itemOf(role, board));
}

function itemOf(role: PublicRole, board: Board): object {
  const { description } = role;
  return {
    id: role.url,
    url: role.url,
    title: role.title,
    content_html: htmlOf(description),
    content_text: textOf(description),
    summary: role.summary,
    date_published: role.posted,
    date_modified: updatedOf(role, board),
    language: role.language,
    tags: [...new Set([role.department, role.team, ...role.tags].filter(Boolean))],
    _jobposting: role.jobPosting,
  };
}
