import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeFor } from '../support/authenticator.ts';
import { turnOnAuthenticator } from '../support/factors.ts';
import { letterTo } from '../support/mailbox.ts';
import { answerOf, Person, password, refusalOf, tripsOf } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const person = () => new Person(world).join();

/** Somebody whose account asks for a code. */
async function withAuthenticator() {
  const kit = await person();
  return { kit, ...(await turnOnAuthenticator(kit)) };
}

describe('an account with an authenticator', () => {
  it('gives no session for a password, one for the code after it, and no second one', async () => {
    const { kit, secret } = await withAuthenticator();
    const session = kit.jar.cookies.get('__Host-session');
    const asked = await kit.signIn();
    expect(tripsOf(asked)).toBeLessThanOrEqual(3);
    const { status, challenge } = await answerOf<{ status: string; challenge: string }>(asked);
    expect(status).toBe('second-factor');
    expect(kit.jar.cookies.get('__Host-session')).toBe(session);
    const code = codeFor(secret, 1);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => kit.post('identity.confirmSecondFactor', { challenge, code })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 404, 404, 404, 404]);
    expect(kit.jar.cookies.get('__Host-session')).not.toBe(session);
    expect((await kit.get('identity.me')).status).toBe(200);
  });

  it('takes a recovery code and tells its owner by letter', async () => {
    const { kit, recoveryCodes } = await withAuthenticator();
    const { challenge } = await answerOf<{ challenge: string }>(await kit.signIn());
    const typed = recoveryCodes[3]?.replace(/(.{5})/, ' $1-').toUpperCase();
    const answer = await kit.post('identity.confirmSecondFactor', { challenge, code: typed });
    expect(answer.status).toBe(200);
    expect(tripsOf(answer)).toBeLessThanOrEqual(3);
    await letterTo(world, kit.email, /recovery code/);
  });

  it('writes neither key nor code into its log', async () => {
    const { kit, secret, recoveryCodes } = await withAuthenticator();
    const { challenge } = await answerOf<{ challenge: string }>(await kit.signIn());
    await kit.post('identity.confirmSecondFactor', { challenge, code: 'aaaaaaaaaa' });
    const logged = JSON.stringify(world.log);
    for (const hidden of [secret, challenge, ...recoveryCodes]) expect(logged).not.toContain(hidden);
  });
});

describe('what matters most', () => {
  it('is asked for again in words the app understands, and done after the password', async () => {
    const kit = await person();
    await world.client.execute({
      sql: 'update user_session set authenticated_at = authenticated_at - 600001 where user_id = ?',
      args: [kit.id],
    });
    const refused = await kit.post('factors.beginPasskey');
    expect(refused.status).toBe(403);
    expect((await refusalOf(refused)).code).toBe('PROOF_NEEDED');
    expect((await kit.post('identity.reauthenticate', { password })).status).toBe(200);
    const options = await answerOf<{ rp: { id: string } }>(await kit.post('factors.beginPasskey'));
    expect(options.rp.id).toBe('127.0.0.1');
  });

  it('is refused to visitors', async () => {
    const visitor = new Person(world);
    expect((await visitor.get('factors.all')).status).toBe(401);
    expect((await visitor.post('factors.beginAuthenticator')).status).toBe(401);
  });
});
