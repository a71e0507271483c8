import { freshId } from '@motriforge/db/fresh-id';
import { type SQL, sql } from 'drizzle-orm';
import type { RollUpCtx, RollUpStatement } from './roll-up-statement.ts';
import { strengthOf } from './strength.ts';

/**
 * Makes the records of some people in some exercises anew from their log, each with the set it came from, what stood
 * before it and when it was beaten. What is equal to a record is none, and a warm-up never is.
 */
export function rollUpRecords(ctx: RollUpCtx, whose: SQL): RollUpStatement[] {
  const now = ctx.now();
  const run = (statement: SQL) => ctx.db.run(statement);
  return [
    run(sql`delete from personal_record where (user_id, exercise_id) in (${whose})`),
    run(sql`insert into personal_record (id, user_id, exercise_id, exercise_set_log_id, kind, reps, value, previous_value,
        achieved_on, beaten_at, created_at)
      with whose (user_id, exercise_id) as materialized (${whose}),
      done as materialized (
        select whose.user_id, whose.exercise_id, one.id, session.session_date as day, one.reps, one.weight_kg,
          one.distance_m, coalesce(one.hold_seconds, one.duration_seconds) as seconds, ${strengthOf} as e1rm,
          coalesce(one.completed_at, session.completed_at) as at, one.set_number
        from whose cross join exercise_log as log on log.exercise_id = whose.exercise_id
        cross join workout_session as session
          on session.id = log.workout_session_id and session.user_id = whose.user_id
        cross join exercise_set_log as one on one.exercise_log_id = log.id
        where session.completed_at is not null and one.set_type <> 'WARM_UP'),
      tried (user_id, exercise_id, id, day, at, set_number, kind, best_for, value, height) as (
        select user_id, exercise_id, id, day, at, set_number, 'WEIGHT', null, weight_kg, weight_kg from done
          where weight_kg <> 0 and reps >= 1
        union all select user_id, exercise_id, id, day, at, set_number, 'WEIGHT', reps, weight_kg, weight_kg from done
          where weight_kg <> 0 and reps between 1 and 12
        union all select user_id, exercise_id, id, day, at, set_number, 'REPS', null, reps, reps from done
          where reps >= 1 and coalesce(weight_kg, 0) = 0
        union all select user_id, exercise_id, id, day, at, set_number, 'E1RM', null, e1rm, e1rm from done
          where e1rm is not null
        union all select user_id, exercise_id, id, day, at, set_number, 'VOLUME', null, reps * weight_kg, reps * weight_kg
          from done where reps >= 1 and weight_kg > 0
        union all select user_id, exercise_id, id, day, at, set_number, 'TIME', null, seconds, seconds from done
          where seconds > 0 and reps is null and distance_m is null
        union all select user_id, exercise_id, id, day, at, set_number, 'DISTANCE', null, distance_m, distance_m from done
          where distance_m > 0
        union all select user_id, exercise_id, id, day, at, set_number, 'PACE', null, seconds * 1000.0 / distance_m,
          -seconds * 1000.0 / distance_m from done where distance_m >= 1000 and seconds > 0),
      compared as (
        select *, max(height) over (partition by user_id, exercise_id, kind, best_for order by day, at, set_number, id
          rows between unbounded preceding and 1 preceding) as stood from tried),
      records as (select * from compared where stood is null or height > stood)
      select ${freshId(now)}, user_id, exercise_id, id, kind, best_for, value, abs(stood) * iif(kind = 'WEIGHT', sign(stood), 1),
        day, lead(at) over (partition by user_id, exercise_id, kind, best_for order by day, at, set_number, id), ${now}
      from records`),
  ];
}
