import type { FavoriteUseContext, favoriteUsageLog } from '@motriforge/db/schema/favorite-history';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface UseFavoriteInput {
  id: string;
  favoriteId: string;
  actionType: (typeof favoriteUsageLog.$inferInsert)['actionType'];
  actionContext?: FavoriteUseContext;
}

/** Notes that the caller did something with a favorite of theirs, and counts it. Noted twice, it counts once. */
export async function useFavorite(ctx: UserCtx, input: UseFavoriteInput): Promise<void> {
  const { id, favoriteId, actionType, actionContext } = input;
  const { userId, sessionId } = ctx.actor;
  const now = ctx.now();
  const note = ctx.db.run(sql`insert into favorite_usage_log
      (id, favorite_id, user_id, session_id, action_type, action_context, action_at)
    select ${id}, id, user_id, ${sessionId}, ${actionType}, ${actionContext ? JSON.stringify(actionContext) : null}, ${now}
    from favorite where id = ${favoriteId} and user_id = ${userId} and is_active = 1 on conflict (id) do nothing`);
  const count = ctx.db.run(sql`update favorite
    set access_count = access_count + 1, last_accessed_at = max(coalesce(last_accessed_at, 0), ${now})
    where id = ${favoriteId} and changes() > 0`);
  await commit(ctx, [note, count], {});
}
