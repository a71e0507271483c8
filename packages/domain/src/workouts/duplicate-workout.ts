import { workout } from '@motriforge/db/schema/workouts';
import type { DuplicateWorkoutInput, WorkoutEdit } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { copyOf, freeName } from './copy.ts';
import { draftStatements, loadedFrom, stateOf } from './load-draft.ts';
import { auditOf } from './save-workout.ts';
import { shownFrom, shownStatements } from './shown.ts';
import { draftWrites, unmoved } from './write-draft.ts';

/** A workout of the caller's own that says what another says they may see. The same copy asked for twice is one. */
export async function duplicateWorkout(ctx: UserCtx, input: DuplicateWorkoutInput): Promise<WorkoutEdit> {
  const { id, from, locale } = input;
  const [own, ownRows, taken, names, ...shown] = await ctx.db.batch([
    ...draftStatements(ctx, id),
    ctx.db.select({ id: workout.id }).from(workout).where(eq(workout.id, id)),
    ctx.db
      .select({ name: workout.name })
      .from(workout)
      .where(and(eq(workout.createdBy, ctx.actor.userId), eq(workout.isActive, true))),
    ...shownStatements(ctx, from, locale),
  ]);
  const there = loadedFrom(own, ownRows);
  if (there) return { draft: there.draft, state: stateOf(there) };
  const original = shownFrom(ctx, shown);
  if (taken.length > 0 || !original) {
    throw new AppError('NOT_FOUND', 'There is no such workout, or it is not for you to see.');
  }
  const name = freeName(input.name || original.card.name, new Set(names.map((one) => one.name)));
  const write = copyOf(ctx, original, { id, name });
  const { draft } = write;
  await commit(unmoved(ctx, id, null), draftWrites(ctx, write), { audit: auditOf(draft, null) });
  const state = {
    revision: write.updatedAt,
    visibility: 'PRIVATE',
    version: null,
    isChanged: true,
    isRemoved: false,
  } as const;
  return { draft, state };
}
