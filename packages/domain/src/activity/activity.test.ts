import { activityTypeId } from '@motriforge/db/lookups/training';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type ActivityTypeName, activity } from '@motriforge/db/schema/activity';
import { activityDigest, activityStreak, activityStreakRest } from '@motriforge/db/schema/activity-history';
import { addDays, type Day, daysBetween, instantOf, weekStart } from '@motriforge/shared/dates';
import { newId } from '@motriforge/shared/ids';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receiveAll } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { finishSession } from '../training/index.ts';
import { periodOf } from './digest.ts';
import { judgeDueStreaks, writeDigests } from './index.ts';
import { judgeStreaks } from './streaks.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const happened = (type: ActivityTypeName, occurredOn: Day, ctx = kit, title: string = type) => ({
  id: newId(),
  userId: ctx.actor.userId,
  activityTypeId: activityTypeId(type),
  title,
  resourceId: newId(),
  resourceType: 'WORKOUT_SESSION' as const,
  visibilityId: visibilityId('ACTIVITY', 'PRIVATE'),
  occurredAt: instantOf(occurredOn, '12:00', 'UTC'),
  occurredOn,
});
const streakOf = async (type: ActivityTypeName) => {
  const [row] = await world.db
    .select()
    .from(activityStreak)
    .where(eq(activityStreak.activityTypeId, activityTypeId(type)));
  return row;
};

interface Rests {
  restWeekdays: number;
  restDates: ReadonlySet<Day>;
}

/** A streak counted the slow way, a day at a time. */
function counted(days: readonly Day[], rests: Rests, today: Day) {
  const isRest = (day: Day) =>
    ((rests.restWeekdays >> daysBetween(weekStart(day), day)) & 1) === 1 || rests.restDates.has(day);
  const done = new Set(days.filter((day) => !isRest(day)));
  let [current, best, started, last] = [0, 0, null as Day | null, null as Day | null];
  for (let day = days.toSorted()[0] ?? today; day <= today; day = addDays(day, 1)) {
    if (isRest(day)) continue;
    if (done.has(day)) {
      if (current === 0) started = day;
      current++;
      last = day;
      best = Math.max(best, current);
    } else if (day < today) current = 0;
  }
  return {
    currentCount: current,
    bestCount: best,
    streakStartedDate: current > 0 ? started : null,
    lastActivityDate: last,
    isActive: current > 0,
  };
}

