import type { SessionPage, SessionPageInput, SessionRecord } from '@motriforge/shared/contracts/progress';
import { AppError } from '@motriforge/shared/errors';
import { sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { sumsOf } from './progress-history.ts';
import { slugAndName, wordsIn } from './progress-names.ts';
import { sessionStatements, viewsFrom } from './sessions.ts';

/** One session of the caller, with the records set in it. */
export async function sessionPage(ctx: UserCtx, { id, locale }: SessionPageInput): Promise<SessionPage> {
  const { db, actor } = ctx;
  const [records, exercises, ...rows] = await db.batch([
    db.all<SessionRecord>(sql`select log.id as exerciseLogId, one.id as setId, kind, value, previous_value as previousValue
      from exercise_log as log cross join exercise_set_log as one on one.exercise_log_id = log.id
      cross join personal_record as record on record.exercise_set_log_id = one.id
      where log.workout_session_id = ${id} and record.user_id = ${actor.userId} and previous_value is not null
        and record.reps is null
      order by log.order_index, one.set_number, kind`),
    db.all<SessionPage['exercises'][number]>(sql`select exercise.id, ${slugAndName}
      from exercise ${wordsIn(locale)} where exercise.id in (
        select log.exercise_id from workout_session as session
        cross join exercise_log as log on log.workout_session_id = session.id
        where session.id = ${id} and session.user_id = ${actor.userId})`),
    ...sessionStatements(ctx, sql`(${id})`),
  ]);
  const [session] = viewsFrom(rows);
  if (!session) throw new AppError('NOT_FOUND', 'There is no such session, or it is not yours.');
  const summary = rows[0][0]?.summary ?? null;
  return { session, sums: summary && sumsOf(summary), exercises, records };
}
