import { visibilityId } from '@motriforge/db/lookups/visibility';
import { favorite, type favoriteResources } from '@motriforge/db/schema/favorites';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface KeepFavoriteInput {
  id: string;
  resourceType: (typeof favoriteResources)[number];
  resourceId: string;
}

/** Makes something the caller's favorite. What was one before comes back with its notes. */
export async function keepFavorite(ctx: UserCtx, { id, ...resource }: KeepFavoriteInput): Promise<void> {
  const keep = ctx.db
    .insert(favorite)
    .values({
      id,
      userId: ctx.actor.userId,
      ...resource,
      visibilityId: visibilityId('FAVORITE', 'PRIVATE'),
      favoritedAt: ctx.now(),
    })
    .onConflictDoUpdate({
      target: [favorite.userId, favorite.resourceType, favorite.resourceId],
      set: { isActive: true, favoritedAt: ctx.now(), removedAt: null },
      setWhere: eq(favorite.isActive, false),
    });
  await commit(ctx, [keep], { audit: { action: 'CREATE', entity: 'favorite', id, after: resource } });
}

/** Takes something off the caller's favorites. */
export async function dropFavorite(ctx: UserCtx, id: string): Promise<void> {
  const drop = ctx.db
    .update(favorite)
    .set({ isActive: false, removedAt: ctx.now() })
    .where(and(eq(favorite.id, id), eq(favorite.userId, ctx.actor.userId), eq(favorite.isActive, true)));
  await commit(ctx, [drop], { audit: { action: 'DELETE', entity: 'favorite', id } });
}
