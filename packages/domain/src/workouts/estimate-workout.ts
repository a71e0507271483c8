import { categoryId } from '@motriforge/db/lookups/categories';
import { exercise } from '@motriforge/db/schema/exercises';
import { tempo, tempoTypes } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration } from '@motriforge/db/schema/workout-versions';
import {
  exerciseInstruction,
  workout,
  workoutSet,
  workoutSetAccessibility,
  workoutSetDifficultyVariant,
} from '@motriforge/db/schema/workouts';
import { AppError } from '@motriforge/shared/errors';
import { type Estimate, estimate, type PlannedSet, usualSecondsPerRep } from '@motriforge/shared/training/duration';
import { onEachSide } from '@motriforge/shared/training/sides';
import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

const longestSeconds = 64_800;

/** Works out anew how long the caller's workout takes, in parts and in all. For whoever has changed its plan. */
export async function estimateWorkout(ctx: UserCtx, workoutId: string): Promise<Estimate> {
  const figures = estimate(await loadPlan(ctx, workoutId));
  if (figures.totalSeconds > longestSeconds) {
    throw new AppError('BAD_INPUT', 'This would take longer than 18 hours. Shorten it or split it in two.');
  }
  const row = { ...figures, calculatedAt: ctx.now() };
  const breakdown = ctx.db
    .insert(estimatedWorkoutDuration)
    .values({ workoutId, ...row })
    .onConflictDoUpdate({ target: estimatedWorkoutDuration.workoutId, set: row });
  const total = ctx.db
    .update(workout)
    .set({ estimatedDurationSeconds: figures.totalSeconds, updatedAt: ctx.now() })
    .where(and(eq(workout.id, workoutId), sql`${workout.estimatedDurationSeconds} <> ${figures.totalSeconds}`));
  await commit(ctx, [breakdown, total], {
    audit: {
      action: 'UPDATE',
      entity: 'workout',
      id: workoutId,
      after: { estimatedDurationSeconds: figures.totalSeconds },
    },
  });
  return figures;
}

/** The sets a workout consists of. What can stand in for one of them takes no time besides it. */
async function loadPlan(ctx: UserCtx, workoutId: string): Promise<PlannedSet[]> {
  const variants = ctx.db
    .select({ id: sql`coalesce(${workoutSetDifficultyVariant.variantSetId}, '')` })
    .from(workoutSetDifficultyVariant)
    .where(eq(workoutSetDifficultyVariant.workoutId, workoutId));
  const alternatives = ctx.db
    .select({ id: sql`coalesce(${workoutSetAccessibility.alternativeSetId}, '')` })
    .from(workoutSetAccessibility)
    .where(eq(workoutSetAccessibility.workoutId, workoutId));
  const secondsPerRep = sql<
    number | null
  >`(select sum(coalesce(${tempo.seconds}, ${tempoTypes.timeUnderTensionSeconds}, 0))
    from ${tempo} join ${tempoTypes} on ${tempoTypes.id} = ${tempo.tempoTypeId}
    where ${tempo.exerciseInstructionId} = ${exerciseInstruction.id})`;
  const [[owned], rows] = await ctx.db.batch([
    ctx.db
      .select({ id: workout.id })
      .from(workout)
      .where(and(eq(workout.id, workoutId), eq(workout.createdBy, ctx.actor.userId))),
    ctx.db
      .select({ set: workoutSet, instruction: exerciseInstruction, isUnilateral: exercise.isUnilateral, secondsPerRep })
      .from(workoutSet)
      .leftJoin(exerciseInstruction, eq(exerciseInstruction.workoutSetId, workoutSet.id))
      .leftJoin(exercise, eq(exercise.id, exerciseInstruction.exerciseId))
      .where(
        and(
          eq(workoutSet.workoutId, workoutId),
          notInArray(workoutSet.id, variants),
          notInArray(workoutSet.id, alternatives),
        ),
      )
      .orderBy(asc(workoutSet.orderIndex), asc(exerciseInstruction.orderIndex)),
  ]);
  if (!owned) throw new AppError('NOT_FOUND', 'There is no such workout, or it is not yours.');
  const plan = new Map<string, PlannedSet & { exercises: PlannedSet['exercises'][number][] }>();
  for (const { set, instruction, isUnilateral, secondsPerRep: seconds } of rows) {
    const isWarmUp = set.setCategoryId === categoryId('SET', 'WARM_UP');
    const planned = plan.get(set.id) ?? { ...set, isWarmUp, exercises: [] };
    plan.set(set.id, planned);
    if (instruction) planned.exercises.push(onEachSide(isUnilateral ?? false, plannedExercise(instruction, seconds)));
  }
  return [...plan.values()];
}

function plannedExercise(instruction: typeof exerciseInstruction.$inferSelect, secondsPerRep: number | null) {
  const { targetReps } = instruction;
  return {
    sets: instruction.targetSets ?? 1,
    reps: targetReps === null ? null : { least: targetReps, most: instruction.targetRepsMax ?? targetReps },
    seconds: instruction.targetDurationSeconds,
    meters: instruction.targetDistanceM,
    secondsPerRep: secondsPerRep ?? usualSecondsPerRep,
    restBetweenSeconds: instruction.restBetweenSeconds,
  };
}
