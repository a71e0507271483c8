import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let kit: Person;
beforeAll(async () => {
  world = await startWorld();
  kit = await new Person(world).join();
}, 60_000);
afterAll(() => world.stop());

/** The least that is a WebP. */
const picture = Buffer.from('UklGRhIAAABXRUJQVlA4IAUAAAAwAQCdAAA=', 'base64');

const send = (body: Buffer<ArrayBuffer>, { id = newId(), who = kit, origin = world.url } = {}) =>
  world.get(`/files/avatar/${id}`, { method: 'PUT', body, headers: { cookie: who.jar.header(), origin } });
const fetchFile = (id: string, who?: Person) =>
  world.get(`/files/${id}`, who ? { headers: { cookie: who.jar.header() } } : {});

describe('a picture of oneself', () => {
  it('is there for whoever sent it, as what it is, and for nobody else', async () => {
    const id = newId();
    expect((await send(picture, { id })).status).toBe(200);
    const response = await fetchFile(id, kit);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('private');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
    const kim = await new Person(world).join();
    expect((await fetchFile(id, kim)).status).toBe(404);
    expect((await fetchFile(id)).status).toBe(404);
    const { avatarId } = await answerOf<{ avatarId: string }>(await kit.get('profile.read'));
    expect(avatarId).toBe(id);
  });

  it('takes the place of the one before, whose file goes', async () => {
    const [first, second] = [newId(), newId()];
    await send(picture, { id: first });
    await send(picture, { id: second });
    expect((await fetchFile(first, kit)).status).toBe(404);
    const files = await world.edge.miniflare.getR2Bucket('FILES');
    await expect.poll(async () => (await files.list()).objects.map(({ key }) => key.split('/')[2])).toEqual([second]);
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing that can carry scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', Buffer.alloc(0)],
    ['one that says where it was taken', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xda])],
  ])('is not %s', async (_, body) => {
    expect((await send(body)).status).toBe(400);
  });

  it('is not larger than 5 MB', async () => {
    const large = Buffer.alloc(5 * 1_048_576 + 1);
    picture.copy(large);
    expect((await send(large)).status).toBe(413);
  });

  it('is not sent by a visitor, nor by a page of somebody else', async () => {
    expect((await send(picture, { who: new Person(world) })).status).toBe(401);
    expect((await send(picture, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('that somebody else has sent is not taken over', async () => {
    const id = newId();
    await send(picture, { id });
    const kim = await new Person(world).join();
    expect((await send(picture, { id, who: kim })).status).toBe(409);
  });
});

describe('a profile', () => {
  it('keeps no field that was not offered', async () => {
    const before = await answerOf<object>(await kit.get('profile.read'));
    await kit.post('profile.update', { email: 'other@example.com', isOnboarded: true, tier: 'GOLD', userId: newId() });
    const step = {
      id: newId(),
      step: 'levels',
      onboardedAt: 1,
      answer: { fitness: null, strength: null, flexibility: null, tier: 'GOLD' },
    };
    expect((await kit.post('profile.saveStep', step)).status).toBe(200);
    expect(await answerOf<object>(await kit.get('profile.read'))).toEqual({ ...before, steps: { levels: step.id } });
    const { rows } = await world.client.execute({
      sql: 'select tier, onboarded_at from user_profile where user_id = ?',
      args: [kit.id],
    });
    expect([rows[0]?.[0], rows[0]?.[1]]).toEqual([null, null]);
  });
});
