import { insertRow } from '@motriforge/db/insert-row';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { workoutStatus } from '@motriforge/db/schema/workout-links';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { PublishWorkoutInput, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { draftStatements, loadedFrom, orRefuse, stateOf } from './load-draft.ts';
import { snapshotOf } from './snapshot.ts';
import { nextRevision, unmoved } from './write-draft.ts';

/**
 * Makes what the caller's workout says now what others see of it, as a version with a reason. The same version sent
 * twice is one.
 */
export async function publishWorkout(ctx: UserCtx, input: PublishWorkoutInput): Promise<WorkoutState> {
  const { id, versionId, reason, visibility, revision } = input;
  const [found, rows, lasts] = await ctx.db.batch([...draftStatements(ctx, id), lastVersion(ctx, id, versionId)]);
  const loaded = orRefuse(loadedFrom(found, rows));
  const [{ last, isThere } = { last: 0, isThere: 0 }] = lasts;
  if (isThere) return stateOf(loaded);
  const { draft, row } = loaded;
  if (!row.isActive) throw new AppError('NOT_FOUND', 'You removed this workout. Bring it back first.');
  if (draft.name === '') throw new AppError('BAD_INPUT', 'Give the workout a name first.', { field: 'name' });
  if (draft.blocks.length === 0) throw new AppError('BAD_INPUT', 'Add an exercise first.', { field: 'blocks' });
  const version = {
    id: versionId,
    workoutId: id,
    versionNumber: last + 1,
    reason: reason || null,
    changedBy: ctx.actor.userId,
    snapshotData: snapshotOf(draft, row.estimatedDurationSeconds),
    isActive: true,
    createdAt: ctx.now(),
  };
  const shown = {
    visibilityId: visibilityId('WORKOUT', visibility),
    workoutStatusId: statusId('PUBLISHING', 'PUBLISHED'),
    updatedAt: nextRevision(ctx, revision),
  };
  await commit(
    unmoved(ctx, id, revision),
    [...versionWrites(ctx, version), ctx.db.update(workout).set(shown).where(eq(workout.id, id))],
    {
      audit: {
        action: 'UPDATE',
        entity: 'workout',
        id,
        after: { version: version.versionNumber, visibility, reason: version.reason },
      },
    },
  );
  return stateOf({ ...loaded, version, row: { ...row, ...shown } });
}

/** The statement that tells the number of the last version, and whether one with an id is there. */
export const lastVersion = ({ db }: UserCtx, workoutId: string, versionId: string) =>
  db.all<{ last: number; isThere: 0 | 1 }>(sql`select coalesce(max(version_number), 0) as last,
    coalesce(max(id = ${versionId}), 0) as isThere from workout_version where workout_id = ${workoutId}`);

type Version = typeof workoutVersion.$inferSelect;

/** The statements that make a version the one others see. */
export function versionWrites(ctx: UserCtx, version: Version): [Statement, ...Statement[]] {
  const { workoutId, createdAt: publishedAt } = version;
  return [
    ctx.db
      .update(workoutVersion)
      .set({ isActive: false })
      .where(and(eq(workoutVersion.workoutId, workoutId), eq(workoutVersion.isActive, true))),
    insertRow(workoutVersion, version),
    ctx.db
      .insert(workoutStatus)
      .values({ workoutId, statusId: statusId('PUBLISHING', 'PUBLISHED'), publishedAt, createdAt: publishedAt })
      .onConflictDoUpdate({ target: [workoutStatus.workoutId, workoutStatus.statusId], set: { publishedAt } }),
  ];
}
