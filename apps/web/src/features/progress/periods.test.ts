import { describe, expect, it } from 'vitest';
import { monthAway, monthEnd, monthWeeks } from './periods.ts';

describe('months', () => {
  it('follow each other over the turn of a year', () => {
    expect(monthAway('2026-01-31', -1)).toBe('2025-12-01');
    expect(monthAway('2025-12-15', 1)).toBe('2026-01-01');
    expect(monthAway('2026-06-15', 0)).toBe('2026-06-01');
  });

  it('end when they end', () => {
    expect(monthEnd('2024-02-10')).toBe('2024-02-29');
    expect(monthEnd('2026-12-01')).toBe('2026-12-31');
  });

  it('are weeks from Monday, without the days of their neighbours', () => {
    const weeks = monthWeeks('2026-06-15');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-06-01');
    expect(weeks[4]).toEqual(['2026-06-29', '2026-06-30', null, null, null, null, null]);
    expect(monthWeeks('2026-08-01')[0]).toEqual([null, null, null, null, null, '2026-08-01', '2026-08-02']);
  });
});
