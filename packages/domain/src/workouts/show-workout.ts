import { visibilityId } from '@motriforge/db/lookups/visibility';
import { workout } from '@motriforge/db/schema/workouts';
import type { ById } from '@motriforge/shared/contracts/common';
import type { ShowWorkoutInput, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, ne, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { draftStatements, type Loaded, loadedFrom, loadOwn, orRefuse, stateOf } from './load-draft.ts';
import { nextRevision, unmoved } from './write-draft.ts';

/** Says who may see a workout of the caller's, once it is published. */
export async function showWorkout(ctx: UserCtx, { id, visibility }: ShowWorkoutInput): Promise<WorkoutState> {
  const loaded = await loadOwn(ctx, id);
  return change(ctx, loaded, { visibilityId: visibilityId('WORKOUT', visibility) }, { visibility });
}

/** Takes a workout of the caller's away from everybody, until they bring it back. What was logged of it stays. */
export const removeWorkout = async (ctx: UserCtx, { id }: ById): Promise<WorkoutState> =>
  change(ctx, await loadOwn(ctx, id), { isActive: false }, { isActive: false });

/** Brings a workout back that was removed. */
export async function bringBackWorkout(ctx: UserCtx, { id }: ById): Promise<WorkoutState> {
  const { userId } = ctx.actor;
  const [found, rows, namesakes] = await ctx.db.batch([
    ...draftStatements(ctx, id),
    ctx.db
      .select({ id: workout.id })
      .from(workout)
      .where(
        and(
          eq(workout.createdBy, userId),
          eq(workout.isActive, true),
          ne(workout.id, id),
          sql`${workout.name} = (select name from workout as gone where gone.id = ${id} and gone.name <> 'UNNAMED')`,
        ),
      ),
  ]);
  const loaded = orRefuse(loadedFrom(found, rows));
  if (!loaded.row.isActive && namesakes.length > 0) {
    throw new AppError('CONFLICT', 'Another workout of yours bears its name now. Give that one another name first.');
  }
  return change(ctx, loaded, { isActive: true }, { isActive: true });
}

type Change = Partial<Pick<Loaded['row'], 'isActive' | 'visibilityId'>>;

/** What is so already is not written again. */
async function change(
  ctx: UserCtx,
  loaded: Loaded,
  given: Change,
  after: Record<string, unknown>,
): Promise<WorkoutState> {
  const { row } = loaded;
  if (Object.entries(given).every(([key, value]) => row[key as keyof Change] === value)) return stateOf(loaded);
  const changed = { ...given, updatedAt: nextRevision(ctx, row.updatedAt) };
  await commit(
    unmoved(ctx, row.id, row.updatedAt),
    [ctx.db.update(workout).set(changed).where(eq(workout.id, row.id))],
    { audit: { action: 'UPDATE', entity: 'workout', id: row.id, after } },
  );
  return stateOf({ ...loaded, row: { ...row, ...changed } });
}
