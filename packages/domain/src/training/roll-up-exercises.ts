import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { RollUpCtx, RollUpStatement } from './roll-up-statement.ts';
import { strengthOf } from './strength.ts';

/**
 * Makes what was done of each exercise and how hard each muscle worked anew, for some people's days. A run or a stretch
 * is no hard set.
 */
export function rollUpExercises(ctx: RollUpCtx, days: SQL): RollUpStatement[] {
  const run = (statement: SQL) => ctx.db.run(statement);
  return [
    run(sql`delete from exercise_day where (user_id, day) in (${days})`),
    run(sql`insert into exercise_day (user_id, exercise_id, day, sets, reps, volume_kg, distance_m, duration_seconds,
        top_weight_kg, e1rm_kg, e1rm_set_id, calculated_at)
      with days as materialized (${days}),
      done as (
        select days.user_id, log.exercise_id, days.day, one.id, one.set_type <> 'WARM_UP' as is_working, one.reps,
          one.weight_kg, one.distance_m, coalesce(one.duration_seconds, one.hold_seconds) as seconds,
          ${strengthOf} as e1rm
        from days cross join workout_session as session
          on session.user_id = days.user_id and session.session_date = days.day
        cross join exercise_log as log on log.workout_session_id = session.id
        cross join exercise_set_log as one on one.exercise_log_id = log.id
        where session.completed_at is not null and log.exercise_id is not null),
      ranked as (
        select *, row_number() over (partition by user_id, exercise_id, day order by e1rm desc nulls last, id) as place
        from done)
      select user_id, exercise_id, day, sum(is_working), coalesce(sum(is_working * reps), 0),
        coalesce(sum(is_working * reps * max(weight_kg, 0)), 0), coalesce(sum(distance_m), 0), coalesce(sum(seconds), 0),
        max(weight_kg) filter (where is_working), max(e1rm), max(id) filter (where place = 1 and e1rm is not null),
        ${ctx.now()}
      from ranked group by user_id, exercise_id, day`),
    run(sql`delete from muscle_day where (user_id, day) in (${days})`),
    run(sql`insert into muscle_day (user_id, muscle_id, day, hard_sets, volume_kg, calculated_at)
      with days as materialized (${days})
      select done.user_id, worked.muscle_id, done.day, sum(done.sets * iif(worked.is_primary, 1, 0.5)),
        sum(done.volume_kg * iif(worked.is_primary, 1, 0.5)), ${ctx.now()}
      from days cross join exercise_day as done on done.user_id = days.user_id and done.day = days.day
      cross join exercise on exercise.id = done.exercise_id and exercise.exercise_type = 'weight_training'
      cross join exercise_muscle as worked on worked.exercise_id = done.exercise_id
      where done.sets > 0 group by done.user_id, worked.muscle_id, done.day`),
  ];
}
