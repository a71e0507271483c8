import { freshId } from '@motriforge/db/fresh-id';
import type { EventData } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/**
 * Adds the poses of a finished session to how the person has done in each so far. A pose succeeds when every hold of it
 * lasted as long as the flow asked.
 */
export async function recordPoses(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const record = ctx.db.run(sql`insert into exercise_performance
      (id, user_id, exercise_id, attempts, success_rate, difficulty_rating, last_attempted_at)
    with attempt as (
      select session.user_id, log.exercise_id, log.rpe, session.completed_at,
        (select min(coalesce(hold.hold_seconds, hold.duration_seconds, 0)) from exercise_set_log as hold
          where hold.exercise_log_id = log.id) >= coalesce(planned.target_duration_seconds, 1) as is_success
      from workout_session as session
      join exercise_log as log on log.workout_session_id = session.id
      join yoga_pose as pose on pose.exercise_id = log.exercise_id
      left join exercise_instruction as planned on planned.id = log.exercise_instruction_id
      where session.id = ${sessionId})
    select ${freshId(ctx.now())}, user_id, exercise_id, count(*), 100 * avg(coalesce(is_success, 0)),
      cast(round(avg(rpe)) as integer), max(completed_at)
    from attempt group by user_id, exercise_id
    on conflict (user_id, exercise_id) do update set
      success_rate = (coalesce(success_rate, excluded.success_rate) * attempts + excluded.success_rate * excluded.attempts)
        / (attempts + excluded.attempts),
      attempts = attempts + excluded.attempts,
      difficulty_rating = coalesce(excluded.difficulty_rating, difficulty_rating),
      last_attempted_at = max(coalesce(last_attempted_at, 0), excluded.last_attempted_at)`);
  return { statements: [record] };
}
