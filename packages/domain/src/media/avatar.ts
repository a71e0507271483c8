import { type BucketName, bucketId, mediaTypeId } from '@motriforge/db/lookups/media';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { media } from '@motriforge/db/schema/media';
import { userProfile } from '@motriforge/db/schema/profiles';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, exists, ne } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

const bucket = 'avatars' satisfies BucketName;

/** Where the picture of somebody lies: among theirs, so that nobody's lands on another's. */
export const avatarKey = (userId: string, id: string): string => `${userId}/${id}`;

/** The name of a file in the store, in which the buckets lie side by side. */
export const storeKey = (bucketName: string, key: string): string => `${bucketName}/${key}`;

export interface KeptPicture {
  id: string;
  contentType: string;
  checksum: string;
  sizeBytes: number;
}

/** A picture of the caller's as it is kept: private, and where `avatarKey` says. */
export const avatarRow = (ctx: UserCtx, { id, ...picture }: KeptPicture): typeof media.$inferInsert => {
  const { userId } = ctx.actor;
  const now = ctx.now();
  return {
    id,
    ...picture,
    ownerId: userId,
    mediaTypeId: mediaTypeId('IMAGE'),
    visibilityId: visibilityId('MEDIA', 'PRIVATE'),
    bucketId: bucketId(bucket),
    storageKey: avatarKey(userId, id),
    filename: 'avatar',
    url: `/files/${id}`,
    createdAt: now,
    updatedAt: now,
    uploadedAt: now,
  };
};

/** Makes a picture that lies in the store already the caller's; answers where the one before it lies, to be removed. */
export async function keepAvatar(ctx: UserCtx, picture: KeptPicture): Promise<string | null> {
  const { id } = picture;
  const { userId } = ctx.actor;
  const now = ctx.now();
  const [before] = await ctx.db
    .select({ id: media.id, key: media.storageKey })
    .from(userProfile)
    .innerJoin(media, eq(media.id, userProfile.avatarMediaId))
    .where(eq(userProfile.userId, userId));
  const isOwn = ctx.db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, id), eq(media.ownerId, userId)));
  const [, , shown] = await commit(
    ctx,
    [
      ctx.db.insert(media).values(avatarRow(ctx, picture)).onConflictDoNothing(),
      ctx.db.delete(media).where(and(eq(media.id, before?.id ?? ''), eq(media.ownerId, userId), ne(media.id, id))),
      ctx.db
        .update(userProfile)
        .set({ avatarMediaId: id, updatedAt: now })
        .where(and(eq(userProfile.userId, userId), exists(isOwn))),
    ],
    {
      audit: {
        action: 'UPDATE',
        entity: 'user_profile',
        id: userId,
        before: { avatarId: before?.id ?? null },
        after: { avatarId: id },
      },
    },
  );
  if (shown.rowsAffected === 0) throw new AppError('CONFLICT', 'This picture cannot be kept. Choose it again.');
  return before?.key && before.id !== id ? storeKey(bucket, before.key) : null;
}
