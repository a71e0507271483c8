import { ratingStatusId } from '@motriforge/db/lookups/ratings';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { rating } from '@motriforge/db/schema/ratings';
import type { RatedResource } from '@motriforge/shared/contracts/ratings';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface RateInput extends RatedResource {
  id: string;
  ratingValue: number;
  reviewText?: string;
}

/** Creates the caller's rating of a resource, or replaces the one they gave before. Words wait for a moderator. */
export async function rate(ctx: UserCtx, { id, resourceId, resourceType, ...said }: RateInput): Promise<void> {
  const resource = { resourceId, resourceType };
  const given = {
    ratingValue: said.ratingValue,
    reviewText: said.reviewText ?? null,
    ratingStatusId: ratingStatusId(said.reviewText ? 'PENDING' : 'APPROVED'),
    updatedAt: ctx.now(),
  };
  const write = ctx.db
    .insert(rating)
    .values({
      id,
      userId: ctx.actor.userId,
      ...resource,
      ...given,
      visibilityId: visibilityId('RATING', 'PUBLIC'),
      createdAt: ctx.now(),
    })
    .onConflictDoUpdate({ target: [rating.userId, rating.resourceType, rating.resourceId], set: given });
  await commit(ctx, [write], {
    audit: { action: 'CREATE', entity: 'rating', id, after: { ...resource, ratingValue: said.ratingValue } },
    event: { type: 'rating.changed', data: resource },
  });
}
