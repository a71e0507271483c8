import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Sums up some sessions that are over, each in its own row, as `summarize` does on the phone. */
export function rollUpSummaries(ctx: Ctx, sessionIds: SQL): Statement {
  return ctx.db.run(sql`update workout_session set summary = (
    select json_object(
      'totalSets', coalesce(sum(one.set_type <> 'WARM_UP'), 0),
      'totalReps', coalesce(sum(one.reps) filter (where one.set_type <> 'WARM_UP'), 0),
      'totalWeight', coalesce(sum(one.reps * max(one.weight_kg, 0)) filter (where one.set_type <> 'WARM_UP'), 0),
      'totalDistance', coalesce(sum(one.distance_m), 0),
      'totalDuration', coalesce(sum(coalesce(one.duration_seconds, one.hold_seconds)), 0),
      'totalCalories', coalesce(sum(one.calories), 0),
      'exerciseCount', count(distinct log.id),
      'typeBreakdown', (select json_group_object(exercise_type, times) from (select exercise_type, count(*) as times
        from exercise_log where workout_session_id = workout_session.id and exercise_type is not null
        group by exercise_type)))
    from exercise_log as log left join exercise_set_log as one on one.exercise_log_id = log.id
    where log.workout_session_id = workout_session.id)
  where id in (${sessionIds}) and completed_at is not null`);
}
