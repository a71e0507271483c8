import { userProgramDay } from '@motriforge/db/schema/program-assignments';
import type { MoveDayInput, RunDayInput } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { isTheirRun, runMustBeTheirs } from './own-run.ts';

/** Puts a day of a program the caller follows on another date. */
export const moveDay = (ctx: UserCtx, { to, ...which }: MoveDayInput): Promise<void> => changeDay(ctx, which, to);

/** Leaves a day of a program the caller follows out. */
export const skipDay = (ctx: UserCtx, which: RunDayInput): Promise<void> => changeDay(ctx, which, null);

async function changeDay(ctx: UserCtx, { runId, dayNumber }: RunDayInput, movedTo: string | null): Promise<void> {
  const change = ctx.db.run(sql`insert into ${userProgramDay}
      (id, user_program_id, day_number, moved_to, is_skipped, created_at, updated_at)
    select ${newId()}, run.id, ${dayNumber}, ${movedTo}, ${movedTo} is null, ${ctx.now()}, ${ctx.now()}
    from user_program as run join program_schedule as schedule on schedule.id = run.program_schedule_id
    where ${isTheirRun(ctx, runId)} and ${dayNumber} <= schedule.schedule_length_days
      and coalesce(${movedTo} >= run.start_date, 1)
    on conflict (user_program_id, day_number) do update set moved_to = excluded.moved_to,
      is_skipped = excluded.is_skipped, updated_at = excluded.updated_at`);
  const [{ rowsAffected }] = await commit(ctx, [change], {
    audit: { action: 'UPDATE', entity: 'user_program', id: runId, after: { dayNumber, movedTo } },
  });
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such day in a program you follow.');
}

/** Gives a day that was moved or left out back to the date the program has for it. */
export async function restoreDay(ctx: UserCtx, { runId, dayNumber }: RunDayInput): Promise<void> {
  const change = ctx.db.run(sql`delete from ${userProgramDay} where day_number = ${dayNumber}
    and user_program_id = (select run.id from user_program as run where ${isTheirRun(ctx, runId)})`);
  const [own] = await commit(ctx, [runMustBeTheirs.statement(ctx, runId), change], {
    audit: { action: 'UPDATE', entity: 'user_program', id: runId, after: { dayNumber, movedTo: 'its own date' } },
  });
  runMustBeTheirs.check(own);
}
