import { errorStatusId, errorTypeId, severityLevelId } from '@motriforge/db/lookups/errors';
import { errorAlert, errorAlertTrigger, errorFrequency } from '@motriforge/db/schema/error-analytics';
import { error, errorOccurrence, errorType } from '@motriforge/db/schema/errors';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { countErrorFrequency, type Fault, forgetOldErrors, raiseErrorAlerts, recordError } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const minute = 60_000;
const day = 1_440 * minute;
const fault: Fault = {
  origin: 'WORKER',
  type: 'DATABASE',
  severity: 'HIGH',
  code: 'SQLITE_FULL',
  message: 'The disk is full.',
  component: 'db/client',
};
const fail = (given: Partial<Fault> = {}, ctx: Ctx = world.ctx) => recordError(ctx, { ...fault, ...given });
const alert = (given: Partial<typeof errorAlert.$inferInsert> = {}) =>
  world.db.insert(errorAlert).values({
    alertName: 'Many',
    thresholdCount: 3,
    thresholdTimeMinutes: 10,
    alertRecipients: ['a@example.com'],
    ...given,
  });

describe('an error', () => {
  it('that happens again is the same error once more', async () => {
    await fail();
    world.advance(minute);
    await fail({ message: 'The disk is full again.' });
    await fail({ code: 'SQLITE_BUSY' });
    const errors = await world.db.select().from(error).orderBy(error.occurredAt);
    expect(errors.map(({ occurrenceCount }) => occurrenceCount)).toEqual([2, 1]);
    expect(errors[0]).toMatchObject({ lastOccurredAt: world.ctx.now(), errorMessage: 'The disk is full.' });
    expect(await world.db.$count(errorOccurrence)).toBe(3);
  });

  it('that was dealt with and comes back is new again', async () => {
    await fail();
    await world.db.update(error).set({ errorStatusId: errorStatusId('RESOLVED') });
    await fail();
    expect(await world.db.select().from(error)).toMatchObject([{ errorStatusId: errorStatusId('NEW') }]);
  });

  it('leaves its occurrences for as many days as its type says', async () => {
    await world.db
      .update(errorType)
      .set({ defaultRetentionDays: 90 })
      .where(eq(errorType.id, errorTypeId('DATABASE')));
    await fail();
    world.advance(89 * day);
    await fail();
    expect(await forgetOldErrors(world.ctx)).toBe(0);
    world.advance(day);
    expect(await forgetOldErrors(world.ctx)).toBe(1);
    expect(await world.db.$count(errorOccurrence)).toBe(1);
    expect(await world.db.$count(error)).toBe(1);
  });
});

describe('the frequency of an error', () => {
  it('counts a day’s occurrences, people, first and last, and counting again gives the same', async () => {
    const [kit, kim] = [await world.person(), await world.person()];
    const first = world.ctx.now();
    for (const who of [kit, kit, kim, world.ctx]) {
      await fail({}, who);
      world.advance(minute);
    }
    const last = world.ctx.now() - minute;
    world.advance(day);
    await fail();
    for (let time = 0; time < 2; time++) await countErrorFrequency(world.ctx, '2026-06-15');
    expect(await world.db.select().from(errorFrequency)).toMatchObject([
      {
        frequencyDate: '2026-06-15',
        occurrenceCount: 4,
        uniqueUsersAffected: 2,
        firstOccurrence: first,
        lastOccurrence: last,
      },
    ]);
  });

  it('counts an occurrence that stands for others as many times', async () => {
    await fail();
    await world.db.update(errorOccurrence).set({ sampleRate: 0.25 });
    await countErrorFrequency(world.ctx, '2026-06-15');
    expect(await world.db.select().from(errorFrequency)).toMatchObject([{ occurrenceCount: 4 }]);
  });
});

describe('an alert', () => {
  it('goes off once when errors reach its threshold within its time', async () => {
    await alert();
    await fail();
    await fail();
    expect(await raiseErrorAlerts(world.ctx)).toBe(0);
    await fail();
    expect(await raiseErrorAlerts(world.ctx)).toBe(1);
    world.advance(1_000);
    await fail();
    expect(await raiseErrorAlerts(world.ctx)).toBe(0);
    const [known] = await world.db.select().from(error);
    expect(await world.db.select().from(errorAlertTrigger)).toMatchObject([
      { triggerCount: 3, triggerErrors: [known?.id], alertSent: false },
    ]);
    world.advance(10 * minute);
    expect(await raiseErrorAlerts(world.ctx)).toBe(0);
    for (let time = 0; time < 3; time++) await fail();
    expect(await raiseErrorAlerts(world.ctx)).toBe(1);
  });

  it('does not go off for errors that are too far apart', async () => {
    await alert();
    for (let time = 0; time < 5; time++) {
      await fail();
      world.advance(5 * minute);
      expect(await raiseErrorAlerts(world.ctx)).toBe(0);
    }
  });

  it('counts its type and its severity, and all of them where it names none', async () => {
    await alert({ alertName: 'Payments', errorTypeId: errorTypeId('PAYMENT') });
    await alert({ alertName: 'Severe', severityLevelId: severityLevelId('CRITICAL') });
    await alert({ alertName: 'Asleep', isActive: false });
    await alert({ alertName: 'All' });
    await fail();
    await fail({ type: 'PAYMENT', code: 'DECLINED' });
    await fail({ severity: 'CRITICAL', code: 'CORRUPT' });
    expect(await raiseErrorAlerts(world.ctx)).toBe(1);
    const [trigger] = await world.db.select().from(errorAlertTrigger);
    expect(trigger?.triggerErrors).toHaveLength(3);
  });
});
