import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import type { SessionView } from '@motriforge/shared/contracts/training';
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { UserCtx } from '../context.ts';
import { exerciseFrom, sessionFrom, setFrom } from './log-rows.ts';

/** The statements that read some of the caller's sessions whole; `viewsFrom` makes of their rows what devices keep. */
export function sessionStatements({ db, actor }: UserCtx, ids: SQL) {
  const theirs = and(inArray(workoutSession.id, ids), eq(workoutSession.userId, actor.userId));
  return [
    db.select().from(workoutSession).where(theirs).orderBy(asc(workoutSession.sessionDate), asc(workoutSession.id)),
    db
      .select({ row: exerciseLog })
      .from(workoutSession)
      .innerJoin(exerciseLog, eq(exerciseLog.workoutSessionId, workoutSession.id))
      .where(theirs)
      .orderBy(asc(exerciseLog.orderIndex), asc(exerciseLog.id)),
    db
      .select({ sessionId: workoutSession.id, row: exerciseSetLog })
      .from(workoutSession)
      .innerJoin(exerciseLog, eq(exerciseLog.workoutSessionId, workoutSession.id))
      .innerJoin(exerciseSetLog, eq(exerciseSetLog.exerciseLogId, exerciseLog.id))
      .where(theirs)
      .orderBy(asc(exerciseSetLog.setNumber), asc(exerciseSetLog.id)),
  ] as const;
}

type Rows = BatchResponse<ReturnType<typeof sessionStatements>>;

export function viewsFrom([sessions, exercises, sets]: Rows): SessionView[] {
  const exercisesOf = Map.groupBy(exercises, ({ row }) => row.workoutSessionId);
  const setsOf = Map.groupBy(sets, ({ sessionId }) => sessionId);
  return sessions.map((session) => ({
    ...sessionFrom(session),
    revision: session.revision,
    exercises: (exercisesOf.get(session.id) ?? []).map(({ row }) => exerciseFrom(row)),
    sets: (setsOf.get(session.id) ?? []).map(({ row }) => setFrom(row)),
  }));
}
