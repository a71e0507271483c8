import { metricId } from '@motriforge/db/lookups/metrics';
import { auditLog } from '@motriforge/db/schema/events';
import { healthCheckin, userMetric, userProgressSnapshot } from '@motriforge/db/schema/health';
import { userProfile } from '@motriforge/db/schema/profiles';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { finishSession } from '../training/index.ts';
import { bodyMassIndex } from './body-mass-index.ts';
import { checkIn } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  await world.db.insert(userProfile).values({ userId: kit.actor.userId, heightCm: 180 });
});
afterEach(() => world.close());

const weighs = (value: number, recordedDate: string) => checkIn(kit, { recordedDate, weight: { value, unit: 'kg' } });
const currentWeight = async () => (await world.db.select().from(userProfile))[0]?.currentWeightKg;

describe('a check-in', () => {
  it('is one for a person and day: the second of a day amends the first', async () => {
    await checkIn(kit, { recordedDate: '2026-06-15', weight: { value: 81, unit: 'kg' }, moodScore: 4 });
    await checkIn(kit, { recordedDate: '2026-06-15', weight: { value: 80.5, unit: 'kg' }, sleepQuality: 8 });
    await checkIn(await world.person(), { recordedDate: '2026-06-15', moodScore: 9 });
    const rows = await world.db.select().from(healthCheckin).where(eq(healthCheckin.userId, kit.actor.userId));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ weightKg: 80.5, moodScore: 4, sleepQuality: 8 });
    await expect(
      world.db.insert(healthCheckin).values({ userId: kit.actor.userId, recordedDate: '2026-06-15' }),
    ).rejects.toThrow();
  });

  it('told twice leaves one trace', async () => {
    await weighs(81, '2026-06-15');
    await weighs(81, '2026-06-15');
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it('knows the body mass index from the height in the profile', async () => {
    expect(await weighs(81, '2026-06-15')).toEqual({ bmi: 25 });
    expect((await world.db.select().from(healthCheckin))[0]?.bmi).toBe(25);
    const tall = await world.person();
    expect(await checkIn(tall, { recordedDate: '2026-06-15', weight: { value: 81, unit: 'kg' } })).toEqual({
      bmi: null,
    });
  });

  it('keeps what was typed beside the kilograms', async () => {
    await checkIn(kit, { recordedDate: '2026-06-15', weight: { value: 180, unit: 'lb' } });
    const [row] = await world.db.select().from(healthCheckin);
    expect(row).toMatchObject({ enteredWeight: 180, enteredWeightUnit: 'LBS' });
    expect(row?.weightKg).toBeCloseTo(81.647, 3);
  });
});

describe('the current weight', () => {
  it('is that of the newest check-in', async () => {
    await weighs(82, '2026-06-14');
    expect(await currentWeight()).toBe(82);
    await weighs(81, '2026-06-15');
    expect(await currentWeight()).toBe(81);
  });

  it('is not changed by an older day that is written down later', async () => {
    await weighs(81, '2026-06-15');
    await weighs(90, '2026-06-01');
    expect(await currentWeight()).toBe(81);
  });

  it('is not kept back by a newer day without a weight', async () => {
    await checkIn(kit, { recordedDate: '2026-06-15', moodScore: 7 });
    await weighs(83, '2026-06-14');
    expect(await currentWeight()).toBe(83);
  });
});

describe('the body mass index', () => {
  it('rises with the weight, falls with the height, and is none without a height', () => {
    const weight = fc.double({ min: 30, max: 250, noNaN: true });
    const height = fc.double({ min: 120, max: 220, noNaN: true });
    fc.assert(
      fc.property(weight, height, (kg, cm) => {
        const index = bodyMassIndex(kg, cm);
        expect(index).toBeCloseTo(kg / (cm / 100) ** 2, 0);
        expect(bodyMassIndex(kg + 10, cm)).toBeGreaterThan(index ?? 0);
        expect(bodyMassIndex(kg, cm + 20)).toBeLessThan(index ?? 0);
        expect(bodyMassIndex(kg, null)).toBeNull();
      }),
    );
  });

  it('is none where weight and height cannot both be true', () => {
    expect(bodyMassIndex(700, 30)).toBeNull();
  });
});

describe('the progress of a day', () => {
  it('is one row for a person and date that counts its sessions and their time', async () => {
    const minutes = (count: number) => world.ctx.now() - count * 60_000;
    for (const startedAt of [minutes(30), minutes(10)]) {
      await finishSession(kit, { sessionId: await aSession(kit, { startedAt }) });
    }
    await finishSession(kit, { sessionId: await aSession(kit, { sessionDate: '2026-06-14', startedAt: minutes(5) }) });
    await aSession(kit);
    for (const message of world.published) await receive(world.ctx, message);
    const rows = await world.db
      .select({ day: userProgressSnapshot.snapshotDate, metric: userMetric.metricId, value: userMetric.value })
      .from(userProgressSnapshot)
      .innerJoin(userMetric, eq(userMetric.snapshotId, userProgressSnapshot.id))
      .orderBy(userProgressSnapshot.snapshotDate, userMetric.value);
    expect(rows).toEqual([
      { day: '2026-06-14', metric: metricId('SESSIONS_COMPLETED'), value: 1 },
      { day: '2026-06-14', metric: metricId('TOTAL_TIME'), value: 300 },
      { day: '2026-06-15', metric: metricId('SESSIONS_COMPLETED'), value: 2 },
      { day: '2026-06-15', metric: metricId('TOTAL_TIME'), value: 2400 },
    ]);
  });

  it('moves the updated_at of a figure that changes', async () => {
    const id = 'metric';
    const row = { id, userId: kit.actor.userId, metricId: metricId('MOOD'), value: 3, updatedAt: 1 };
    await world.db.insert(userMetric).values(row);
    await world.db.update(userMetric).set({ value: 4 }).where(eq(userMetric.id, id));
    const [after] = await world.db.select().from(userMetric);
    expect(after?.updatedAt).toBeGreaterThan(1);
  });
});
