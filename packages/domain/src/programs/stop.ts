import { statusId } from '@motriforge/db/lookups/statuses';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import type { RunOnDayInput } from '@motriforge/shared/contracts/programs';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { runMustBeTheirs } from './own-run.ts';

/** Ends a program with a day. What was trained in it stays. */
export async function stopProgram(ctx: UserCtx, { runId, day }: RunOnDayInput): Promise<void> {
  // One that would have begun later never asked for anything.
  const end =
    ctx.db.run(sql`update ${userProgram} set end_date = ${day}, start_date = iif(start_date > ${day}, null, start_date),
      status_id = ${statusId('COMPLETION', 'CANCELLED')}, updated_at = ${ctx.now()}
    where id = ${runId} and user_id = ${ctx.actor.userId} and end_date is null`);
  const [own] = await commit(ctx, [runMustBeTheirs.statement(ctx, runId), end], {
    audit: { action: 'UPDATE', entity: 'user_program', id: runId, after: { endDate: day } },
  });
  runMustBeTheirs.check(own);
}
