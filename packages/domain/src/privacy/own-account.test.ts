import { settingId } from '@motriforge/db/lookups/settings/rows';
import { user } from '@motriforge/db/schema/identity';
import { media } from '@motriforge/db/schema/media';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettingValue } from '@motriforge/db/schema/settings';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { avatarKey, keepAvatar } from '../media/index.ts';
import { setPreferences } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { eraseDue, importOwn } from './index.ts';
import { memoryPlaces, packedExportOf, streamOf } from './testing.ts';

type Kit = Awaited<ReturnType<TestWorld['person']>>;
type Entries = Record<string, Uint8Array>;

let world: TestWorld;
let kit: Kit;
let fresh: Kit;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit', lastName: 'Harrington', username: 'kit.h' });
  fresh = await world.person({ email: 'fresh@example.com' });
  await world.db.insert(userProfile).values({ userId: kit.actor.userId, displayName: 'Kit' });
  await setPreferences(kit, { language: 'th', timeZone: 'Asia/Bangkok', theme: 'dark' });
});
afterEach(() => world.close());

const webp = (...chunks: string[]) =>
  new Uint8Array([...Buffer.from(`RIFF\0\0\0\0WEBP${chunks.map((name) => `${name}\x03\0\0\0abc\0`).join('')}`)]);

/** Kit's file, with a picture of them in it. */
async function fileOfKit(picture = webp('VP8 ')): Promise<Uint8Array> {
  const id = newId();
  await keepAvatar(kit, { id, contentType: 'image/webp', checksum: 'a'.repeat(64), sizeBytes: picture.length });
  return packedExportOf(kit, memoryPlaces(new Map([[avatarKey(kit.actor.userId, id), picture]])));
}

const bring = (file: Uint8Array, places = memoryPlaces()) =>
  importOwn(fresh, { id: newId(), fileName: 'mine.zip' }, streamOf(file), places);

const account = async () => (await world.db.select().from(user).where(eq(user.id, fresh.actor.userId)))[0];
const keptFor = async (id: string) =>
  (await world.db.select().from(userSettingValue).where(eq(userSettingValue.userId, fresh.actor.userId))).find(
    (row) => row.settingId === id,
  )?.value;

/** What a file says of names, settings and the picture, without the ids, which are each account's own. */
function told(file: Uint8Array) {
  const entries: Entries = unzipSync(file);
  const lines = (table: string) =>
    strFromU8(entries[`data/${table}.jsonl`] ?? new Uint8Array())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const [{ first_name, last_name, username }] = lines('user');
  return {
    names: [first_name, last_name, username, lines('user_profile')[0]?.display_name],
    settings: new Map(lines('user_setting_value').map((row) => [row.setting_id, row.value])),
    pictures: Object.entries(entries).flatMap(([name, bytes]) => (name.startsWith('files/') ? [[...bytes]] : [])),
  };
}

/** The file with something else in one of its entries. */
function withEntry(file: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const entries: Entries = unzipSync(file);
  return zipSync({
    ...entries,
    [name]: new Uint8Array(Buffer.from(change(strFromU8(entries[name] ?? new Uint8Array())))),
  });
}

describe('names, settings and the picture', () => {
  it('are the same in the file of the account they were brought into', async () => {
    const file = await fileOfKit();
    const before = told(file);
    expect(before).toMatchObject({ names: ['Kit', 'Harrington', 'kit.h', 'Kit'], pictures: [[...webp('VP8 ')]] });
    expect(before.settings.size).toBe(3);
    // Nobody has the name any more.
    await world.db.update(user).set({ username: null }).where(eq(user.id, kit.actor.userId));
    const places = memoryPlaces();
    world.meter.trips = 0;
    expect(await bring(file, places)).toMatchObject({ status: 'taken', leftOut: 0 });
    expect(world.meter.trips).toBe(3);
    const uploads = new Map([...places.kept].map(([key, bytes]) => [key.replace(/^avatars\//, ''), bytes]));
    expect(told(await packedExportOf(fresh, memoryPlaces(uploads)))).toEqual(before);
  });

  it('are brought once, and a file brought twice keeps one picture', async () => {
    const file = await fileOfKit();
    await bring(file);
    expect(await bring(file)).toMatchObject({ status: 'taken' });
    expect(await world.db.$count(media, eq(media.ownerId, fresh.actor.userId))).toBe(1);
  });

  it('leave a username to whoever has it, and an account what the file does not say', async () => {
    await world.db.update(user).set({ username: 'newcomer' }).where(eq(user.id, fresh.actor.userId));
    await bring(await fileOfKit());
    expect(await account()).toMatchObject({ firstName: 'Kit', username: 'newcomer', email: 'fresh@example.com' });
  });

  it('are judged by the rules of today: a setting that may not be set so stays as it was', async () => {
    await setPreferences(fresh, { language: 'en' });
    const file = withEntry(await fileOfKit(), 'data/user_setting_value.jsonl', (text) => text.replace('"th"', '"xx"'));
    await bring(file);
    expect(await keptFor(settingId('ui.language'))).toBe('en');
    expect(await keptFor(settingId('ui.theme'))).toBe('dark');
  });

  it('bring no picture that an upload would not be: one that says where it was taken, or is none', async () => {
    for (const picture of [webp('VP8X', 'VP8 ', 'EXIF'), new Uint8Array(Buffer.from('<svg/>'))]) {
      const places = memoryPlaces();
      await bring(await fileOfKit(picture), places);
      expect([...places.kept.keys()]).toEqual([]);
      expect(await world.db.$count(media, eq(media.ownerId, fresh.actor.userId))).toBe(0);
      fresh = await world.person();
    }
  });

  it('decide nothing else of the account', async () => {
    const file = withEntry(await fileOfKit(), 'data/user.jsonl', (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        id: kit.actor.userId,
        email: 'x@example.com',
        permission_version: 9,
        is_active: 0,
      }),
    );
    const before = await account();
    await bring(file);
    expect(await account()).toMatchObject({
      email: before?.email,
      permissionVersion: before?.permissionVersion,
      isActive: true,
    });
  });
});

describe('a picture that was brought', () => {
  it('is erased with its person', async () => {
    const places = memoryPlaces();
    await bring(await fileOfKit(), places);
    const [key] = [...places.kept.keys()];
    const moments = { requestedAt: world.ctx.now(), dueAt: world.ctx.now() + 1 };
    await world.db
      .insert(userErasure)
      .values({ userId: fresh.actor.userId, cancelTokenHash: 'a'.repeat(64), ...moments });
    world.advance(1);
    await eraseDue(world.ctx, places.removeFiles);
    expect(places.removed.map((file) => file.key)).toContain(key);
  });
});
