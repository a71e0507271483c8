import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, Person, password, refusalOf, tripsOf } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const newcomer = () => new Person(world).join();
const isSignedIn = async (person: Person) => (await answerOf(await person.get('identity.me'))) !== null;

describe('cookies', () => {
  it('are for this host, over a safe connection, out of reach of scripts and of other sites', async () => {
    const person = await newcomer();
    const response = await person.signIn({ rememberMe: true });
    const lines = response.headers.getSetCookie();
    expect(lines.map((line) => line.split('=')[0])).toEqual(['__Host-claim', '__Host-session']);
    for (const line of lines) {
      for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(line).toContain(attribute);
    }
    expect(Number(/Max-Age=(\d+)/.exec(lines[1] ?? '')?.[1])).toBeGreaterThan(30 * 86_400 - 5);
    expect((await person.signIn()).headers.getSetCookie()[1]).not.toContain('Max-Age');
  });
});

describe('knowing who asks', () => {
  it('costs no trip in the steady state', async () => {
    const person = await newcomer();
    const first = await person.get('identity.me');
    expect(tripsOf(first)).toBe(2);
    const second = await person.get('identity.me');
    expect(tripsOf(second)).toBe(1);
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it('costs a write no trip either, and what is certain is asked in the same one', async () => {
    const person = await newcomer();
    await person.get('identity.me');
    expect(tripsOf(await person.get('identity.sessions'))).toBe(1);
    expect(tripsOf(await person.post('identity.revokeOtherSessions'))).toBe(1);
  });

  it('takes at most three trips when signing in', async () => {
    const person = await newcomer();
    expect(tripsOf(await new Person(world).signIn({ email: person.email }))).toBeLessThanOrEqual(3);
  });

  it('is never answered from a shared cache', async () => {
    const person = await newcomer();
    expect((await person.get('identity.me')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a session that has ended', () => {
  it('writes nothing from that moment on, and reads for a minute at most', async () => {
    const phone = await newcomer();
    const laptop = new Person(world);
    await laptop.signIn({ email: phone.email });
    expect(await isSignedIn(laptop)).toBe(true);
    const sessions = await answerOf<{ id: string; isThis: boolean }[]>(await phone.get('identity.sessions'));
    const there = sessions.find(({ isThis }) => !isThis);
    expect((await phone.post('identity.revokeSession', { id: there?.id })).status).toBe(200);

    const write = await laptop.post('identity.revokeOtherSessions');
    expect(write.status).toBe(401);
    expect((await refusalOf(write)).code).toBe('SIGNED_OUT');
    expect((await laptop.get('identity.sessions')).status).toBe(401);
    expect(await isSignedIn(phone)).toBe(true);
  });

  it('is not brought back by asking again and again', async () => {
    const phone = await newcomer();
    const laptop = new Person(world);
    await laptop.signIn({ email: phone.email });
    await laptop.get('identity.me');
    await phone.post('identity.revokeOtherSessions');
    for (let asked = 0; asked < 5; asked++) await laptop.get('identity.me');
    // The claim of before is dropped, as its minute would have dropped it.
    laptop.jar.cookies.delete('__Host-claim');
    expect(await isSignedIn(laptop)).toBe(false);
  });

  it('that was signed out takes its cookies along', async () => {
    const person = await newcomer();
    const kept = person.jar.header();
    await person.post('identity.signOut');
    expect([...person.jar.cookies.keys()]).toEqual(['__Host-device']);
    expect(await isSignedIn(person)).toBe(false);
    const stolen = await world.post('identity.revokeOtherSessions', undefined, { headers: { cookie: kept } });
    expect(stolen.status).toBe(401);
  });

  it('ends with a changed password; a claim of before is worth nothing for writing', async () => {
    const person = await newcomer();
    await person.get('identity.me');
    const before = person.jar.header();
    const answer = await person.post('identity.changePassword', { password, newPassword: 'another good one' });
    expect(answer.status).toBe(200);
    expect(await isSignedIn(person)).toBe(true);
    const stolen = await world.post('identity.signOut', undefined, { headers: { cookie: before } });
    expect(stolen.status).toBe(401);
  });
});

describe('rights that have changed', () => {
  it('do not sign anybody out: the write is looked at again and done', async () => {
    const person = await newcomer();
    await person.get('identity.me');
    await world.client.execute({
      sql: 'update user set permission_version = permission_version + 1 where id = ?',
      args: [person.id],
    });
    const write = await person.post('identity.revokeOtherSessions');
    expect(write.status).toBe(200);
    expect(write.headers.getSetCookie().some((line) => line.startsWith('__Host-claim='))).toBe(true);
  });

  it('of an account that was suspended end everything', async () => {
    const person = await newcomer();
    await person.get('identity.me');
    await world.client.execute({ sql: 'update user set is_active = 0 where id = ?', args: [person.id] });
    expect((await person.post('identity.revokeOtherSessions')).status).toBe(401);
    expect((await person.signIn()).status).toBe(400);
  });
});

describe('a claim', () => {
  it('that was changed, or belongs to another session, is not believed', async () => {
    const [kit, mina] = [await newcomer(), await newcomer()];
    await Promise.all([kit.get('identity.me'), mina.get('identity.me')]);
    const claim = kit.jar.cookies.get('__Host-claim') ?? '';
    const asked = async (session: string, shown: string) => {
      const cookie = `__Host-session=${session}; __Host-claim=${shown}`;
      const response = await world.get('/trpc/identity.me', { headers: { cookie } });
      return (await answerOf<{ id: string } | null>(response))?.id;
    };
    const [body = '', signature] = claim.split('.');
    const forged = JSON.parse(Buffer.from(body, 'base64url').toString());
    forged.claim.userId = mina.id;
    const changed = `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${signature}`;
    const session = kit.jar.cookies.get('__Host-session') ?? '';
    expect(await asked(session, changed)).toBe(kit.id);
    expect(await asked(mina.jar.cookies.get('__Host-session') ?? '', claim)).toBe(mina.id);
    expect(await asked('made-up', claim)).toBeUndefined();
    expect(await asked('made-up', '')).toBeUndefined();
  });
});
