import type { ImportOwnResult } from '@motriforge/shared/contracts/privacy';
import { newId } from '@motriforge/shared/ids';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterTo, linkIn } from '../support/mailbox.ts';
import { answerOf, Person, password, refusalOf } from '../support/person.ts';
import { devToken, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const newcomer = () => new Person(world).join();
const day = 86_400_000;

/** Makes it some days later for as long as something runs. */
async function later<T>(days: number, run: () => Promise<T>): Promise<T> {
  const move = (to: string) =>
    world.get('/__dev/clock', {
      method: 'POST',
      headers: { 'x-dev-token': devToken },
      body: new URLSearchParams({ to }),
    });
  await move(new Date(Date.now() + days * day).toISOString());
  try {
    return await run();
  } finally {
    await move('');
  }
}

const fetchFile = (token: string, init: RequestInit = {}) =>
  world.get('/files/export', {
    method: 'POST',
    body: new URLSearchParams({ token }),
    ...init,
    headers: { origin: world.url, ...init.headers },
  });

/** Asks for a file, has it made, and answers with the token of the letter. */
async function tokenFor(person: Person): Promise<string> {
  expect((await person.post('privacy.requestExport', { id: newId() })).status).toBe(200);
  await world.edge.runCrons();
  const link = linkIn(await letterTo(world, person.email, /file is ready/));
  expect(link).toMatch(/^\/export#/);
  return link.split('#')[1] ?? '';
}

async function fileOf(person: Person): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetchFile(await tokenFor(person))).arrayBuffer());
}

const bring = (person: Person, body: BodyInit | null, init: RequestInit & { id?: string } = {}) =>
  world.get(`/files/import?id=${init.id ?? newId()}&name=mine.zip`, {
    method: 'POST',
    body,
    ...init,
    headers: { origin: world.url, 'content-type': 'application/zip', cookie: person.jar.header(), ...init.headers },
  });

const countOf = async (sql: string, ...args: string[]) =>
  Number((await world.client.execute({ sql, args })).rows[0]?.[0]);

async function trainsOnce({ id }: Person): Promise<void> {
  await world.client.execute({
    sql: `insert into workout_session (id, user_id, session_date, notes, created_at, updated_at)
      values (?, ?, '2026-06-15', 'Went well.', 1, 1)`,
    args: [newId(), id],
  });
}

describe('a file of one’s own', () => {
  it('is downloaded once, by whoever has the letter, and kept by nobody on the way', async () => {
    const person = await newcomer();
    await trainsOnce(person);
    const token = await tokenFor(person);
    const response = await fetchFile(token);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="motriforge.zip"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.length).toBe(Number(response.headers.get('content-length')));
    expect(new TextDecoder().decode(unzipSync(bytes)['data/workout_session.jsonl'])).toContain('Went well.');
    const again = await fetchFile(token);
    expect([again.status, again.headers.get('location')]).toEqual([303, '/export?problem=NOT_FOUND']);
  });

  it('is not given for a token of something else, a made-up one or none', async () => {
    const person = await newcomer();
    await tokenFor(person);
    await person.post('identity.requestPasswordReset', { email: person.email });
    const other = linkIn(await letterTo(world, person.email, /new password/)).split('#')[1] ?? '';
    for (const token of [other, 'x'.repeat(43), '', 'short']) {
      const response = await fetchFile(token);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/export?problem=NOT_FOUND']);
    }
    expect((await fetchFile('', { body: null })).status).toBe(303);
  });

  it('is not given to a page of somebody else, nor for a long form, and the link stays good', async () => {
    const token = await tokenFor(await newcomer());
    expect((await fetchFile(token, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await fetchFile(`${token}${'x'.repeat(2_000)}`)).status).toBe(413);
    expect((await world.get(`/files/export?token=${token}`)).headers.get('content-type')).not.toBe('application/zip');
    expect((await fetchFile(token)).status).toBe(200);
  });

  it('is made once and told of once, however often the cron runs', async () => {
    const person = await newcomer();
    await person.post('privacy.requestExport', { id: newId() });
    await Promise.all([world.edge.runCrons(), world.edge.runCrons()]);
    await world.edge.runCrons();
    await letterTo(world, person.email, /file is ready/);
    const written = 'select count(*) from mail_message where recipient = ? and template = ?';
    expect(await countOf(written, person.email, 'export-ready')).toBe(1);
  });

  it('is gone after seven days', async () => {
    const person = await newcomer();
    const token = await tokenFor(person);
    const [key] = (
      await world.client.execute({ sql: 'select file_key from user_export where user_id = ?', args: [person.id] })
    ).rows;
    const files = await world.edge.miniflare.getR2Bucket('FILES');
    expect(await files.head(String(key?.[0]))).not.toBeNull();
    await later(8, () => world.edge.runCrons());
    expect(await files.head(String(key?.[0]))).toBeNull();
    expect((await fetchFile(token)).status).toBe(303);
  });
});

