import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { AppError } from '@motriforge/shared/errors';
import {
  type LoggedExercise,
  type SessionSummary,
  secondsBetween,
  summarize,
} from '@motriforge/shared/training/session-summary';
import { and, eq, isNull } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface FinishSessionInput {
  sessionId: string;
  /** When it ended for whoever finished it without a network. */
  completedAt?: number;
  rating?: number;
  feedback?: string;
}

export interface FinishedSession {
  id: string;
  completedAt: number;
  durationSeconds: number | null;
  summary: SessionSummary | null;
}

/** Ends the caller's session with its length and its sums. Ended before, it stays as it is. */
export async function finishSession(ctx: UserCtx, input: FinishSessionInput): Promise<FinishedSession> {
  const { session, exercises } = await loadSession(ctx, input.sessionId);
  const { id, startedAt, ...then } = session;
  if (then.completedAt !== null) return { ...then, id, completedAt: then.completedAt };
  const completedAt = input.completedAt ?? ctx.now();
  const durationSeconds = startedAt === null ? null : secondsBetween(startedAt, completedAt);
  const summary = summarize(exercises);
  const end = ctx.db
    .update(workoutSession)
    .set({
      completedAt,
      durationSeconds,
      summary,
      rating: input.rating,
      feedback: input.feedback,
      updatedAt: ctx.now(),
    })
    .where(and(eq(workoutSession.id, id), isNull(workoutSession.completedAt)));
  const [{ rowsAffected }] = await commit(ctx, [end], {
    audit: { action: 'UPDATE', entity: 'workout_session', id, after: { completedAt, durationSeconds } },
    event: { type: 'session.completed', data: { sessionId: id } },
  });
  // Another device was faster: what it wrote is the answer.
  if (rowsAffected === 0) return finishSession(ctx, input);
  return { id, completedAt, durationSeconds, summary };
}

async function loadSession(ctx: UserCtx, id: string) {
  const { durationSeconds, completedAt, startedAt, summary } = workoutSession;
  const [[session], rows] = await ctx.db.batch([
    ctx.db
      .select({ id: workoutSession.id, durationSeconds, completedAt, startedAt, summary })
      .from(workoutSession)
      .where(and(eq(workoutSession.id, id), eq(workoutSession.userId, ctx.actor.userId))),
    ctx.db
      .select({ logId: exerciseLog.id, exerciseType: exerciseLog.exerciseType, set: exerciseSetLog })
      .from(exerciseLog)
      .leftJoin(exerciseSetLog, eq(exerciseSetLog.exerciseLogId, exerciseLog.id))
      .where(eq(exerciseLog.workoutSessionId, id)),
  ]);
  if (!session) throw new AppError('NOT_FOUND', 'There is no such session, or it is not yours.');
  const byLog = Map.groupBy(rows, ({ logId }) => logId);
  const exercises: LoggedExercise[] = Array.from(byLog.values(), (its) => ({
    exerciseType: its[0]?.exerciseType ?? null,
    sets: its.flatMap(({ set }) => set ?? []),
  }));
  return { session, exercises };
}
