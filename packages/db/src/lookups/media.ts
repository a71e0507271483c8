import { fixedId } from '@motriforge/shared/ids';
import type { MediaTypeName } from '../schema/media.ts';
import { described, namesOf } from './described.ts';

export const mediaTypeId = (name: MediaTypeName): string => fixedId('media-type', name);

const mediaTypeMeaning: Record<MediaTypeName, string> = {
  IMAGE: 'A picture.',
  VIDEO: 'A film, with or without sound.',
  AUDIO: 'A recording to listen to.',
  DOCUMENT: 'Text to read.',
};

export const mediaTypeRows = () => described(mediaTypeMeaning, mediaTypeId);

const MEGABYTE = 1_048_576;

// Drawings in SVG are left out: they can carry scripts.
const images = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;

const buckets = {
  app_storage: { isPublic: true, sizeLimitBytes: null, allowedTypes: null, pathLayout: '{file}' },
  avatars: { isPublic: true, sizeLimitBytes: 5 * MEGABYTE, allowedTypes: images, pathLayout: '{user}/{file}' },
  chat_attachments: {
    isPublic: false,
    sizeLimitBytes: 10 * MEGABYTE,
    allowedTypes: [...images, 'application/pdf', 'text/plain', 'text/markdown'],
    pathLayout: '{user}/{file}',
  },
  voice_recordings: {
    isPublic: false,
    sizeLimitBytes: 50 * MEGABYTE,
    allowedTypes: ['audio/*'],
    pathLayout: '{user}/{file}',
  },
} as const;
export type BucketName = keyof typeof buckets;

export const bucketId = (name: BucketName): string => fixedId('storage-bucket', name);

export const bucketRows = () =>
  namesOf(buckets).map((name) => {
    const { allowedTypes, ...limits } = buckets[name];
    return { id: bucketId(name), name, allowedTypes: allowedTypes && [...allowedTypes], ...limits };
  });
