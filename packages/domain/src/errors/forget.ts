import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

const dayMillis = 86_400_000;
const forgottenAtOnce = 5_000;

/** Deletes occurrences that were kept for as long as their type is kept; the error itself stays. Answers how many. */
export async function forgetOldErrors(ctx: Ctx): Promise<number> {
  const { rowsAffected } = await ctx.db.run(sql`
    delete from error_occurrence where id in (
      select occurrence.id from error_type join error on error.error_type_id = error_type.id
      join error_occurrence as occurrence on occurrence.error_id = error.id
        and occurrence.occurred_at <= ${ctx.now()} - error_type.default_retention_days * ${dayMillis}
      limit ${forgottenAtOnce})`);
  return rowsAffected;
}
