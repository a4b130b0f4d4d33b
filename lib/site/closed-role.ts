import { deadlines } from 'contentlayer/deadlines';
import { type NextRequest, NextResponse } from 'next/server';
import { closedPath } from './closed-path';

/**
 * Answers for a role whose deadline has passed with its page as a closed one, at the minute and
 * without a new build; undefined where the request is none of its business.
 */
export function closedRole(request: NextRequest, now: number): NextResponse | undefined {
  const answer = closedPath(request.nextUrl.pathname, deadlines, now);
  if (!answer) return undefined;
  if (answer.kind === 'keep') {
    const headers = { 'Cache-Control': `s-maxage=${answer.seconds}` };
    return NextResponse.next({ headers });
  }
  const url = new URL(answer.path, request.url);
  return answer.kind === 'show' ? NextResponse.rewrite(url) : NextResponse.redirect(url, 308);
}
