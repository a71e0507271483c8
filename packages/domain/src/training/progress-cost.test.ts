import { addDays, type Day } from '@motriforge/shared/day';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anExercise } from '../content-testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { exerciseProgress, refreshTrainingDays, rollUpPeople, trainingHistory, trainingOverview } from './index.ts';
import { manySessions } from './progress-testing.ts';

const today = '2026-06-15';
const everyDays = 2;

type Somebody = Awaited<ReturnType<TestWorld['person']>>;
let world: TestWorld;
let fresh: Somebody;
let faithful: Somebody;
let exercise: string;

beforeAll(async () => {
  world = await testWorld();
  [fresh, faithful] = [await world.person(), await world.person()];
  const exerciseIds = [];
  for (let count = 0; count < 4; count++) exerciseIds.push(await anExercise(world.ctx));
  [exercise = ''] = exerciseIds;
  await manySessions(fresh, { exerciseIds, count: 160, to: today, everyDays });
  // Five years of it: sixteen thousand sets.
  await manySessions(faithful, { exerciseIds, count: 800, to: today, everyDays });
  await refreshTrainingDays(world.ctx, '2020-01-01');
  const everybody = sql`select id from user`;
  const statements = rollUpPeople(world.ctx, everybody);
  await world.db.batch(statements as [(typeof statements)[number]]);
}, 60_000);
afterAll(() => world.close());

/** How many rows came back, and how many bytes they make. */
async function costOf(read: () => Promise<unknown>) {
  world.meter.rowsReturned = 0;
  const bytes = JSON.stringify(await read()).length;
  return { rows: world.meter.rowsReturned, bytes };
}

async function millisOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const median = (list: readonly number[]): number =>
  list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0;

const reads: [string, (person: Somebody) => Promise<unknown>][] = [
  ['an exercise', (person) => exerciseProgress(person, { exercise, to: today, locale: 'en' })],
  ['the overview', (person) => trainingOverview(person, { from: addDays(today, -27), to: today, locale: 'en' })],
  ['the history', (person) => trainingHistory(person, { locale: 'en', limit: 30 })],
  ['the history of an exercise', (person) => trainingHistory(person, { exercise, locale: 'en', limit: 30 })],
];

describe('five years of training', () => {
  it.each(reads)('cost no more than a fifth above what one year costs: %s', async (_, read) => {
    const one = await costOf(() => read(fresh));
    const five = await costOf(() => read(faithful));
    expect(one.rows).toBeGreaterThan(10);
    expect(five.rows).toBeLessThanOrEqual(1.2 * one.rows);
    expect(five.bytes).toBeLessThanOrEqual(1.2 * one.bytes);
  });

  it.each(reads)('do not make anybody wait: %s', async (_, read) => {
    const [one, five]: [number[], number[]] = [[], []];
    for (let round = 0; round < 30; round++) {
      one.push(await millisOf(() => read(fresh)));
      five.push(await millisOf(() => read(faithful)));
    }
    // The bar is 1.2; what walks all of the years takes four times as long, and a busy machine less than twice.
    expect(median(five)).toBeLessThan(2 * median(one));
  });

  it('are drawn with as many points as a chart can show', async () => {
    const of = (from: Day) => exerciseProgress(faithful, { exercise, from, to: today, locale: 'en' });
    const [year, most, all] = [await of(addDays(today, -365)), await of(addDays(today, -700)), await of('2022-01-01')];
    expect([year.span, year.points.length]).toEqual(['DAY', 183]);
    expect([most.span, most.points.length]).toEqual(['WEEK', 101]);
    expect([all.span, all.points.length]).toEqual(['MONTH', 54]);
  });

  it('lose nothing when days are put together', async () => {
    const { points } = await exerciseProgress(faithful, { exercise, from: '2022-01-01', to: today, locale: 'en' });
    const [done] = await world.db.all<{ sets: number; best: number }>(sql`select sum(sets) as sets, max(e1rm_kg) as best
      from exercise_day where user_id = ${faithful.actor.userId} and exercise_id = ${exercise}`);
    expect(points.reduce((sum, { sets }) => sum + sets, 0)).toBe(done?.sets);
    expect(Math.max(...points.map(({ e1rmKg }) => e1rmKg ?? 0))).toBe(done?.best);
  });

  it('are not read where a year is asked for: days come from a stretch of the index', async () => {
    const whose = [faithful.actor.userId, exercise, addDays(today, -365), today];
    const { rows } = await world.client.execute({
      sql: `explain query plan select * from exercise_day
        where user_id = ? and exercise_id = (select id from exercise where exercise.id = ?) and day between ? and ?`,
      args: whose,
    });
    expect(rows.map((row) => String(row[3])).join()).toContain('(user_id=? AND exercise_id=? AND day>? AND day<?)');
  });
});
