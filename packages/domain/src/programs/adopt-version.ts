import { userProgram } from '@motriforge/db/schema/program-assignments';
import type { ById } from '@motriforge/shared/contracts/common';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { whollyVisibleTo } from './internal.ts';
import { isTheirRun, runMustBeTheirs } from './own-run.ts';

/** Goes on with the newest version of a program the caller follows, on the day they are. */
export async function adoptVersion(ctx: UserCtx, { id }: ById): Promise<void> {
  const newest = sql`(select id from program_schedule where program_id = run.program_id and is_default = 1)`;
  const change = ctx.db.run(sql`update ${userProgram} as run set program_schedule_id = ${newest},
      program_version_id = (select id from program_version where program_id = run.program_id and is_active = 1),
      updated_at = ${ctx.now()}
    where ${isTheirRun(ctx, id)} and program_schedule_id <> ${newest}
      and program_id in (select program.id from program where ${whollyVisibleTo(ctx)})`);
  const [own] = await commit(ctx, [runMustBeTheirs.statement(ctx, id), change], {
    audit: { action: 'UPDATE', entity: 'user_program', id, after: { version: 'newest' } },
  });
  runMustBeTheirs.check(own);
}
