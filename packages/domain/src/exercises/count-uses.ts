import { exercise } from '@motriforge/db/schema/exercises';
import { exerciseLog } from '@motriforge/db/schema/training';
import type { EventData } from '@motriforge/shared/events';
import { eq, inArray, sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/** Counts a finished session as one use of each exercise in it. */
export async function countUses(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const done = ctx.db
    .select({ id: exerciseLog.exerciseId })
    .from(exerciseLog)
    .where(eq(exerciseLog.workoutSessionId, sessionId));
  const count = ctx.db
    .update(exercise)
    // An exercise is not changed by being used.
    .set({ usageCount: sql`${exercise.usageCount} + 1`, updatedAt: sql`${exercise.updatedAt}` })
    .where(inArray(exercise.id, done));
  return { statements: [count] };
}
