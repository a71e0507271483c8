import { restTimer } from '@motriforge/db/schema/records';
import { workoutSession } from '@motriforge/db/schema/training';
import type { StartRestInput } from '@motriforge/shared/contracts/training';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/**
 * The caller rests between two sets, and is told on their phone when it is over. A person has one rest: the next takes
 * its place. How long is left is what the device says, because its clock may be anything.
 */
export async function startRest(ctx: UserCtx, { sessionId, seconds, left }: StartRestInput): Promise<void> {
  const endsAt = ctx.now() + left * 1_000;
  const session = ctx.db
    .select({
      userId: sql<string>`${ctx.actor.userId}`.as('user_id'),
      workoutSessionId: workoutSession.id,
      exerciseSetLogId: sql<null>`null`.as('exercise_set_log_id'),
      durationSeconds: sql<number>`${seconds}`.as('duration_seconds'),
      endsAt: sql<number>`${endsAt}`.as('ends_at'),
      remainingSeconds: sql<null>`null`.as('remaining_seconds'),
      rungAt: sql<null>`null`.as('rung_at'),
      updatedAt: sql<number>`${ctx.now()}`.as('updated_at'),
    })
    .from(workoutSession)
    .where(and(eq(workoutSession.id, sessionId), eq(workoutSession.userId, ctx.actor.userId)));
  const [{ rowsAffected }] = await commit(
    ctx,
    [
      ctx.db
        .insert(restTimer)
        .select(session)
        .onConflictDoUpdate({
          target: restTimer.userId,
          set: {
            workoutSessionId: sessionId,
            exerciseSetLogId: null,
            durationSeconds: seconds,
            endsAt,
            remainingSeconds: null,
            rungAt: null,
            updatedAt: ctx.now(),
          },
        }),
    ],
    {},
  );
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'This session is not in your log.');
  ctx.wakeAt(ctx.actor.userId, endsAt);
}

/** The caller rests no longer: nothing rings. */
export async function endRest(ctx: UserCtx): Promise<void> {
  await commit(ctx, [ctx.db.delete(restTimer).where(eq(restTimer.userId, ctx.actor.userId))], {});
  ctx.wakeAt(ctx.actor.userId, null);
}
