import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { WorkoutDraft, WorkoutEdit, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { planVisibilities } from '@motriforge/shared/plan-visibility';
import { and, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { type BlockRow, blockStatement } from './blocks.ts';
import { draftBlocksFrom } from './draft-from.ts';
import { unnamed } from './internal.ts';
import { categoryOf, draftOf, saysTheSame } from './snapshot.ts';

/** The statements that read a workout of the caller's whole; `loadedFrom` makes of their rows what verbs decide by. */
export const draftStatements = (ctx: UserCtx, id: string) =>
  [
    ctx.db
      .select({ workout, version: workoutVersion })
      .from(workout)
      .leftJoin(workoutVersion, and(eq(workoutVersion.workoutId, workout.id), eq(workoutVersion.isActive, true)))
      .where(and(eq(workout.id, id), eq(workout.createdBy, ctx.actor.userId))),
    blockStatement(ctx, sql`(${id})`, 'en'),
  ] as const;

type WorkoutRow = typeof workout.$inferSelect;
type VersionRow = typeof workoutVersion.$inferSelect;

export interface Loaded {
  row: WorkoutRow;
  draft: WorkoutDraft;
  version: VersionRow | null;
}

export function loadedFrom(
  [found]: readonly { workout: WorkoutRow; version: VersionRow | null }[],
  rows: readonly BlockRow[],
): Loaded | null {
  if (!found) return null;
  const { workout: row, version } = found;
  const draft: WorkoutDraft = {
    id: row.id,
    name: row.name === unnamed ? '' : row.name,
    summary: row.notes ?? '',
    description: row.description,
    category: categoryOf(row.workoutCategoryId),
    difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
    blocks: draftBlocksFrom(rows),
  };
  return { row, draft, version };
}

/** One trip. */
export async function loadOwn(ctx: UserCtx, id: string): Promise<Loaded> {
  const [found, rows] = await ctx.db.batch([...draftStatements(ctx, id)]);
  return orRefuse(loadedFrom(found, rows));
}

export function orRefuse(loaded: Loaded | null): Loaded {
  if (!loaded) throw new AppError('NOT_FOUND', 'There is no such workout, or it is not yours.');
  return loaded;
}

const visibilityById = new Map(planVisibilities.map((name) => [visibilityId('WORKOUT', name), name]));

export const stateOf = ({ row, draft, version }: Loaded): WorkoutState => ({
  revision: row.updatedAt,
  // What another system shows by a rule of its own is its owner's here.
  visibility: visibilityById.get(row.visibilityId) ?? 'PRIVATE',
  version: version?.versionNumber ?? null,
  isChanged: !version?.snapshotData || !saysTheSame(draft, draftOf(row.id, version.snapshotData)),
  isRemoved: !row.isActive,
});

/** A workout of the caller's, to go on with. */
export async function editWorkout(ctx: UserCtx, { id }: { id: string }): Promise<WorkoutEdit> {
  const loaded = await loadOwn(ctx, id);
  return { draft: loaded.draft, state: stateOf(loaded) };
}
