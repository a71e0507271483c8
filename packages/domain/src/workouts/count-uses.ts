import { workout } from '@motriforge/db/schema/workouts';
import type { EventData } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/** Counts a finished session as one use of the workout it was begun from. */
export async function countWorkoutUses(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const count = ctx.db
    .update(workout)
    // A workout is not changed by being used.
    .set({ usageCount: sql`${workout.usageCount} + 1`, updatedAt: sql`${workout.updatedAt}` })
    .where(sql`${workout.id} = (select workout_id from workout_session where id = ${sessionId})`);
  return { statements: [count] };
}
