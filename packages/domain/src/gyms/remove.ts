import { gym } from '@motriforge/db/schema/gyms';
import type { ById } from '@motriforge/shared/contracts/common';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { notYours } from './internal.ts';

/** Removes a gym of the caller's. Was it where they train now, it is the one they had longest from now on. */
export async function removeGym(ctx: UserCtx, { id }: ById): Promise<void> {
  const { db, actor } = ctx;
  const own = and(eq(gym.id, id), eq(gym.userId, actor.userId));
  const [, , { rowsAffected }] = await commit(
    ctx,
    [
      db.update(gym).set({ isDefault: false }).where(own),
      db.run(sql`update gym set is_default = 1 where id = (
          select id from gym where user_id = ${actor.userId} and id <> ${id} order by created_at, id limit 1)
        and not exists (select 1 from gym where user_id = ${actor.userId} and is_default = 1)`),
      db.delete(gym).where(own),
    ],
    { audit: { action: 'DELETE', entity: 'gym', id } },
  );
  if (rowsAffected === 0) throw notYours();
}
