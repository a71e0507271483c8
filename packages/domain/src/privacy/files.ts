import { type SQL, sql } from 'drizzle-orm';

/** A file in a bucket. No bucket means the one for files people asked for. */
export interface StoredFile {
  bucket: string | null;
  key: string;
}

/** Deletes files. What is not there any more is no reason to fail: it may be asked twice. */
export type RemoveFiles = (files: readonly StoredFile[]) => Promise<void>;

/** Keeps a file that is small enough to be held. */
export type KeepFile = (file: StoredFile, content: Uint8Array) => Promise<void>;

/** Every file of a person: what they uploaded, its smaller versions, and what they asked for. */
export const filesOf = (userId: string): SQL => sql`
  select storage_bucket.name as bucket, media.storage_key as key
    from media join storage_bucket on storage_bucket.id = media.bucket_id
    where media.owner_id = ${userId} and media.storage_key is not null
  union all select storage_bucket.name, media_variant.storage_key
    from media join media_variant on media_variant.media_id = media.id
    left join storage_bucket on storage_bucket.id = media.bucket_id where media.owner_id = ${userId}
  union all select null, file_key from user_export where user_id = ${userId} and file_key is not null`;
