import { media } from '@motriforge/db/schema/media';
import { userProfile } from '@motriforge/db/schema/profiles';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { findFile, inspectPicture, keepAvatar } from './index.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const webp = (...chunks: string[]) =>
  new Uint8Array([
    ...ascii('RIFF'),
    0,
    0,
    0,
    0,
    ...ascii('WEBP'),
    ...chunks.flatMap((name) => [...ascii(name), 3, 0, 0, 0, 1, 2, 3, 0]),
  ]);
const jpeg = (...segments: number[]) =>
  new Uint8Array([0xff, 0xd8, ...segments.flatMap((kind) => [0xff, kind, 0, 4, 1, 2]), 0xff, 0xda, 0, 2, 0xff, 0xe1]);

describe('a picture', () => {
  it('is told by its bytes', () => {
    expect(inspectPicture(webp('VP8 '))).toEqual({ contentType: 'image/webp', hasMetadata: false });
    expect(inspectPicture(jpeg(0xe0, 0xdb))).toEqual({ contentType: 'image/jpeg', hasMetadata: false });
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html>', 'GIF89a', 'RIFF....WAVE', '']) {
      expect(inspectPicture(new Uint8Array(ascii(text)))).toBeNull();
    }
  });

  it('is known to say where it was taken', () => {
    expect(inspectPicture(webp('VP8X', 'VP8 ', 'EXIF'))?.hasMetadata).toBe(true);
    expect(inspectPicture(jpeg(0xe0, 0xe1))?.hasMetadata).toBe(true);
  });

  it('that is cut off or lies about its lengths ends all the same', () => {
    for (const whole of [webp('VP8X', 'VP8 '), jpeg(0xe0, 0xdb)]) {
      for (let length = 0; length < whole.length; length++) inspectPicture(whole.subarray(0, length));
    }
    expect(inspectPicture(jpeg(0xe0).fill(0xff, 4))).not.toBeNull();
  });
});

describe('a picture of somebody', () => {
  let world: TestWorld;
  let kit: UserCtx;
  beforeEach(async () => {
    world = await testWorld();
    kit = await world.person();
    await world.db.insert(userProfile).values({ userId: kit.actor.userId });
  });
  afterEach(() => world.close());

  const keep = (id: string) =>
    keepAvatar(kit, { id, contentType: 'image/webp', checksum: 'a'.repeat(64), sizeBytes: 10 });

  it('is shown in two trips, seen by them alone, and takes the place of the one before', async () => {
    const [first, second] = [newId(), newId()];
    world.meter.trips = 0;
    expect(await keep(first)).toBeNull();
    expect(world.meter.trips).toBe(2);
    expect(await findFile(kit, first)).toEqual({
      key: `avatars/${kit.actor.userId}/${first}`,
      contentType: 'image/webp',
    });
    await expect(findFile(await world.person(), first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(findFile(world.ctx, first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await keep(second)).toBe(`avatars/${kit.actor.userId}/${first}`);
    expect(await world.db.select().from(media)).toMatchObject([{ id: second }]);
    const [profile] = await world.db.select().from(userProfile);
    expect(profile?.avatarMediaId).toBe(second);
  });

  it('sent twice is kept once', async () => {
    const id = newId();
    await keep(id);
    expect(await keep(id)).toBeNull();
    expect(await world.db.$count(media)).toBe(1);
  });

  it('is never somebody else’s', async () => {
    const id = newId();
    await keep(id);
    const kim = await world.person();
    await world.db.insert(userProfile).values({ userId: kim.actor.userId });
    const steal = keepAvatar(kim, { id, contentType: 'image/webp', checksum: 'b'.repeat(64), sizeBytes: 1 });
    await expect(steal).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
