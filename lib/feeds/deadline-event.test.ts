import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { deadlineEvent } from './deadline-event';
import { boardOf, COMPLETE, HOSTILE, publicRoleFrom } from './test-support';

function eventOf(text: string) {
  const role = publicRoleFrom(text);
  const written = deadlineEvent(role, boardOf(role));
  if (written === undefined) return undefined;
  const calendar = new ICAL.Component(ICAL.parse(written));
  const component = calendar.getFirstSubcomponent('vevent');
  return component ? { event: new ICAL.Event(component), component, written } : undefined;
}

const ending = (date: string, zone: string) =>
  `---\nvalidThrough: ${date}\ntimezone: ${zone}\n---\n# Gardener\n\n## Work\n\nText.\n`;

describe('deadlineEvent', () => {
  it('is read by a calendar', () => {
    const found = eventOf(COMPLETE);
    expect(found?.event.summary).toBe('Last chance to apply: Gardener, Acme & Söhne');
    expect(found?.event.uid).toBe('gardener@careers.acme.example');
    expect(found?.event.description).toContain(
      'Rakes & more.\nApply for this role: https://acme.example/apply?role=gardener&from=site\n',
    );
    expect(found?.component.getFirstPropertyValue('url')).toBe(
      'https://careers.acme.example/roles/gardener',
    );
    expect(found?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(found?.component.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it.each([
    ['Pacific/Auckland', '2026-03-31', '2026-03-31T10:59:59Z'],
    ['Europe/Berlin', '2026-03-28', '2026-03-28T22:59:59Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59Z'],
    ['America/Los_Angeles', '2026-03-31', '2026-04-01T06:59:59Z'],
    ['America/Los_Angeles', '2026-03-31T17:00:00', '2026-04-01T00:00:00Z'],
  ])('ends in %s at the end of %s', (zone, date, moment) => {
    const found = eventOf(ending(date, zone));
    expect(found?.event.startDate.toJSDate().toISOString()).toBe(new Date(moment).toISOString());
    expect(found?.event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  });

  it('is well-formed whatever stands in a posting', () => {
    const found = eventOf(HOSTILE);
    expect(found?.event.description).toMatch(/^A; b, c: \\n\nApply/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(found?.written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    for (const line of found?.written.split('\r\n') ?? []) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('is the same from one build to the next', () => {
    expect(eventOf(COMPLETE)?.written).toBe(eventOf(COMPLETE)?.written);
    expect(eventOf(COMPLETE)?.written).toContain('DTSTAMP:20260102T000000Z');
  });

  it('reminds of the title as it is written', () => {
    const text = ending('2026-03-31', 'UTC').replace('# Gardener', '# Rakes; hoes, C:\\new');
    const alarm = eventOf(text)?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Rakes; hoes, C:\\new');
  });

  it('is none without a deadline', () => {
    expect(eventOf('# Gardener\n\n## Work\n\nText.\n')).toBeUndefined();
  });
});
