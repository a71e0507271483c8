import { statusId } from '@motriforge/db/lookups/statuses';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { programSchedule } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import type { Run, StartProgramInput } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { usualSchedule, whollyVisibleTo } from './internal.ts';
import { runStatement, toRun } from './runs.ts';

/** Begins a program on a day. Who follows it already goes on as they do. */
export async function startProgram(ctx: UserCtx, input: StartProgramInput): Promise<Run> {
  const { id, programId, startDate } = input;
  const { userId } = ctx.actor;
  const its = ctx.db
    .select({
      id: sql`${id}`.as('run_id'),
      userId: sql`${userId}`.as('user_id'),
      programId: program.id,
      scheduleId: programSchedule.id,
      title: program.title,
      versionId: sql`(select id from program_version where program_id = ${program.id} and is_active = 1)`.as(
        'version_id',
      ),
    })
    .from(program)
    .innerJoin(programSchedule, usualSchedule)
    .where(and(eq(program.id, programId), whollyVisibleTo(ctx)));
  const begin = ctx.db.run(sql`insert into ${userProgram}
      (id, user_id, program_id, program_schedule_id, program_title, program_version_id, status_id, start_date, assigned_at, updated_at)
    select its.*, ${statusId('COMPLETION', 'ACTIVE')}, ${startDate}, ${ctx.now()}, ${ctx.now()} from (${its}) as its
    where true on conflict do nothing`);
  const [, runs] = await commit(ctx, [begin, runStatement(ctx, userId, 'en')], {
    audit: { action: 'CREATE', entity: 'user_program', id, after: { programId, startDate } },
    event: { type: 'program.started', data: { runId: id } },
  });
  const run = runs.find((row) => row.programId === programId);
  if (!run) throw new AppError('NOT_FOUND', 'There is no such program, or it is not for you to see.');
  return toRun(run);
}
