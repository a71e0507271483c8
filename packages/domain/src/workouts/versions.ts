import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { ById } from '@motriforge/shared/contracts/common';
import type { VersionInput, VersionPage, WorkoutVersion } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { blocksFrom } from './blocks.ts';
import { categoryOf, rowsFrom } from './snapshot.ts';
import { exercisesNamedIn } from './snapshot-exercises.ts';

const most = 100;

const columns = {
  id: workoutVersion.id,
  number: workoutVersion.versionNumber,
  reason: workoutVersion.reason,
  at: workoutVersion.createdAt,
  isActive: workoutVersion.isActive,
};

/** The versions of a workout of the caller's, the last first. */
export async function listVersions(ctx: UserCtx, { id }: ById): Promise<WorkoutVersion[]> {
  const own = and(eq(workout.id, id), eq(workout.createdBy, ctx.actor.userId));
  const [[owned], versions] = await ctx.db.batch([
    ctx.db.select({ id: workout.id }).from(workout).where(own),
    ctx.db
      .select(columns)
      .from(workoutVersion)
      .where(eq(workoutVersion.workoutId, id))
      .orderBy(desc(workoutVersion.versionNumber))
      .limit(most),
  ]);
  if (!owned) throw new AppError('NOT_FOUND', 'There is no such workout, or it is not yours.');
  return versions;
}

/** A workout of the caller's as it was at a version. */
export async function getVersion(ctx: UserCtx, { id, number, locale }: VersionInput): Promise<VersionPage> {
  const [[found], exercises] = await ctx.db.batch([
    ctx.db
      .select({ ...columns, snapshot: workoutVersion.snapshotData })
      .from(workoutVersion)
      .innerJoin(workout, and(eq(workout.id, workoutVersion.workoutId), eq(workout.createdBy, ctx.actor.userId)))
      .where(and(eq(workoutVersion.workoutId, id), eq(workoutVersion.versionNumber, number))),
    exercisesNamedIn(ctx, sql`workout_id = ${id} and version_number = ${number}`, locale),
  ]);
  if (!found?.snapshot) throw new AppError('NOT_FOUND', 'There is no such version, or nothing of it was kept.');
  const { snapshot, ...version } = found;
  return {
    ...version,
    name: snapshot.name,
    summary: snapshot.notes ?? '',
    category: categoryOf(snapshot.workoutCategoryId),
    difficulty: difficultyById.get(snapshot.difficultyLevelId ?? '') ?? null,
    blocks: blocksFrom(rowsFrom(id, snapshot, exercises)).get(id) ?? [],
  };
}
