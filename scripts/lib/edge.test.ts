import { describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { schedules } from '../../apps/worker/src/crons/schedules.ts';
import { isDue } from './edge.ts';
import { fromRoot } from './paths.ts';

describe('a schedule', () => {
  it('is due in the minute it names', () => {
    const at = new Date('2026-11-21T09:17:30Z');
    expect(['* * * * *', '17 * * * *', '17 9 * * *', '17 9 21 11 6'].every((cron) => isDue(cron, at))).toBe(true);
    expect(['18 * * * *', '17 8 * * *', '17 9 22 * *', '* * * * 0'].some((cron) => isDue(cron, at))).toBe(false);
  });

  it.each(['', 'production'])(
    'that the platform keeps is one the worker knows, and the other way round (%s)',
    (env) => {
      const { triggers } = unstable_readConfig({ config: fromRoot('wrangler.toml'), env }, { hideWarnings: true });
      expect(triggers.crons?.toSorted()).toEqual(Object.values(schedules).toSorted());
    },
  );
});
