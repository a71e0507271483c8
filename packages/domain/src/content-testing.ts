import { categoryId } from '@motriforge/db/lookups/categories';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exercise } from '@motriforge/db/schema/exercises';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { newId } from '@motriforge/shared/ids';
import type { Ctx, UserCtx } from './context.ts';

type Given<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;

/** Rows for tests whose subject is something else: each is the least its table accepts. */
export async function anExercise({ db }: Ctx, given: Given<typeof exercise> = {}): Promise<string> {
  const id = given.id ?? newId();
  await db.insert(exercise).values({
    name: `Exercise ${id}`,
    exerciseType: 'weight_training',
    visibilityId: visibilityId('EXERCISE', 'PUBLIC'),
    ...given,
    id,
  });
  return id;
}

export async function aWorkout({ db, actor }: UserCtx, given: Given<typeof workout> = {}): Promise<string> {
  const id = given.id ?? newId();
  await db.insert(workout).values({
    createdBy: actor.userId,
    name: `Workout ${id}`,
    workoutCategoryId: categoryId('WORKOUT', 'GENERAL'),
    workoutStatusId: statusId('PUBLISHING', 'DRAFT'),
    visibilityId: visibilityId('WORKOUT', 'PRIVATE'),
    estimatedDurationSeconds: 0,
    ...given,
    id,
  });
  return id;
}

type Planned = Given<typeof exerciseInstruction> & { exerciseId: string };

/** A set at the end of a workout, with its exercises. */
export async function aSet(
  { db }: Ctx,
  workoutId: string,
  given: Given<typeof workoutSet>,
  planned: readonly Planned[],
): Promise<{ setId: string; instructionIds: string[] }> {
  const setId = given.id ?? newId();
  await db.insert(workoutSet).values({
    orderIndex: await db.$count(workoutSet),
    name: 'Set',
    setCategoryId: categoryId('SET', 'WORKING'),
    restAfterSeconds: 0,
    ...given,
    id: setId,
    workoutId,
  });
  const rows = planned.map((one, orderIndex) => ({
    orderIndex,
    restBetweenSeconds: 0,
    ...one,
    id: newId(),
    workoutSetId: setId,
  }));
  await db.insert(exerciseInstruction).values(rows);
  return { setId, instructionIds: rows.map(({ id }) => id) };
}

type Logged = Omit<Given<typeof exerciseLog>, 'workoutSessionId'> & {
  sets: readonly Omit<Given<typeof exerciseSetLog>, 'exerciseLogId'>[];
};

/** A session the caller is in the middle of, begun half an hour ago, with what they did so far. */
export async function aSession(
  { db, actor, now }: UserCtx,
  given: Given<typeof workoutSession> = {},
  logged: readonly Logged[] = [],
): Promise<string> {
  const id = given.id ?? newId();
  await db.insert(workoutSession).values({
    userId: actor.userId,
    sessionDate: '2026-06-15',
    startedAt: now() - 30 * 60_000,
    createdAt: now(),
    updatedAt: now(),
    ...given,
    id,
  });
  for (const [orderIndex, { sets, ...log }] of logged.entries()) {
    const exerciseLogId = newId();
    const row = { exerciseName: 'Something', orderIndex, ...log, id: exerciseLogId, workoutSessionId: id };
    await db.insert(exerciseLog).values(row);
    const rows = sets.map((set, at) => ({ id: newId(), setNumber: at + 1, ...set, exerciseLogId }));
    if (rows.length > 0) await db.insert(exerciseSetLog).values(rows);
  }
  return id;
}
