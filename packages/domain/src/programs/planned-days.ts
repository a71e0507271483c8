import { type SQL, sql } from 'drizzle-orm';

const days = (from: SQL, to: SQL): SQL => sql`cast(julianday(${to}) - julianday(${from}) as integer)`;

/** A date of a calendar belongs to the run it was written for. */
const isOfRun = sql`coalesce(date.user_program_id, following.run_id) = following.run_id`;

/**
 * How many workouts were planned, and how many of them done, on the days of a table `days (user_id, day)`: tables to
 * put behind `with`, the last of them `planned (user_id, day, workouts, done)`. The same as `planOf` for many people.
 */
export const plannedTables = sql`
  following as (
    select days.user_id, days.day, run.id as run_id, run.program_schedule_id,
      ${days(sql`run.start_date`, sql`days.day`)} + 1 - coalesce((
        select sum(${days(sql`max(rest.paused_on, run.start_date)`, sql`rest.resumed_on`)})
        from user_program_pause as rest where rest.user_program_id = run.id and rest.paused_on <= days.day), 0) as number,
      exists (select 1 from user_program_pause as rest where rest.user_program_id = run.id
        and rest.paused_on <= days.day and coalesce(rest.resumed_on > days.day, 1)) as is_resting
    from days cross join user_program as run on run.user_id = days.user_id
    where run.start_date <= days.day and coalesce(run.end_date >= days.day, 1)),
  due as (
    select following.*, place.id as schedule_workout_id, place.workout_id,
      coalesce((select choice.is_optional from user_program_schedule_map as date
        cross join user_schedule_workout_map as choice on choice.user_program_schedule_id = date.id
        where date.user_id = following.user_id and date.program_schedule_id = following.program_schedule_id
          and ${isOfRun} and choice.schedule_workout_id = place.id), place.is_optional) as is_optional
    from following cross join schedule_workout as place on place.program_schedule_id = following.program_schedule_id
      and place.day_number in (
        select number where not is_resting and not exists (select 1 from user_program_day as changed
          where changed.user_program_id = following.run_id and changed.day_number = number)
        union select changed.day_number from user_program_day as changed
          where changed.user_program_id = following.run_id and changed.moved_to = following.day)
    union all select following.*, null, choice.workout_id, choice.is_optional
    from following cross join user_program_schedule_map as date on date.user_id = following.user_id
      and date.scheduled_date = following.day and date.program_schedule_id = following.program_schedule_id
    join user_schedule_workout_map as choice on choice.user_program_schedule_id = date.id
    where choice.schedule_workout_id is null and ${isOfRun}),
  planned as (
    select user_id, day, count(*) as workouts, sum(exists (
      select 1 from workout_session as session
      where session.user_id = due.user_id and session.session_date = due.day and session.completed_at is not null
        and session.user_program_id = due.run_id and (session.schedule_workout_id = due.schedule_workout_id
          or session.workout_id = due.workout_id))) as done
    from due where not is_optional group by user_id, day)`;

/** The days from one to another on which some people followed a program. */
export const followedDays = (people: SQL, from: string, to: string): SQL => sql`
  with recursive calendar (day) as (select ${from} union all select date(day, '+1 day') from calendar where day < ${to})
  select distinct run.user_id, calendar.day from user_program as run cross join calendar
  where run.user_id in (${people}) and run.start_date <= calendar.day and coalesce(run.end_date >= calendar.day, 1)`;
