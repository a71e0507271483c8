import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userProgramScheduleMap, userScheduleWorkoutMap } from '@motriforge/db/schema/program-assignments';
import type { ChooseWorkoutInput } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { isTheirRun } from './own-run.ts';

/** Puts a workout of the caller's choice on a date of a program they follow. The program stays as it is. */
export async function chooseWorkout(ctx: UserCtx, input: ChooseWorkoutInput): Promise<void> {
  const { id, runId, scheduledDate, replaces = null, workoutId } = input;
  const { userId } = ctx.actor;
  // What the program itself has there can always be gone back to.
  const isTheirs = sql`(exists (select 1 from workout where id = ${workoutId} and is_active = 1
      and (created_by = ${userId} or visibility_id = ${visibilityId('WORKOUT', 'PUBLIC')}))
    or exists (select 1 from schedule_workout where id = ${replaces} and workout_id = ${workoutId}))`;
  const date = ctx.db.run(sql`insert into ${userProgramScheduleMap}
      (id, user_id, program_schedule_id, user_program_id, scheduled_date, created_at)
    select ${newId()}, run.user_id, run.program_schedule_id, run.id, ${scheduledDate}, ${ctx.now()}
    from user_program as run where ${isTheirRun(ctx, runId)} and ${isTheirs}
    on conflict (user_id, program_schedule_id, scheduled_date) do update set user_program_id = excluded.user_program_id`);
  // One choice for each place: an earlier one stands on the date its day had then.
  const earlier = ctx.db.run(sql`delete from ${userScheduleWorkoutMap} where schedule_workout_id = ${replaces}
    and ${isTheirs} and user_program_schedule_id in (select date.id from user_program_schedule_map as date
      join user_program as run on run.id = date.user_program_id
      where ${isTheirRun(ctx, runId)} and date.scheduled_date <> ${scheduledDate})`);
  const choice = ctx.db.run(sql`insert into ${userScheduleWorkoutMap}
      (id, user_program_schedule_id, schedule_workout_id, workout_id, order_index, is_optional)
    select ${id}, date.id, place.id, ${workoutId}, (select coalesce(max(order_index), -1) + 1
      from user_schedule_workout_map where user_program_schedule_id = date.id), coalesce(place.is_optional, 0)
    from user_program_schedule_map as date join user_program as run on run.id = date.user_program_id
      left join schedule_workout as place on place.id = ${replaces}
        and place.program_schedule_id = date.program_schedule_id
    where ${isTheirRun(ctx, runId)} and date.scheduled_date = ${scheduledDate} and ${isTheirs}
      and (${replaces} is null or place.id is not null)
    on conflict (user_program_schedule_id, schedule_workout_id) where schedule_workout_id is not null
      do update set workout_id = excluded.workout_id
    on conflict (id) do update set workout_id = excluded.workout_id
      where user_program_schedule_id = excluded.user_program_schedule_id`);
  const [, , { rowsAffected }] = await commit(ctx, [date, earlier, choice], {
    audit: { action: 'UPDATE', entity: 'user_schedule_workout_map', id, after: { scheduledDate, replaces, workoutId } },
  });
  if (rowsAffected === 0)
    throw new AppError('NOT_FOUND', 'You do not follow such a program, or there is no such workout.');
}
