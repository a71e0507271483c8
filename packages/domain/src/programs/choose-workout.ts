import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userProgramScheduleMap, userScheduleWorkoutMap } from '@motriforge/db/schema/program-assignments';
import type { ChooseWorkoutInput } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** Puts a workout of the caller's choice on a date of a schedule they follow. The program stays as it is. */
export async function chooseWorkout(ctx: UserCtx, input: ChooseWorkoutInput): Promise<void> {
  const { id, programScheduleId, scheduledDate, replaces = null, workoutId, orderIndex } = input;
  const { userId } = ctx.actor;
  const date = ctx.db.run(sql`insert into ${userProgramScheduleMap}
      (id, user_id, program_schedule_id, user_program_id, scheduled_date, created_at)
    select ${newId()}, user_id, program_schedule_id, id, ${scheduledDate}, ${ctx.now()} from user_program
    where user_id = ${userId} and program_schedule_id = ${programScheduleId} and end_date is null
    limit 1 on conflict do nothing`);
  const choice = ctx.db.run(sql`insert into ${userScheduleWorkoutMap}
      (id, user_program_schedule_id, schedule_workout_id, workout_id, order_index)
    select ${id}, id, ${replaces}, ${workoutId}, ${orderIndex} from user_program_schedule_map as chosen
    where user_id = ${userId} and program_schedule_id = ${programScheduleId} and scheduled_date = ${scheduledDate}
      and exists (select 1 from workout where id = ${workoutId} and is_active = 1
        and (created_by = ${userId} or visibility_id = ${visibilityId('WORKOUT', 'PUBLIC')}))
      and (${replaces} is null or exists (select 1 from schedule_workout
        where id = ${replaces} and program_schedule_id = chosen.program_schedule_id))
    on conflict (user_program_schedule_id, schedule_workout_id) where schedule_workout_id is not null
    do update set workout_id = excluded.workout_id`);
  const [, { rowsAffected }] = await commit(ctx, [date, choice], {
    audit: { action: 'UPDATE', entity: 'user_schedule_workout_map', id, after: { scheduledDate, replaces, workoutId } },
  });
  if (rowsAffected === 0)
    throw new AppError('NOT_FOUND', 'You do not follow a program with this schedule, or there is no such workout.');
}