describe('bringing a file back', () => {
  it('takes it into an empty account, once, and says so in a letter', async () => {
    const [kit, fresh] = [await newcomer(), await newcomer()];
    await trainsOnce(kit);
    const file = await fileOf(kit);
    const response = await bring(fresh, file);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.json()) as ImportOwnResult).toMatchObject({ status: 'taken', leftOut: 0 });
    expect(((await (await bring(fresh, file)).json()) as ImportOwnResult).status).toBe('taken');
    expect(await countOf('select count(*) from workout_session where user_id = ?', fresh.id)).toBe(1);
    expect((await letterTo(world, fresh.email, /brought into your account/)).bodyText).toContain('/security');
    expect((await refusalOf(await bring(kit, await fileOf(fresh)))).code).toBe('CONFLICT');
  });

  it('is refused without a session, with one that has ended, and from another site', async () => {
    const person = await newcomer();
    const file = new Uint8Array([80, 75]);
    expect((await bring(new Person(world), file)).status).toBe(401);
    expect((await bring(person, file, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await bring(person, file, { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
    await person.get('identity.me');
    const before = person.jar.header();
    await person.post('identity.signOut');
    expect((await bring(person, file, { headers: { cookie: before } })).status).toBe(401);
  });

  it('takes twelve megabytes and no more, announced or not', async () => {
    const person = await newcomer();
    const large = new Uint8Array(12_000_001);
    expect((await refusalOf(await bring(person, large))).code).toBe('TOO_LARGE');
    const streamed = new Blob([large]).stream();
    expect((await bring(person, streamed, { duplex: 'half' } as RequestInit)).status).toBe(413);
    expect((await refusalOf(await bring(person, large.subarray(1)))).code).toBe('BAD_INPUT');
  });

  it('needs a file, a name and an id', async () => {
    const person = await newcomer();
    expect((await bring(person, null)).status).toBe(400);
    expect((await bring(person, 'no zip')).status).toBe(400);
    expect((await bring(person, 'no zip', { id: 'seven' })).status).toBe(400);
  });
});

/** The least that is a WebP. */
const picture = Buffer.from('UklGRhIAAABXRUJQVlA4IAUAAAAwAQCdAAA=', 'base64');

const show = ({ jar }: Person) =>
  world.get(`/files/avatar/${newId()}`, {
    method: 'PUT',
    body: picture,
    headers: { cookie: jar.header(), origin: world.url },
  });

const picturesOf = async ({ id }: Person) => {
  const files = await world.edge.miniflare.getR2Bucket('FILES');
  return (await files.list({ prefix: `avatars/${id}/` })).objects.length;
};

describe('a picture of oneself', () => {
  it('comes back with the file, and goes with the person it was brought to', async () => {
    const [before, after] = [await newcomer(), await newcomer()];
    expect((await show(before)).status).toBe(200);
    expect((await bring(after, await fileOf(before))).status).toBe(200);
    const { avatarId } = await answerOf<{ avatarId: string }>(await after.get('profile.read'));
    const shown = await world.get(`/files/${avatarId}`, { headers: { cookie: after.jar.header() } });
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture);
    expect(await picturesOf(after)).toBe(1);
    await after.post('privacy.requestErasure', { id: newId(), proof: { password } });
    await later(14.1, () => world.edge.runCrons());
    expect(await picturesOf(after)).toBe(0);
    expect(await picturesOf(before)).toBe(1);
  });
});

describe('being erased', () => {
  const ask = (person: Person, given = password) =>
    person.post('privacy.requestErasure', { id: newId(), proof: { password: given } });

  it('is asked for with the password, ends every session, and is taken back by signing in', async () => {
    const person = await newcomer();
    const laptop = new Person(world);
    await laptop.signIn({ email: person.email });
    expect((await ask(person, 'not the one')).status).toBe(400);
    const before = person.jar.header();
    expect((await ask(person)).status).toBe(200);
    expect([...person.jar.cookies.keys()]).toEqual(['__Host-device']);
    for (const cookie of [before, laptop.jar.header()]) {
      const stolen = await world.post('identity.revokeOtherSessions', undefined, { headers: { cookie } });
      expect(stolen.status).toBe(401);
    }
    const offer = await answerOf<{ status: string; token: string }>(await person.signIn());
    expect(offer.status).toBe('to-be-erased');
    expect(person.jar.cookies.has('__Host-session')).toBe(false);
    expect((await world.post('privacy.cancelErasure', { token: offer.token })).status).toBe(200);
    expect(await answerOf(await person.signIn())).toEqual({ status: 'signed-in' });
    await later(15, () => world.edge.runCrons());
    expect(await countOf('select count(*) from user where id = ?', person.id)).toBe(1);
  });

  it('happens after fourteen days, files and all, however often the cron runs', async () => {
    const person = await newcomer();
    await tokenFor(person);
    const files = await world.edge.miniflare.getR2Bucket('FILES');
    const [row] = (
      await world.client.execute({ sql: 'select file_key from user_export where user_id = ?', args: [person.id] })
    ).rows;
    await ask(person);
    expect(linkIn(await letterTo(world, person.email, /will be erased on/))).toMatch(/^\/cancel-erasure#/);
    await later(13, () => world.edge.runCrons());
    expect(await countOf('select count(*) from user where id = ?', person.id)).toBe(1);
    await later(14.1, async () => {
      await Promise.all([world.edge.runCrons(), world.edge.runCrons()]);
      await world.edge.runCrons();
    });
    expect(await countOf('select count(*) from user where id = ?', person.id)).toBe(0);
    expect(await files.head(String(row?.[0]))).toBeNull();
    // Nobody sends letters here: the last one waits in the mailbox, alone.
    expect(await countOf('select count(*) from mail_message where recipient = ?', person.email)).toBe(1);
    await letterTo(world, person.email, /has been erased/);
    expect((await person.signIn()).status).toBe(400);
  });
});
