import { logRevision, logTombstone } from '@motriforge/db/schema/sync';
import type { ChangesInput, LogChanges } from '@motriforge/shared/contracts/training';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { sessionStatements, viewsFrom } from './sessions.ts';

const pageSize = 20;
/** What a device that is new gets to begin with; the rest it asks for where somebody looks at it. */
const firstSessions = 40;

/** What happened to the caller's log since a device last asked, oldest first. */
export async function logChanges(ctx: UserCtx, { since }: ChangesInput): Promise<LogChanges> {
  const { db, actor } = ctx;
  const ids =
    since === 0
      ? sql`(select id from (select id from workout_session where user_id = ${actor.userId}
          order by session_date desc, id desc limit ${sql.raw(String(firstSessions))})
        union select id from workout_session where user_id = ${actor.userId} and completed_at is null)`
      : sql`(select id from workout_session where user_id = ${actor.userId} and revision > ${since}
        order by revision limit ${sql.raw(String(pageSize))})`;
  const [[log], removed, ...rows] = await db.batch([
    db.select({ revision: logRevision.revision }).from(logRevision).where(eq(logRevision.userId, actor.userId)),
    db
      .select({ id: logTombstone.entityId })
      .from(logTombstone)
      .where(
        and(
          eq(logTombstone.userId, actor.userId),
          eq(logTombstone.entityType, 'WORKOUT_SESSION'),
          gt(logTombstone.revision, since),
        ),
      )
      .orderBy(asc(logTombstone.revision)),
    ...sessionStatements(ctx, ids),
  ]);
  const sessions = viewsFrom(rows);
  const isMore = since !== 0 && sessions.length === pageSize;
  const newest = Math.max(...sessions.map(({ revision }) => revision));
  return {
    sessions,
    removedIds: since === 0 ? [] : removed.map(({ id }) => id),
    revision: isMore ? newest : Math.max(log?.revision ?? 0, since),
    isMore,
    now: ctx.now(),
  };
}
