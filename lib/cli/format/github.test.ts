import { describe, expect, it } from 'vitest';
import { problem } from '../../problem/problem';
import { formatGithub } from './github';

describe('formatGithub', () => {
  it('writes one command a problem', () => {
    const place = { file: 'content/postings/a.md', line: 3, column: 5, endLine: 3, endColumn: 9 };
    const problems = [
      problem('unknown-snippet', place, 'There is no such thing: `a, b`.'),
      problem('mojibake', place, 'Hm.'),
    ];
    expect(formatGithub({ files: 1, problems, textOf: () => undefined })).toBe(
      '::error file=content/postings/a.md,line=3,endLine=3,col=5,endColumn=9,title=unknown-snippet::There is no such thing: `a, b`.\n' +
        '::warning file=content/postings/a.md,line=3,endLine=3,col=5,endColumn=9,title=mojibake::Hm.\n',
    );
  });

  it('escapes what would end a property or a command', () => {
    const place = { file: 'a:b,c%\n.md', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const problems = [problem('mojibake', place, '100 %, a:b\r\n::error::no')];
    expect(formatGithub({ files: 1, problems, textOf: () => undefined })).toBe(
      '::warning file=a%3Ab%2Cc%25%0A.md,line=1,endLine=1,col=1,endColumn=1,title=mojibake::100 %25, a:b%0D%0A::error::no\n',
    );
  });
});
