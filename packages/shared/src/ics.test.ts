import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from './ics.ts';

const event: CalendarEvent = {
  uid: 'one@motriforge',
  day: '2026-12-31',
  summary: 'Barbell day A',
  description: 'Squat, press',
  url: 'https://motriforge.test/workouts/barbell-day-a',
  changedAt: Date.UTC(2026, 5, 15, 12),
};

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar', () => {
  it('is read as it was meant, for the whole of a day', () => {
    const [read] = eventsIn(writeCalendar('MōtriForge', [event]));
    expect(read).toMatchObject({ uid: event.uid, summary: event.summary, description: event.description });
    expect([read?.startDate.toString(), read?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('keeps any words, in lines of at most 75 octets', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\\', '\n', ' ', 'ō', 'ก', '💪', 'n'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = writeCalendar('Plan', [{ ...event, summary, description }]);
        const longest = Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length));
        expect(longest).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [read] = eventsIn(text);
        expect([read?.summary ?? '', read?.description ?? '']).toEqual([summary, description]);
      }),
    );
  });
});
