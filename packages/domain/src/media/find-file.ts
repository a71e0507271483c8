import { visibilityId } from '@motriforge/db/lookups/visibility';
import { media, storageBucket } from '@motriforge/db/schema/media';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, or } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { storeKey } from './avatar.ts';

/** Where a file lies and what it is, for whoever may see it. */
export async function findFile(ctx: Ctx, id: string): Promise<{ key: string; contentType: string }> {
  const isPublic = eq(media.visibilityId, visibilityId('MEDIA', 'PUBLIC'));
  const isSeen = ctx.actor.kind === 'person' ? or(isPublic, eq(media.ownerId, ctx.actor.userId)) : isPublic;
  const [found] = await ctx.db
    .select({ key: media.storageKey, contentType: media.contentType, bucket: storageBucket.name })
    .from(media)
    .innerJoin(storageBucket, eq(storageBucket.id, media.bucketId))
    .where(and(eq(media.id, id), eq(media.isActive, true), eq(media.uploadState, 'READY'), isSeen));
  if (!found?.key || !found.contentType) throw new AppError('NOT_FOUND', 'There is no such file.');
  return { key: storeKey(found.bucket, found.key), contentType: found.contentType };
}
