import { program } from '@motriforge/db/schema/programs';
import type { EventData } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/** Counts a beginning as one use of the program. */
export async function countStarts(ctx: JobCtx, { runId }: EventData<'program.started'>): Promise<Reaction> {
  const count = ctx.db
    .update(program)
    // A program is not changed by being followed.
    .set({ usageCount: sql`${program.usageCount} + 1`, updatedAt: sql`${program.updatedAt}` })
    .where(sql`${program.id} = (select program_id from user_program where id = ${runId})`);
  return { statements: [count] };
}
