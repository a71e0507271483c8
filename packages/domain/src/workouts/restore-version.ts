import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import type { RestoreVersionInput, WorkoutEdit } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { draftStatements, loadedFrom, orRefuse, stateOf } from './load-draft.ts';
import { lastVersion, versionWrites } from './publish-workout.ts';
import { auditOf, figuresOf } from './save-workout.ts';
import { draftOf, snapshotOf } from './snapshot.ts';
import { exercisesNamedIn } from './snapshot-exercises.ts';
import { draftWrites, nextRevision, unmoved } from './write-draft.ts';

/** Makes the caller's workout what it was at a version. That is a version of its own: nothing in between is lost. */
export async function restoreVersion(ctx: UserCtx, input: RestoreVersionInput): Promise<WorkoutEdit> {
  const { id, number, versionId, reason, revision } = input;
  const asked = and(eq(workoutVersion.workoutId, id), eq(workoutVersion.versionNumber, number));
  const [found, rows, lasts, [wanted], exercises] = await ctx.db.batch([
    ...draftStatements(ctx, id),
    lastVersion(ctx, id, versionId),
    ctx.db.select().from(workoutVersion).where(asked),
    exercisesNamedIn(ctx, sql`workout_id = ${id} and version_number = ${number}`, 'en'),
  ]);
  const loaded = orRefuse(loadedFrom(found, rows));
  const [{ last, isThere } = { last: 0, isThere: 0 }] = lasts;
  if (isThere) return { draft: loaded.draft, state: stateOf(loaded) };
  if (!loaded.row.isActive || !wanted?.snapshotData) {
    throw new AppError('NOT_FOUND', 'There is no such version, or nothing of it was kept.');
  }
  const draft = draftOf(id, wanted.snapshotData);
  const figures = figuresOf(draft, exercises);
  const version = {
    id: versionId,
    workoutId: id,
    versionNumber: last + 1,
    reason: reason || null,
    changedBy: ctx.actor.userId,
    snapshotData: snapshotOf(draft, figures.totalSeconds),
    isActive: true,
    createdAt: ctx.now(),
  };
  const updatedAt = nextRevision(ctx, revision);
  await commit(
    unmoved(ctx, id, revision),
    [...versionWrites(ctx, version), ...draftWrites(ctx, { draft, figures, revision, updatedAt })],
    { audit: auditOf(draft, loaded) },
  );
  return { draft, state: stateOf({ draft, version, row: { ...loaded.row, updatedAt } }) };
}
