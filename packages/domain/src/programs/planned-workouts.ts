import { type SQL, sql } from 'drizzle-orm';
import type { Range } from './runs.ts';

/** The workouts that may be asked of somebody on some days: those of their programs, and what they chose for a date. */
export const plannedWorkouts = (userId: string | SQL, { from, to }: Range): SQL => sql`(
  select place.workout_id from schedule_workout as place
    join user_program as run on run.program_schedule_id = place.program_schedule_id
    where run.user_id = ${userId} and run.end_date is null
  union select choice.workout_id from user_program_schedule_map as date
    join user_schedule_workout_map as choice on choice.user_program_schedule_id = date.id
    where date.user_id = ${userId} and (date.scheduled_date between ${from} and ${to}
      or choice.schedule_workout_id is not null and exists (select 1 from user_program as run where run.end_date is null
        and run.user_id = date.user_id and run.program_schedule_id = date.program_schedule_id)))`;