describe('a streak', () => {
  const today = '2026-06-15';
  const begin = async (type: ActivityTypeName, { restWeekdays, restDates }: Rests) => {
    const id = newId();
    await world.db
      .insert(activityStreak)
      .values({ id, userId: kit.actor.userId, activityTypeId: activityTypeId(type), restWeekdays });
    for (const restDate of restDates) {
      await world.db.insert(activityStreakRest).values({ activityStreakId: id, restDate, reason: 'PLANNED' });
    }
    return id;
  };
  const judge = (on: Day = today) => world.db.batch([judgeStreaks(world.ctx, sql`true`, sql`${on}`)]);
  const daysAgo = (most: number) => fc.integer({ min: 0, max: most }).map((count) => addDays(today, -count));

  it('is counted day by day; rest neither adds nor breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(daysAgo(40), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 126 }),
        fc.uniqueArray(daysAgo(40), { maxLength: 4 }),
        async (days, restWeekdays, restDates) => {
          await world.db.delete(activity);
          await world.db.delete(activityStreak);
          const rests = { restWeekdays, restDates: new Set(restDates) };
          await begin('JOURNAL_WRITTEN', rests);
          await world.db.insert(activity).values(days.map((day) => happened('JOURNAL_WRITTEN', day)));
          await judge();
          expect(await streakOf('JOURNAL_WRITTEN')).toMatchObject({
            ...counted(days, rests, today),
            evaluatedOn: today,
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of what is done by the week goes on from week to week', async () => {
    const weekly = async (days: readonly Day[], on: Day) => {
      await world.db.delete(activity);
      await world.db.delete(activityStreak);
      await begin('WORKOUT_COMPLETED', { restWeekdays: 0, restDates: new Set() });
      await world.db.insert(activity).values(days.map((day) => happened('WORKOUT_COMPLETED', day)));
      await judge(on);
      return (await streakOf('WORKOUT_COMPLETED'))?.currentCount;
    };
    const threeWeeks = ['2026-05-24', '2026-05-25', '2026-05-28', '2026-06-07'];
    expect(await weekly(threeWeeks, '2026-06-07')).toBe(3);
    expect(await weekly(threeWeeks, '2026-06-14')).toBe(3);
    expect(await weekly(threeWeeks, '2026-06-15')).toBe(0);
  });

  it('grows with finished sessions, also when they arrive together and late', async () => {
    const on = async (sessionDate: Day) => {
      const startedAt = instantOf(sessionDate, '11:00', 'UTC');
      await finishSession(kit, {
        sessionId: await aSession(kit, { sessionDate, startedAt }),
        completedAt: startedAt + 1,
      });
    };
    for (const day of ['2026-06-15', '2026-06-01', '2026-06-08']) await on(day);
    const outcomes = await receiveAll(world.ctx, world.published.splice(0));
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    expect(await streakOf('WORKOUT_COMPLETED')).toMatchObject({
      currentCount: 3,
      bestCount: 3,
      streakStartedDate: '2026-06-01',
      lastActivityDate: '2026-06-15',
    });
    expect((await world.db.select().from(activity)).map(({ occurredOn }) => occurredOn).toSorted()).toEqual([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
    ]);
  });

  it('is judged when a new day has begun where its owner is', async () => {
    await begin('JOURNAL_WRITTEN', { restWeekdays: 0, restDates: new Set() });
    await begin('MEAL_LOGGED', { restWeekdays: 0, restDates: new Set() });
    const inThai = eq(activityStreak.activityTypeId, activityTypeId('MEAL_LOGGED'));
    await world.db.update(activityStreak).set({ timeZone: 'Asia/Bangkok' }).where(inThai);
    await world.db.insert(activity).values([happened('JOURNAL_WRITTEN', today), happened('MEAL_LOGGED', today)]);
    world.advance(6 * 3_600_000);
    expect(await judgeDueStreaks(world.ctx, 1)).toEqual({ isDone: false });
    while (!(await judgeDueStreaks(world.ctx, 1)).isDone);
    expect(await streakOf('JOURNAL_WRITTEN')).toMatchObject({ currentCount: 1, evaluatedOn: '2026-06-15' });
    expect(await streakOf('MEAL_LOGGED')).toMatchObject({ currentCount: 1, evaluatedOn: '2026-06-16' });
  });

  it('ends in the night after it was not kept, and its best stays', async () => {
    await begin('JOURNAL_WRITTEN', { restWeekdays: 0, restDates: new Set() });
    await world.db.insert(activity).values(['2026-06-13', '2026-06-14'].map((day) => happened('JOURNAL_WRITTEN', day)));
    await judgeDueStreaks(world.ctx);
    expect(await streakOf('JOURNAL_WRITTEN')).toMatchObject({ currentCount: 2, isActive: true });
    world.advance(86_400_000);
    await judgeDueStreaks(world.ctx);
    const ended = await streakOf('JOURNAL_WRITTEN');
    expect(ended).toMatchObject({ currentCount: 0, bestCount: 2, isActive: false, lastActivityDate: '2026-06-14' });
    await judgeDueStreaks(world.ctx);
    expect(await streakOf('JOURNAL_WRITTEN')).toEqual(ended);
  });
});

describe('a digest', () => {
  const digests = () => world.db.select().from(activityDigest).orderBy(activityDigest.digestPeriod);

  it('counts by type what a person did in a day, a week and a month, with what they achieved', async () => {
    await world.db
      .insert(activity)
      .values([
        happened('WORKOUT_COMPLETED', '2026-06-15'),
        happened('WORKOUT_COMPLETED', '2026-06-15'),
        happened('RECORD_SET', '2026-06-15', kit, 'Squat 120 kg'),
        happened('GOAL_ACHIEVED', '2026-06-18', kit, 'Touch my toes'),
        happened('WORKOUT_COMPLETED', '2026-06-30'),
        happened('WORKOUT_COMPLETED', '2026-07-01'),
        happened('WORKOUT_COMPLETED', '2026-06-14'),
        happened('JOURNAL_WRITTEN', '2026-06-15', await world.person()),
      ]);
    for (const period of ['DAILY', 'WEEKLY', 'MONTHLY'] as const) {
      while (!(await writeDigests(world.ctx, period, '2026-06-15', 2)).isDone);
    }
    const own = (await digests()).filter(({ userId }) => userId === kit.actor.userId);
    const record = { kind: 'RECORD', title: 'Squat 120 kg', resourceId: expect.any(String) };
    const goal = { kind: 'MILESTONE', title: 'Touch my toes', resourceId: expect.any(String) };
    expect(own.map((one) => [one.digestPeriod, one.digestDate, one.totalActivities, one.activitySummary])).toEqual([
      ['DAILY', '2026-06-15', 3, { WORKOUT_COMPLETED: 2, RECORD_SET: 1 }],
      ['MONTHLY', '2026-06-01', 6, { WORKOUT_COMPLETED: 4, RECORD_SET: 1, GOAL_ACHIEVED: 1 }],
      ['WEEKLY', '2026-06-15', 4, { WORKOUT_COMPLETED: 2, RECORD_SET: 1, GOAL_ACHIEVED: 1 }],
    ]);
    expect(own.map(({ achievements }) => achievements?.length)).toEqual([1, 2, 2]);
    expect(own[0]?.achievements).toEqual([record]);
    expect(own[2]?.achievements).toEqual(expect.arrayContaining([record, goal]));
  });

  it('is one for a period, written anew until it is sent', async () => {
    const write = () => writeDigests(world.ctx, 'DAILY', '2026-06-15');
    await world.db.insert(activity).values(happened('RECORD_SET', '2026-06-15'));
    await write();
    await world.db.insert(activity).values(happened('RECORD_SET', '2026-06-15'));
    await write();
    expect((await digests()).map(({ totalActivities }) => totalActivities)).toEqual([2]);
    await world.db.update(activityDigest).set({ sentAt: 1 });
    await world.db.insert(activity).values(happened('RECORD_SET', '2026-06-15'));
    await write();
    expect((await digests()).map(({ totalActivities }) => totalActivities)).toEqual([2]);
  });

  it('of a month goes from its first to its last day', () => {
    expect(periodOf('MONTHLY', '2028-02-17')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(periodOf('MONTHLY', '2026-12-31')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  });
});
