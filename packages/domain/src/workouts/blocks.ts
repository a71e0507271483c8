import { categoryId } from '@motriforge/db/lookups/categories';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { exerciseInstructionTranslation, workoutSetTranslation } from '@motriforge/db/schema/plan-words';
import { exerciseInstruction, workoutSet } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { WorkoutBlock } from '@motriforge/shared/contracts/workouts';
import type { InsteadKind } from '@motriforge/shared/workout-words';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** The statement that reads what some workouts consist of; `blocksFrom` makes of its rows what is shown. */
export const blockStatement = ({ db }: Pick<Ctx, 'db'>, workoutIds: SQL, locale: Locale) =>
  db
    .select({
      set: workoutSet,
      setName: workoutSetTranslation.name,
      line: exerciseInstruction,
      note: exerciseInstructionTranslation.note,
      exercise: {
        slug: exercise.slug,
        name: exercise.name,
        type: exercise.exerciseType,
        loadKind: exercise.loadKind,
        isUnilateral: exercise.isUnilateral,
      },
      exerciseName: exerciseTranslation.name,
      tempo: sql<string>`(select json_group_array(seconds) from (select coalesce(tempo.seconds, 0) as seconds from tempo
        where tempo.exercise_instruction_id = ${exerciseInstruction.id} order by tempo.order_index))`,
      // Another block's: what it is done in place of.
      role: sql<string | null>`coalesce(
        (select json_object('of', workout_set_id, 'delta', difficulty_delta, 'note', null)
          from workout_set_difficulty_variant where variant_set_id = ${workoutSet.id}),
        (select json_object('of', workout_set_id, 'delta', null, 'note', note)
          from workout_set_accessibility where alternative_set_id = ${workoutSet.id}))`,
    })
    .from(workoutSet)
    .innerJoin(exerciseInstruction, eq(exerciseInstruction.workoutSetId, workoutSet.id))
    .innerJoin(exercise, eq(exercise.id, exerciseInstruction.exerciseId))
    .leftJoin(
      workoutSetTranslation,
      and(eq(workoutSetTranslation.workoutSetId, workoutSet.id), eq(workoutSetTranslation.locale, locale)),
    )
    .leftJoin(
      exerciseInstructionTranslation,
      and(
        eq(exerciseInstructionTranslation.exerciseInstructionId, exerciseInstruction.id),
        eq(exerciseInstructionTranslation.locale, locale),
      ),
    )
    .leftJoin(
      exerciseTranslation,
      and(eq(exerciseTranslation.exerciseId, exercise.id), eq(exerciseTranslation.locale, locale)),
    )
    .where(inArray(workoutSet.workoutId, workoutIds))
    .orderBy(asc(workoutSet.orderIndex), asc(exerciseInstruction.orderIndex));

export type BlockRow = Awaited<ReturnType<typeof blockStatement>>[number];

/** What a block is to the one it is done in place of. */
export interface Role {
  of: string;
  /** Null for one that is neither easier nor harder. */
  delta: number | null;
  note: string | null;
}

export const asOf = ({ delta }: Role): InsteadKind =>
  delta === null ? 'ALTERNATIVE' : delta < 0 ? 'EASIER' : 'HARDER';

const warmUp = categoryId('SET', 'WARM_UP');

/** What each workout consists of, in order. */
export function blocksFrom(rows: readonly BlockRow[]): Map<string, WorkoutBlock[]> {
  const byWorkout = new Map<string, WorkoutBlock[]>();
  const byId = new Map<string, WorkoutBlock>();
  for (const itsRows of Map.groupBy(rows, ({ set }) => set.id).values()) {
    const [first] = itsRows;
    if (!first) continue;
    const { set, setName } = first;
    const block = {
      id: set.id,
      name: setName ?? set.name,
      kind: set.kind,
      isWarmUp: set.setCategoryId === warmUp,
      rounds: set.rounds,
      restBetweenRoundsSeconds: set.restBetweenRoundsSeconds,
      restAfterSeconds: set.restAfterSeconds,
      timeCapSeconds: set.timeCapSeconds,
      intervalSeconds: set.intervalSeconds,
      lines: itsRows.map(toLine),
    };
    const role: Role | null = first.role === null ? null : JSON.parse(first.role);
    if (role === null) {
      byId.set(set.id, block);
      byWorkout.set(set.workoutId, [...(byWorkout.get(set.workoutId) ?? []), block]);
      continue;
    }
    // Blocks come before what is done in their place.
    const its = byId.get(role.of);
    if (its) its.instead = [...(its.instead ?? []), { ...block, as: asOf(role), note: role.note }];
  }
  return byWorkout;
}

const toLine = ({ line, note, exercise: its, exerciseName, tempo }: BlockRow): WorkoutBlock['lines'][number] => ({
  id: line.id,
  exercise: {
    id: line.exerciseId,
    slug: its.slug ?? line.exerciseId,
    name: exerciseName ?? its.name,
    type: its.type,
    loadKind: its.loadKind ?? 'EXTERNAL',
  },
  sets: line.targetSets ?? 1,
  minReps: line.targetReps,
  maxReps: line.targetRepsMax ?? line.targetReps,
  seconds: line.targetDurationSeconds,
  metres: line.targetDistanceM,
  kg: line.targetWeightKg,
  percent: line.targetTrainingMaxPercent,
  rpe: line.targetRpe,
  rir: line.targetRir,
  restSeconds: line.restBetweenSeconds,
  tempo: JSON.parse(tempo),
  note: note ?? line.note,
});
