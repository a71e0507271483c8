import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfDay,
  instantOf,
  isDay,
  isTimeZone,
  localDay,
  localTime,
  startOfDay,
  weekStart,
} from './dates.ts';

const HOUR = 3_600_000;
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 11, 31) });
const day = instant.map((at) => localDay(at, 'UTC'));

describe('local days', () => {
  it('is tomorrow in Bangkok while it is today in Lisbon', () => {
    const at = Date.UTC(2026, 5, 1, 18, 30);
    expect(localDay(at, 'Asia/Bangkok')).toBe('2026-06-02');
    expect(localDay(at, 'Europe/Lisbon')).toBe('2026-06-01');
    expect(localTime(at, 'Asia/Bangkok')).toBe('01:30');
  });

  it('agrees with Intl in every zone', () => {
    fc.assert(
      fc.property(instant, zone, (at, zone) => {
        const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
        expect(localDay(at, zone)).toBe(parts);
      }),
      { numRuns: 400 },
    );
  });

  it('holds every instant in exactly one day, between its start and its end', () => {
    fc.assert(
      fc.property(instant, zone, (at, zone) => {
        const today = localDay(at, zone);
        expect(startOfDay(today, zone)).toBeLessThanOrEqual(at);
        expect(endOfDay(today, zone)).toBeGreaterThan(at);
      }),
      { numRuns: 400 },
    );
  });

  it('knows days of 23 and 25 hours, and one that never was', () => {
    const length = (day: string, zone: string) => (endOfDay(day, zone) - startOfDay(day, zone)) / HOUR;
    expect(length('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(length('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(length('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5);
    expect(length('2011-12-30', 'Pacific/Apia')).toBe(0);
  });
});

describe('local times', () => {
  it('moves a skipped time past the gap and takes the first of two', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('shows the time it was asked for, unless the clocks skipped it', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(day, minutes, zone, (day, minutes, zone) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const at = instantOf(day, time, zone);
        if (localDay(at, zone) === day && localTime(at, zone) === time) return;
        expect(endOfDay(day, zone) - startOfDay(day, zone)).toBeLessThan(24 * HOUR);
      }),
      { numRuns: 400 },
    );
  });

  it('is due on the next day at the same clock time, whatever the clocks did', () => {
    fc.assert(
      fc.property(day, zone, (day, zone) => {
        const noon = instantOf(day, '12:00', zone);
        const next = instantOf(addDays(day, 1), '12:00', zone);
        expect(next).toBeGreaterThan(noon);
        expect(next - noon).toBeLessThanOrEqual(48 * HOUR);
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  it('adds and counts the same days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('starts a week on the day it is asked to, at most six days before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (day, first) => {
        const start = weekStart(day, first);
        expect(new Date(`${start}T00:00:00Z`).getUTCDay() || 7).toBe(first);
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, day)).toBeLessThan(7);
        expect(weekStart(start, first)).toBe(start);
      }),
    );
  });

  it('knows a leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('names at the door', () => {
  it('takes zones and days that exist', () => {
    expect(isTimeZone('Asia/Bangkok')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
    expect(isTimeZone('Asia/Nowhere')).toBe(false);
    expect(isTimeZone('+07:00')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
    expect(isDay('2026-02-28T00:00')).toBe(false);
  });
});
