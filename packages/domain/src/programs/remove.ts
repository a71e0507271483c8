import { program } from '@motriforge/db/schema/programs';
import type { ById } from '@motriforge/shared/contracts/common';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { noSuchProgram } from './own-program.ts';

/** Takes a program of the caller's away. Whoever follows it goes on with the days they have. */
export const removeProgram = (ctx: UserCtx, { id }: ById): Promise<void> => setActive(ctx, id, false);

/** Brings a program back that the caller took away. */
export const restoreProgram = (ctx: UserCtx, { id }: ById): Promise<void> => setActive(ctx, id, true);

async function setActive(ctx: UserCtx, id: string, isActive: boolean): Promise<void> {
  const { userId } = ctx.actor;
  // Meanwhile another may have been given its name.
  const change = ctx.db.run(sql`update ${program} set is_active = ${isActive}, updated_at = ${ctx.now()},
      title = iif(${isActive} and exists (select 1 from program as other where other.created_by = ${userId}
        and other.title = program.title and other.is_active = 1 and other.id <> program.id),
        substr(title, 1, 200) || ' (' || ${id} || ')', title)
    where id = ${id} and created_by = ${userId} and slug is null`);
  const [{ rowsAffected }] = await commit(ctx, [change], {
    audit: { action: isActive ? 'UPDATE' : 'DELETE', entity: 'program', id, after: { isActive } },
  });
  if (rowsAffected === 0) throw noSuchProgram();
}
