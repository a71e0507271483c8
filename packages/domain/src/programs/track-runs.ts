import { userProgramProgress } from '@motriforge/db/schema/program-assignments';
import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Writes down how far some people are in the programs they follow: the furthest of the days they trained. */
export const trackRuns = ({ db, now }: Pick<Ctx, 'db' | 'now'>, people: SQL): Statement =>
  db.run(sql`insert into ${userProgramProgress}
      (user_id, program_id, user_program_id, current_day_number, current_week, last_completed_date, updated_at)
    select user_id, program_id, id, number, (number - 1) / 7 + 1, last_day, ${now()} from (
      select run.user_id, run.program_id, run.id, coalesce(max(place.day_number), 1) as number,
        max(session.session_date) as last_day
      from user_program as run
      left join workout_session as session on session.user_program_id = run.id and session.user_id = run.user_id
        and session.completed_at is not null
      left join schedule_workout as place on place.id = session.schedule_workout_id
        and place.program_schedule_id = run.program_schedule_id
      where run.user_id in (${people}) and run.end_date is null and run.start_date is not null
        and run.program_id is not null
      group by run.id) where true
    on conflict (user_id, program_id) do update set user_program_id = excluded.user_program_id,
      current_day_number = excluded.current_day_number, current_week = excluded.current_week,
      last_completed_date = excluded.last_completed_date, updated_at = excluded.updated_at`);
