import { createHash } from 'node:crypto';
import { media } from '@motriforge/db/schema/media';
import { userProfile } from '@motriforge/db/schema/profiles';
import { and, eq, type SQL } from 'drizzle-orm';
import { insertWhere, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { avatarKey, avatarRow, inspectPicture, type KeptPicture } from '../media/index.ts';
import type { StoredFile } from './files.ts';
import { idIn } from './own-ids.ts';

/** The picture of a person, as their file has it. */
export interface OwnPicture {
  id: string;
  bytes: Uint8Array;
}

/** The picture as it is kept, if an upload of it would be taken; where it lies, and its bytes. */
export function pictureOf(ctx: UserCtx, own: OwnPicture | null) {
  const seen = own && inspectPicture(own.bytes);
  if (!own || !seen || seen.hasMetadata) return null;
  const { bytes } = own;
  const { userId } = ctx.actor;
  const kept: KeptPicture = {
    id: idIn(userId, own.id),
    contentType: seen.contentType,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
  };
  const file: StoredFile = { bucket: 'avatars', key: avatarKey(userId, kept.id) };
  return { kept, file, bytes };
}

/** Shows a picture whose file lies in its place, where a condition holds. */
export const showPicture = (ctx: UserCtx, kept: KeptPicture, condition: SQL): Statement[] => [
  insertWhere(media, avatarRow(ctx, kept), condition),
  ctx.db
    .update(userProfile)
    .set({ avatarMediaId: kept.id, updatedAt: ctx.now() })
    .where(and(eq(userProfile.userId, ctx.actor.userId), condition)),
];
