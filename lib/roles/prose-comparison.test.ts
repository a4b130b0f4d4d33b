import { describe, expect, it } from 'vitest';
import { compareProse } from './prose-comparison';
import { lines, outline, proseOf, shown } from './prose-test-support';

const WELCOME = 'Hello, and *welcome*.';
const SNIPPETS = { welcome: WELCOME, benefits: '## Benefits\n\n- Holidays\n- A pension\n' };

function compared(from: string, to: string, titles = ['DevOps', 'DevOps 2']) {
  const [older, newer] = [from, to].map((text, i) =>
    proseOf(`# ${titles[i]}\n\n${text}\n`, SNIPPETS),
  );
  return older && newer ? compareProse(older, newer) : [];
}

describe('a section', () => {
  it('is the same where only quotes, space, markup and the level of the role differ', () => {
    const from = `## What it's like to be a DevOps Engineer\n\nA *DevOps Engineer* says "it's up".\n`;
    const to = `## What it’s like  to be DevOps Engineer 2\n\nA [DevOps Engineer 2](https://a.example)\nsays “it’s up”.\n`;
    const comparison = compared(from, to);
    expect(comparison).toEqual([
      {
        kind: 'same',
        from: "What it's like to be a DevOps Engineer",
        to: 'What it’s like to be DevOps Engineer 2',
        heading: expect.anything(),
        blocks: [
          { tag: 'p', parts: [{ kind: 'same', text: 'A DevOps Engineer 2 says “it’s up”.' }] },
        ],
      },
    ]);
    expect(shown(comparison[0]?.heading ?? [])).toBe(
      'What it’s like to be[- a-] DevOps Engineer 2',
    );
  });

  it('is changed where its words are', () => {
    const comparison = compared('## Work\n\nYou learn it.', '## Work\n\nYou teach it.');
    expect(outline(comparison)).toEqual(['changed: Work → Work']);
    expect(lines(comparison)).toEqual(['p: You[- learn-]{+ teach+} it.']);
  });

  it('is changed where its heading says something else', () => {
    const text = 'You keep the servers running and the queries answered.';
    const comparison = compared(`## Servers\n\n${text}`, `## Your work\n\n${text}`);
    expect(outline(comparison)).toEqual(['changed: Servers → Your work']);
    expect(shown(comparison[0]?.heading ?? [])).toBe('[-Servers-]{+Your work+}');
    expect(lines(comparison)).toEqual([`p: ${text}`]);
  });

  it('is added or dropped as a whole', () => {
    const comparison = compared(
      '## Rare\n\nA bee.\n\n## Work',
      '## Work\n\n## Odd\n\n- Paper\n- Ink',
    );
    expect(outline(comparison)).toEqual([
      'dropped: Rare → –',
      'same: Work → Work',
      'added: – → Odd',
    ]);
    expect(comparison.map(({ heading }) => shown(heading))).toEqual([
      '[-Rare-]',
      'Work',
      '{+Odd+}',
    ]);
    expect(lines(comparison)).toEqual(['p: [-A bee.-]', 'li: {+Paper+}', 'li: {+Ink+}']);
  });

  it('from a snippet of both is the same, with its blocks in one part each', () => {
    const text = '<welcome.snippet/>\n\n## Work\n\nSo.\n\n<benefits.snippet/>\n';
    const comparison = compared(text, text);
    expect(outline(comparison)).toEqual([
      'same: – → –',
      'same: Work → Work',
      'same: Benefits → Benefits',
    ]);
    expect(lines(comparison)).toEqual([
      'p: Hello, and welcome.',
      'p: So.',
      'li: Holidays',
      'li: A pension',
    ]);
  });

  it('keeps the number of a product', () => {
    const comparison = compared(
      '## Work\n\nYou know Magento 2.',
      '## Work\n\nYou know Magento 3.',
      ['Magento 2 Developer', 'Magento 2 Developer 3'],
    );
    expect(lines(comparison)).toEqual(['p: You know Magento[- 2.-]{+ 3.+}']);
  });
});

describe('what is no prose', () => {
  it('a section with nothing but the skills is left out', () => {
    const skills = '## Skills for this role\n\n<skills>\nLinux\n</skills>\n';
    expect(compared(skills, '## Work')).toHaveLength(1);
    expect(compared(skills, skills.replace('Linux', 'Docker'))).toEqual([]);
    expect(outline(compared(skills, `${skills}\nAsk us about them.`))).toEqual([
      'changed: Skills for this role → Skills for this role',
    ]);
  });

  it('a note of a problem has no words', () => {
    const [older, newer] = ['You run it.', 'You run it.'].map((text) =>
      proseOf(`# A\n\n## B\n\n${text}`),
    );
    newer?.sections[0]?.content.unshift({
      type: 'element',
      tagName: 'ProblemNote',
      properties: { index: 0 },
      children: [],
    });
    expect(older && newer && outline(compareProse(older, newer))).toEqual(['same: B → B']);
  });
});

describe('blocks', () => {
  it('are paired by likeness in their order, and stand alone where there is none', () => {
    const from = '- You keep servers alive\n- You answer queries quickly\n- You feed the bees';
    const to =
      '- You answer queries very quickly\n- Paper, pencil, patience\n- You feed all the bees';
    expect(lines(compared(from, to))).toEqual([
      'li: [-You keep servers alive-]',
      'li: You answer queries{+ very+} quickly',
      'li: {+Paper, pencil, patience+}',
      'li: You feed{+ all+} the bees',
    ]);
  });

  it('are rewritten where the first sentence stayed', () => {
    const rest = [
      'Servers fall over at night and somebody restarts them, mostly you.',
      'Drawings, however, need patience; pencils, rulers and daylight help everyone.',
    ];
    const [from, to] = rest.map((text) => `Being on call is part of this job. ${text}`);
    expect(lines(compared(from ?? '', to ?? ''))).toEqual([
      `p: Being on call is part of this job.[- ${rest[0]}-]{+ ${rest[1]}+}`,
    ]);
  });

  it('show a sentence that came as a whole', () => {
    const comparison = compared(
      'You must run it. You must like it.',
      'You must run it. You must write it down. You must like it.',
    );
    expect(lines(comparison)).toEqual([
      'p: You must run it.{+ You must write it down.+} You must like it.',
    ]);
  });

  it('show a sentence in the place of one that has little to do with it', () => {
    const comparison = compared(
      'We keep many servers in two cities. The old ones hum, and you dust the fans of all.',
      'We keep many servers in two cities. Customers ring and you explain to them what went wrong.',
    );
    expect(lines(comparison)).toEqual([
      'p: We keep many servers in two cities.[- The old ones hum, and you dust the fans of all.-]{+ Customers ring and you explain to them what went wrong.+}',
    ]);
  });

  it('have the name of the newer text', () => {
    const comparison = compared('You answer queries.', '- You answer queries.');
    expect(outline(comparison)).toEqual(['same: – → –']);
    expect(lines(comparison)).toEqual(['li: You answer queries.']);
  });
});

it('two roles without prose have nothing to compare', () => {
  expect(compared('', '')).toEqual([]);
});
