import { userProgram } from '@motriforge/db/schema/program-assignments';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** Whether a row `run` is a program the caller follows. */
export const isTheirRun = ({ actor }: UserCtx, runId: string): SQL =>
  sql`run.id = ${runId} and run.user_id = ${actor.userId} and run.end_date is null and run.start_date is not null`;

/** Read with the change itself: whether there was anything to change. */
export const runMustBeTheirs = {
  statement: (ctx: UserCtx, runId: string) =>
    ctx.db
      .select({ endDate: userProgram.endDate })
      .from(userProgram)
      .where(and(eq(userProgram.id, runId), eq(userProgram.userId, ctx.actor.userId))),
  check(found: readonly unknown[]): void {
    if (found.length === 0) throw new AppError('NOT_FOUND', 'There is no such program among those you follow.');
  },
};
