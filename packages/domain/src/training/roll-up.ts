import { trainingDay } from '@motriforge/db/schema/training-rollups';
import { addDays, type Day, localDay } from '@motriforge/shared/dates';
import type { EventData } from '@motriforge/shared/events';
import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx, JobCtx } from '../context.ts';
import { followedDays, plannedTables, trackRuns } from '../programs/index.ts';
import type { Reaction } from '../reaction.ts';
import { forNextPeople } from '../shards.ts';
import { rollUpExercises } from './roll-up-exercises.ts';
import { rollUpRecords } from './roll-up-records.ts';
import type { RollUpCtx, RollUpStatement } from './roll-up-statement.ts';
import { rollUpSummaries } from './roll-up-summaries.ts';
import { countUp } from './statistics.ts';

/** Adds up the day of a finished session, and with it what its person has done so far. */
export async function rollUpSession(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const ofSession = sql`from workout_session as its where its.id = ${sessionId}`;
  const day = sql`select its.user_id, its.session_date as day ${ofSession}`;
  const exercises = sql`select its.user_id, log.exercise_id from exercise_log as log
    join workout_session as its on its.id = log.workout_session_id
    where its.id = ${sessionId} and log.exercise_id is not null`;
  return {
    statements: [
      rollUpSummaries(ctx, sql`${sessionId}`),
      rollUp(ctx, day),
      ...rollUpExercises(ctx, day),
      ...rollUpRecords(ctx, exercises),
      countUp(ctx, sql`select its.user_id as id ${ofSession}`),
      trackRuns(ctx, sql`select its.user_id ${ofSession}`),
    ],
  };
}

/** Adds up days again on which something was changed after it was over. */
export async function rollUpDays(
  ctx: JobCtx,
  { userId, days, exerciseIds }: EventData<'log.changed'>,
): Promise<Reaction> {
  const theirDays = sql`select ${userId} as user_id, value as day from json_each(${JSON.stringify(days)})`;
  const sessions = sql`select id from workout_session where user_id = ${userId}
    and session_date in (select value from json_each(${JSON.stringify(days)}))`;
  const exercises = sql`select ${userId} as user_id, id as exercise_id from exercise
    where id in (select value from json_each(${JSON.stringify(exerciseIds)}))`;
  return {
    statements: [
      rollUpSummaries(ctx, sessions),
      rollUp(ctx, theirDays),
      ...rollUpExercises(ctx, theirDays),
      ...rollUpRecords(ctx, exercises),
      countUp(ctx, sql`select ${userId} as id`),
      trackRuns(ctx, sql`select ${userId}`),
    ],
  };
}

/** Makes what some people did of every exercise, and their records, anew from the whole of their log. */
export function rollUpPeople(ctx: RollUpCtx, people: SQL): RollUpStatement[] {
  const days = sql`select distinct user_id, session_date as day from workout_session where user_id in (${people})`;
  const exercises = sql`select distinct session.user_id, log.exercise_id from workout_session as session
    cross join exercise_log as log on log.workout_session_id = session.id
    where session.user_id in (${people}) and log.exercise_id is not null`;
  return [...rollUpExercises(ctx, days), ...rollUpRecords(ctx, exercises)];
}

/**
 * Adds up the days since one again, for the next people in line. Whoever reads meanwhile sees the figures of before or
 * of after, never half.
 */
export function refreshTrainingDays(ctx: Ctx, since: Day, count = 500): Promise<{ isDone: boolean }> {
  // What is planned for today may still be done.
  const yesterday = addDays(localDay(ctx.now(), 'UTC'), -1);
  return forNextPeople(ctx, 'training-days', count, (people) =>
    rollUp(
      ctx,
      sql`select user_id, session_date as day from workout_session
        where user_id in (${people}) and session_date >= ${since}
        union select user_id, day from training_day where user_id in (${people}) and day >= ${since}
        union select user_id, day from (${followedDays(people, since, yesterday)})`,
    ),
  );
}

/** Makes the rows of some people's days anew from their log. A day on which nothing is left comes to nothing. */
function rollUp(ctx: Ctx, days: SQL): Statement {
  return ctx.db.run(sql`insert into ${trainingDay}
      (user_id, day, sessions, planned_sessions, planned_done, sets, reps, volume_kg, distance_m, duration_seconds, calories, calculated_at)
    with days as materialized (${days}), ${plannedTables},
    done as (
      select days.user_id, days.day, count(*) as sessions, sum(duration_seconds) as seconds
      from days cross join workout_session as session
        on session.user_id = days.user_id and session.session_date = days.day
      where session.completed_at is not null group by days.user_id, days.day),
    lifted as (
      select days.user_id, days.day, sum(is_working) as sets, sum(is_working * reps) as reps,
        sum(is_working * reps * max(weight_kg, 0)) as volume, sum(distance_m) as distance, sum(calories) as calories
      from days cross join workout_session as session
        on session.user_id = days.user_id and session.session_date = days.day
      cross join exercise_log as log on log.workout_session_id = session.id
      cross join (select *, set_type <> 'WARM_UP' as is_working from exercise_set_log) as one on one.exercise_log_id = log.id
      where session.completed_at is not null group by days.user_id, days.day)
    select days.user_id, days.day, coalesce(sessions, 0), coalesce(planned.workouts, 0),
      coalesce(planned.done, 0), coalesce(sets, 0), coalesce(reps, 0), coalesce(volume, 0),
      coalesce(distance, 0), coalesce(seconds, 0), coalesce(calories, 0), ${ctx.now()}
    from days left join done using (user_id, day) left join lifted using (user_id, day)
      left join planned using (user_id, day) where true
    on conflict (user_id, day) do update set sessions = excluded.sessions,
      planned_sessions = excluded.planned_sessions, planned_done = excluded.planned_done, sets = excluded.sets,
      reps = excluded.reps, volume_kg = excluded.volume_kg, distance_m = excluded.distance_m,
      duration_seconds = excluded.duration_seconds, calories = excluded.calories,
      calculated_at = excluded.calculated_at`);
}
