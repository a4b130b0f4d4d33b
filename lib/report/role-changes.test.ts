import { describe, expect, it } from 'vitest';
import { reportOf, roleChange } from './test-support';
import { reportWords } from './words/report-words';

const BASE = '# Base\n<skills>\nTrust\n</skills>\n';
const ROLE = '# Garden - Digger\n\n## Work\n\nYou dig.\n\n<inherit doc="base"/>\n';
const HEIR = '# Garden - Head\n\n## Work\n\n<inherit doc="digger"/>\n';
const GARDEN = {
  'postings/base.md': BASE,
  'postings/digger.md': ROLE,
  'postings/head.md': HEIR,
};

describe('roleChanges', () => {
  it('says nothing where nothing changes, and line ends are nothing', () => {
    const crlf = Object.fromEntries(
      Object.entries(GARDEN).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(reportOf(GARDEN, crlf).roles).toEqual([]);
  });

  it('follows a change to those that only inherit it', () => {
    const report = reportOf(GARDEN, {
      ...GARDEN,
      'postings/base.md': BASE.replace('Trust', 'Trust:2\nRaking'),
    });
    expect(report.roles.map(({ role, edited }) => [role.name, edited])).toEqual([
      ['base', true],
      ['digger', false],
      ['head', false],
    ]);
    const head = roleChange(report, 'head');
    expect(head.through.map(({ name }) => name)).toEqual(['base']);
    expect(head.asked).toEqual(roleChange(report, 'base').asked);
    expect(head.asked.map(({ change }) => change)).toEqual(['added', 'raised']);
  });

  it('says nothing of an heir that asks for it already', () => {
    const asking = { ...GARDEN, 'postings/head.md': `${HEIR}<skills>\nRaking\n</skills>\n` };
    const report = reportOf(asking, {
      ...asking,
      'postings/base.md': BASE.replace('Trust', 'Trust\nRaking'),
    });
    expect(report.roles.map(({ role }) => role.name)).toEqual(['base', 'digger']);
  });

  it('says what a new role adds to the rung below', () => {
    const report = reportOf(GARDEN, {
      ...GARDEN,
      'postings/lead.md':
        '---\nstatus: draft\n---\n# Garden - Lead\n## Work\n<skills>\nTrust:2\nHoeing\n</skills>\n<inherit doc="head"/>\n',
    });
    const lead = roleChange(report, 'lead');
    expect(lead).toMatchObject({ change: 'added', role: { status: 'draft' }, asked: [] });
    expect(lead.step).toMatchObject({ junior: { name: 'head' }, asked: 2, added: 1, raised: 1 });
  });

  it('counts what is lost by a broken reference as lost, with the new name', () => {
    const { 'postings/digger.md': _, ...rest } = GARDEN;
    const report = reportOf(GARDEN, { ...rest, 'postings/digger-1.md': ROLE });
    expect(roleChange(report, 'digger-1').alias).toEqual({
      file: 'postings/digger-1.md',
      missing: ['digger'],
      aliases: ['digger'],
    });
    const head = roleChange(report, 'head');
    expect(head.lost).toMatchObject([
      { role: { name: 'head' }, reference: 'digger', renamed: 'digger-1' },
    ]);
    expect(head.asked.map(({ change }) => change)).toEqual(['dropped']);
    const mended = reportOf(
      { ...rest, 'postings/digger-1.md': ROLE },
      { ...rest, 'postings/digger-1.md': `---\naliases: [digger]\n---\n${ROLE}` },
    );
    expect(roleChange(mended, 'head')).toMatchObject({ mended: true, lost: [] });
  });

  it('asks for no alias of what was never public', () => {
    const draft = `---\nstatus: draft\n---\n${ROLE}`;
    const report = reportOf({ 'postings/a.md': draft }, { 'postings/b.md': draft });
    expect(roleChange(report, 'b').alias).toBeUndefined();
  });

  it('asks for an alias where only the address changes', () => {
    const report = reportOf(
      { 'postings/a.md': `---\nslug: dig\n---\n${ROLE}` },
      { 'postings/a.md': `---\nslug: digger\naliases: [spade]\n---\n${ROLE}` },
    );
    expect(roleChange(report, 'a').alias).toMatchObject({
      missing: ['dig'],
      aliases: ['spade', 'dig'],
    });
  });

  it('does not take a renamed document for another one to build on', () => {
    const { 'postings/digger.md': _, ...rest } = GARDEN;
    const report = reportOf(GARDEN, {
      ...rest,
      'postings/digger-1.md': ROLE,
      'postings/head.md': HEIR.replace('"digger"', '"digger-1"'),
    });
    const head = roleChange(report, 'head');
    expect(head.buildsOn).toEqual({ added: [], dropped: [] });
    expect([head.asked, head.lost, head.sections]).toEqual([[], [], []]);
  });

  it('says what it builds on now', () => {
    const report = reportOf(GARDEN, {
      ...GARDEN,
      'postings/head.md': HEIR.replace('"digger"', '"base"'),
    });
    expect(roleChange(report, 'head').buildsOn).toEqual({ added: ['Base'], dropped: ['Digger'] });
  });

  it('tells words that are its own from those that it includes', () => {
    const before = {
      'postings/a.md': '# A\n\n## Work\n\nYou dig.\n\n<s.snippet/>\n',
      'snippets/s.md': '## Pay\n\nA little.\n',
    };
    const report = reportOf(before, {
      'postings/a.md': before['postings/a.md'].replace('dig', 'rake'),
      'snippets/s.md': '## Pay\n\nA lot.\n',
    });
    const role = roleChange(report, 'a');
    expect(role.includes).toEqual(['s']);
    expect(role.sections.map(({ heading }) => heading)).toEqual(['Work']);
    expect(report.snippets).toMatchObject([
      { name: 's', roles: [{ name: 'a' }], sections: [{ change: 'changed', heading: 'Pay' }] },
    ]);
  });

  it('sees no change of its own where a snippet that it includes has another name and text', () => {
    const text = 'We have grown plants for forty years, and sell them to whoever has a window.';
    const role = (snippet: string) => `# A\n\n## Work\n\n<${snippet}.snippet/>\n`;
    const report = reportOf(
      { 'postings/a.md': role('old'), 'snippets/old.md': text },
      { 'postings/a.md': role('new'), 'snippets/new.md': text.replace('forty', 'fifty') },
    );
    expect(roleChange(report, 'a')).toMatchObject({ includes: ['new'], sections: [] });
  });

  it('calls a skill by its new key before it compares', () => {
    const asking = '# A\n## Work\n<skills>\nPlanning:2\n</skills>\n';
    const text = 'You plan the week, the month and the year, with everyone who works here.';
    const report = reportOf(
      { 'postings/a.md': asking, 'competencies/planning.md': `# Planning\n\n${text}\n` },
      {
        'postings/a.md': asking.replace('Planning', 'Scheduling'),
        'competencies/scheduling.md': `# Scheduling\n\n${text}\n`,
      },
    );
    expect(roleChange(report, 'a').asked).toEqual([]);
    expect(report.skills).toMatchObject([{ name: 'scheduling', alias: { missing: ['planning'] } }]);
  });

  describe('of a time zone in the settings', () => {
    const NOW = new Date('2026-03-31T22:30:00Z');
    const role = (work: string) =>
      `---\nvalidThrough: 2026-03-31\n---\n# Digger\n\n## Work\n\n${work}\n`;
    const zoned = (timezone: string, work = 'You dig.') => ({
      'settings.yaml': `timezone: ${timezone}\n`,
      'postings/digger.md': role(work),
    });
    const DETAILS = [
      {
        label: 'Apply by',
        from: ['March 31, 2026 (UTC)'],
        to: ['March 31, 2026 (Europe/Berlin)'],
      },
    ];

    it('says which role it closes, though nobody has edited it', () => {
      const report = reportOf(zoned('UTC'), zoned('Europe/Berlin'), NOW);
      expect(roleChange(report, 'digger')).toMatchObject({
        edited: false,
        former: { status: 'open' },
        role: { status: 'closed' },
        details: DETAILS,
      });
      const words = JSON.stringify(reportWords(report));
      expect(words).toContain(
        'It is closed now: its page stays, and nobody can apply. It was open.',
      );
    });

    it('says nothing of a role that stays as it was', () => {
      const before = new Date('2026-03-01T00:00:00Z');
      expect(reportOf(zoned('UTC'), zoned('Europe/Berlin'), before).roles).toEqual([]);
    });

    it('says the former deadline of an edited role as it was', () => {
      const before = new Date('2026-03-01T00:00:00Z');
      const report = reportOf(zoned('UTC'), zoned('Europe/Berlin', 'You rake.'), before);
      expect(roleChange(report, 'digger').details).toEqual(DETAILS);
    });
  });
});
