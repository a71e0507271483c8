import { muscles } from '@motriforge/content/muscles';
import { exerciseMuscle } from '@motriforge/db/schema/exercises';
import { muscle } from '@motriforge/db/schema/muscles';
import { personalRecord } from '@motriforge/db/schema/records';
import { workoutSession } from '@motriforge/db/schema/training';
import { exerciseDay, muscleDay } from '@motriforge/db/schema/training-rollups';
import { newId } from '@motriforge/shared/ids';
import { setTypes } from '@motriforge/shared/log/words';
import { hardSetsByMuscle } from '@motriforge/shared/training/hard-sets';
import { oneRepMaxOf } from '@motriforge/shared/training/one-rep-max';
import { beatenRecords, type RecordSet } from '@motriforge/shared/training/records';
import { summarize } from '@motriforge/shared/training/session-summary';
import type { Lifter } from '@motriforge/shared/training/sets';
import { eq, isNull, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anExercise, aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { rollUpExercises } from './roll-up-exercises.ts';
import { rollUpRecords } from './roll-up-records.ts';
import { rollUpSummaries } from './roll-up-summaries.ts';

/* What the database rolls up of a session and what the phone shows of it at once are the same figures. */

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const amount = (max: number) => fc.option(fc.integer({ min: 0, max }));
const set: fc.Arbitrary<RecordSet> = fc.record({
  id: fc.constant('').map(() => newId()),
  setType: fc.constantFrom(...setTypes),
  reps: amount(14),
  weightKg: fc.option(fc.integer({ min: -80, max: 400 }).map((half) => half / 2)),
  distanceM: amount(3_000),
  durationSeconds: amount(900),
  holdSeconds: amount(200),
  calories: amount(300),
});
const session = fc.record({
  sets: fc.array(set, { minLength: 1, maxLength: 6 }),
  lifter: fc.record({ isBodyweight: fc.boolean(), bodyWeightKg: fc.option(fc.constantFrom(62.4, 80)) }),
});

it('of any session', async () => {
  await publishLibrary(world.db, { muscles, equipment: [], exercises: [] }, kit.now());
  const some = await world.db.select({ id: muscle.id }).from(muscle).limit(2);
  const [primary = '', secondary = ''] = some.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(session, async ({ sets, lifter }) => {
      const { sessionId, exerciseId } = await rolledUp(sets, lifter, [primary, secondary]);
      const [kept] = await world.db.select().from(workoutSession).where(eq(workoutSession.id, sessionId));
      expect(kept?.summary).toEqual(summarize([{ exerciseType: 'weight_training', sets }]));

      const standing = await world.db
        .select({ kind: personalRecord.kind, reps: personalRecord.reps, value: personalRecord.value })
        .from(personalRecord)
        .where(sql`${personalRecord.exerciseId} = ${exerciseId} and ${isNull(personalRecord.beatenAt)}`);
      const shown = beatenRecords([], sets, lifter).map(({ kind, reps, value }) => ({ kind, reps, value }));
      expect(sorted(standing)).toEqual(sorted(shown));

      const [day] = await world.db.select().from(exerciseDay).where(eq(exerciseDay.exerciseId, exerciseId));
      const maxima = sets.flatMap((one) => oneRepMaxOf(one, lifter) ?? []);
      expect(day?.e1rmKg ?? null).toBe(maxima.length === 0 ? null : Math.max(...maxima));

      const worked = await world.db.select().from(muscleDay);
      const hardSets = hardSetsByMuscle([{ primary: [primary], secondary: [secondary], sets }]);
      expect(new Map(worked.map((row) => [row.muscleId, row.hardSets]))).toEqual(hardSets);
      await world.db.delete(workoutSession);
    }),
    { numRuns: 40 },
  );
});

async function rolledUp(sets: readonly RecordSet[], lifter: Lifter, [primary, secondary]: readonly [string, string]) {
  const exerciseId = await anExercise(world.ctx);
  await world.db.insert(exerciseMuscle).values([
    { exerciseId, muscleId: primary, isPrimary: true },
    { exerciseId, muscleId: secondary, isPrimary: false },
  ]);
  const { isBodyweight, bodyWeightKg } = lifter;
  const log = { exerciseId, isBodyweight, exerciseType: 'weight_training' as const, sets };
  const sessionId = await aSession(kit, { completedAt: kit.now(), bodyWeightKg }, [log]);
  const { userId } = kit.actor;
  const statements = [
    rollUpSummaries(kit, sql`${sessionId}`),
    ...rollUpExercises(kit, sql`select ${userId} as user_id, '2026-06-15' as day`),
    ...rollUpRecords(kit, sql`select ${userId}, ${exerciseId}`),
  ];
  for (const statement of statements) await statement;
  return { sessionId, exerciseId };
}

const sorted = (records: readonly { kind: string; reps: number | null; value: number }[]) =>
  records.toSorted((one, other) => `${one.kind} ${one.reps}`.localeCompare(`${other.kind} ${other.reps}`));
