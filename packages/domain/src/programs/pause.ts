import { userProgramPause } from '@motriforge/db/schema/program-assignments';
import type { RunOnDayInput } from '@motriforge/shared/contracts/programs';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { isTheirRun, runMustBeTheirs } from './own-run.ts';

/** Lets a program rest from a day on; its days wait. Resting already, it goes on resting. */
export async function pauseProgram(ctx: UserCtx, { runId, day }: RunOnDayInput): Promise<void> {
  const rest = ctx.db.run(sql`insert into ${userProgramPause} (id, user_program_id, paused_on, created_at)
    select ${newId()}, run.id, ${day}, ${ctx.now()} from user_program as run
    where ${isTheirRun(ctx, runId)} and not exists (select 1 from user_program_pause as rest
      where rest.user_program_id = run.id and (rest.resumed_on is null or rest.resumed_on > ${day}))
    on conflict (user_program_id, paused_on) do update set resumed_on = null`);
  const [own] = await commit(ctx, [runMustBeTheirs.statement(ctx, runId), rest], {
    audit: { action: 'UPDATE', entity: 'user_program', id: runId, after: { pausedOn: day } },
  });
  runMustBeTheirs.check(own);
}

/** Goes on with a program from a day on. */
export async function resumeProgram(ctx: UserCtx, { runId, day }: RunOnDayInput): Promise<void> {
  const goOn = ctx.db.run(sql`update ${userProgramPause} set resumed_on = max(paused_on, ${day})
    where resumed_on is null and user_program_id = (select run.id from user_program as run
      where ${isTheirRun(ctx, runId)})`);
  const [own] = await commit(ctx, [runMustBeTheirs.statement(ctx, runId), goOn], {
    audit: { action: 'UPDATE', entity: 'user_program', id: runId, after: { resumedOn: day } },
  });
  runMustBeTheirs.check(own);
}
