import { appRouter } from '@motriforge/api/root';
import { roleId } from '@motriforge/db/lookups/access';
import { consentTextId } from '@motriforge/db/lookups/consents';
import { type StandInServer, startStandIn } from '@motriforge/google-stand-in/server';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCarry, aSessionOf } from '../../packages/domain/src/history/testing.ts';
import { softwareAuthenticator } from '../../packages/domain/src/identity/software-authenticator.ts';
import { freePair } from '../../scripts/lib/ports.ts';
import { codeFor } from '../support/authenticator.ts';
import { addPasskey, newPasskey, passkeyAnswer, turnOnAuthenticator } from '../support/factors.ts';
import { answerOf, Person, password, tripsOf } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';
import { Cast } from '../worker/access/actors.ts';
import type { Path } from '../worker/access/expectations.ts';

const domains = ['identity', 'factors', 'profile', 'settings', 'access', 'privacy', 'history', 'imports'] as const;
type Budgeted = Extract<Path, `${(typeof domains)[number]}.${string}`>;

let world: World;
let google: StandInServer;
let rows: Cast;
let admin: Person;
beforeAll(async () => {
  const port = await freePair();
  google = await startStandIn(`http://127.0.0.1:${port}`);
  world = await startWorld({ port, variables: google.variables });
  rows = new Cast(world);
  admin = await new Person(world).join();
  await world.client.execute({
    sql: 'insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?, ?, 1, 0, 0)',
    args: [admin.id, roleId('ADMIN')],
  });
  await admin.get('identity.me');
}, 60_000);
afterAll(async () => {
  await world.stop();
  await google.stop();
});

const visitor = () => new Person(world);
/** Somebody whose last call was less than a minute ago. */
async function member(): Promise<Person> {
  const person = await new Person(world).join();
  await person.get('identity.me');
  return person;
}

/** The token of the newest letter of a kind to somebody, as the letter has it. */
async function tokenFor(
  purpose: 'verify-email' | 'change-email' | 'reset-password' | 'cancel-erasure',
  { id }: Person,
) {
  const table = {
    'verify-email': 'user_email_token',
    'change-email': 'user_email_token',
    'reset-password': 'user_password_reset',
    'cancel-erasure': 'user_erasure',
  }[purpose];
  const { rows: found } = await world.client.execute({
    sql: `select id from ${table} where user_id = ? order by id desc`,
    args: [id],
  });
  return world.secrets.tokenOf(purpose, String(found[0]?.id));
}

async function challengeFor(person: Person): Promise<string> {
  return (await answerOf<{ challenge: string }>(await person.signIn())).challenge;
}

const right = () => ({ userId: admin.id, permission: 'USER.EVENT.REPLAY' });
const coach = (userId: string) => ({ userId, roleId: roleId('COACH') });
const workoutOf = async ({ id }: Person) => ({
  id: newId(),
  email: 'a-friend@example.com',
  resourceType: 'WORKOUT',
  resourceId: await rows.workout(id),
});

/** How many journeys to the database each procedure may make. A procedure without a line here does not compile. */
const budgets: Record<Budgeted, [trips: number, call: () => Promise<Response>]> = {
  'identity.signUp': [
    2,
    () => {
      const person = visitor();
      return person.post('identity.signUp', { id: person.id, email: person.email, password });
    },
  ],
  'identity.verifyEmail': [
    2,
    async () => {
      const person = visitor();
      await person.post('identity.signUp', { id: person.id, email: person.email, password });
      return person.post('identity.verifyEmail', { token: await tokenFor('verify-email', person) });
    },
  ],
  'identity.signIn': [2, async () => new Person(world, await member()).signIn()],
  'identity.confirmSecondFactor': [
    3,
    async () => {
      const person = await member();
      const { secret } = await turnOnAuthenticator(person);
      const challenge = await challengeFor(person);
      return person.post('identity.confirmSecondFactor', { challenge, code: codeFor(secret, 1) });
    },
  ],
  'identity.beginPasskeySignIn': [1, () => visitor().post('identity.beginPasskeySignIn')],
  'identity.signInWithPasskey': [
    2,
    async () => {
      const person = await member();
      const { key } = await addPasskey(person);
      const elsewhere = new Person(world, person);
      return elsewhere.post('identity.signInWithPasskey', await passkeyAnswer(elsewhere, key));
    },
  ],
  'identity.waysIn': [0, () => visitor().get('identity.waysIn')],
  'identity.identities': [1, async () => (await member()).get('identity.identities')],
  'identity.linkGoogle': [2, async () => (await member()).post('identity.linkGoogle', { returnTo: '/security' })],
  'identity.unlinkIdentity': [
    2,
    async () => {
      const person = await member();
      return person.post('identity.unlinkIdentity', { id: await rows.identity(person.id) });
    },
  ],
  'identity.reauthenticate': [3, async () => (await member()).post('identity.reauthenticate', { password })],
  'identity.requestPasswordReset': [
    2,
    async () => visitor().post('identity.requestPasswordReset', { email: (await member()).email }),
  ],
  'identity.resetPassword': [
    2,
    async () => {
      const person = await member();
      await visitor().post('identity.requestPasswordReset', { email: person.email });
      const token = await tokenFor('reset-password', person);
      return visitor().post('identity.resetPassword', { token, password: 'another good one' });
    },
  ],
  'identity.confirmEmail': [
    2,
    async () => {
      const person = await member();
      await person.post('identity.changeEmail', { email: `new-${person.email}`, password });
      return visitor().post('identity.confirmEmail', { token: await tokenFor('change-email', person) });
    },
  ],
  'identity.me': [1, async () => (await member()).get('identity.me')],
  'identity.signOut': [1, async () => (await member()).post('identity.signOut')],
  'identity.changePassword': [
    3,
    async () => (await member()).post('identity.changePassword', { password, newPassword: 'another good one' }),
  ],
  'identity.changeEmail': [
    3,
    async () => {
      const person = await member();
      return person.post('identity.changeEmail', { email: `new-${person.email}`, password });
    },
  ],
  'identity.sessions': [1, async () => (await member()).get('identity.sessions')],
  'identity.revokeSession': [
    1,
    async () => {
      const person = await member();
      return person.post('identity.revokeSession', { id: await rows.session(person.id) });
    },
  ],
  'identity.revokeOtherSessions': [1, async () => (await member()).post('identity.revokeOtherSessions')],
  'factors.all': [1, async () => (await member()).get('factors.all')],
  'factors.beginAuthenticator': [2, async () => (await member()).post('factors.beginAuthenticator')],
  'factors.confirmAuthenticator': [
    2,
    async () => {
      const person = await member();
      const { secret } = await answerOf<{ secret: string }>(await person.post('factors.beginAuthenticator'));
      return person.post('factors.confirmAuthenticator', { code: codeFor(secret) });
    },
  ],
  'factors.turnOffAuthenticator': [
    3,
    async () => {
      const person = await member();
      await turnOnAuthenticator(person);
      return person.post('factors.turnOffAuthenticator', { password });
    },
  ],
  'factors.renewRecoveryCodes': [
    2,
    async () => {
      const person = await member();
      await turnOnAuthenticator(person);
      return person.post('factors.renewRecoveryCodes');
    },
  ],
  'factors.beginPasskey': [2, async () => (await member()).post('factors.beginPasskey')],
  'factors.addPasskey': [
    2,
    async () => {
      const person = await member();
      return person.post('factors.addPasskey', await newPasskey(person, softwareAuthenticator()));
    },
  ],
  'factors.renamePasskey': [
    2,
    async () => {
      const person = await member();
      return person.post('factors.renamePasskey', { id: await rows.passkey(person.id), name: 'The blue phone' });
    },
  ],
  'factors.removePasskey': [
    2,
    async () => {
      const person = await member();
      return person.post('factors.removePasskey', { id: await rows.passkey(person.id) });
    },
  ],
  'profile.read': [1, async () => (await member()).get('profile.read')],
  'profile.update': [2, async () => (await member()).post('profile.update', { bio: 'Trains in the morning.' })],
  'profile.saveStep': [2, async () => (await member()).post('profile.saveStep', { id: newId(), step: 'region' })],
  'profile.finishOnboarding': [2, async () => (await member()).post('profile.finishOnboarding')],
  'settings.setPreferences': [2, async () => (await member()).post('settings.setPreferences', { theme: 'dark' })],
  'access.people': [1, () => admin.get('access.people', { query: 'example' })],
  'access.rightsOf': [1, () => admin.get('access.rightsOf', { id: admin.id })],
  'access.why': [2, () => admin.get('access.why', right())],
  'access.giveRole': [2, async () => admin.post('access.giveRole', coach((await member()).id))],
  'access.takeRole': [
    2,
    async () => {
      const { id } = await member();
      await admin.post('access.giveRole', coach(id));
      return admin.post('access.takeRole', coach(id));
    },
  ],
  'access.givePermission': [
    2,
    async () => admin.post('access.givePermission', { ...right(), userId: (await member()).id }),
  ],
  'access.takePermission': [
    2,
    async () => {
      const { id: userId } = await member();
      await admin.post('access.givePermission', { ...right(), userId });
      return admin.post('access.takePermission', { ...right(), userId });
    },
  ],
  'access.share': [
    2,
    async () => {
      const person = await member();
      return person.post('access.share', await workoutOf(person));
    },
  ],
  'access.acceptShare': [
    2,
    async () => {
      const [owner, friend] = [await member(), await member()];
      const letter = { ...(await workoutOf(owner)), email: friend.email };
      await owner.post('access.share', letter);
      return friend.post('access.acceptShare', { token: world.secrets.tokenOf('share', letter.id) });
    },
  ],
  'access.revokeShare': [
    2,
    async () => {
      const person = await member();
      return person.post('access.revokeShare', { id: await rows.share(person.id) });
    },
  ],
  'access.shares': [1, async () => (await member()).get('access.shares', {})],
  'privacy.requestExport': [2, async () => (await member()).post('privacy.requestExport', { id: newId() })],
  'privacy.latestExport': [1, async () => (await member()).get('privacy.latestExport')],
  'privacy.requestErasure': [
    4,
    async () => (await member()).post('privacy.requestErasure', { id: newId(), proof: { password } }),
  ],
  'privacy.cancelErasure': [
    2,
    async () => {
      const person = await member();
      await person.post('privacy.requestErasure', { id: newId(), proof: { password } });
      return visitor().post('privacy.cancelErasure', { token: await tokenFor('cancel-erasure', person) });
    },
  ],
  'privacy.readConsents': [1, async () => (await member()).get('privacy.readConsents', {})],
  'privacy.giveConsent': [
    2,
    async () =>
      (await member()).post('privacy.giveConsent', { id: newId(), consentTextId: consentTextId('MARKETING', 'en') }),
  ],
  'history.export': [1, async () => (await member()).get('history.export', {})],
  'imports.begin': [
    1,
    async () => {
      const file = { fileName: 'strong.csv', fileHash: 'a'.repeat(64), fileBytes: 1 };
      return (await member()).post('imports.begin', { id: newId(), source: 'STRONG', ...file, nameMapping: {} });
    },
  ],
  'imports.put': [
    2,
    async () => {
      const person = await member();
      const sessions = [{ line: 2, session: aSessionOf('2026-05-04') }];
      return person.post('imports.put', { batchId: await rows.import(person.id), from: 0, sessions, checkIns: [] });
    },
  ],
  'imports.putExercises': [
    2,
    async () => {
      const person = await member();
      const exercises = [{ line: 2, sourceKey: 'carry', exercise: aCarry() }];
      return person.post('imports.putExercises', { batchId: await rows.import(person.id), from: 0, exercises });
    },
  ],
  'imports.finish': [
    2,
    async () => {
      const person = await member();
      return person.post('imports.finish', { batchId: await rows.import(person.id) });
    },
  ],
  'imports.undo': [
    2,
    async () => {
      const person = await member();
      const batchId = await rows.import(person.id);
      const sessions = [{ line: 2, session: aSessionOf('2026-05-04') }];
      await person.post('imports.put', { batchId, from: 0, sessions, checkIns: [] });
      return person.post('imports.undo', { id: batchId });
    },
  ],
  'imports.list': [1, async () => (await member()).get('imports.list')],
  'imports.mapping': [1, async () => (await member()).get('imports.mapping')],
  'privacy.withdrawConsent': [2, async () => (await member()).post('privacy.withdrawConsent', { kind: 'MARKETING' })],
};

describe('trips', () => {
  it('are budgeted for every procedure about accounts', () => {
    const procedures = Object.keys(appRouter._def.procedures).filter((path) =>
      domains.some((domain) => path.startsWith(`${domain}.`)),
    );
    expect(Object.keys(budgets).toSorted()).toEqual(procedures.toSorted());
  });

  it.each(Object.entries(budgets))('%s keeps its budget', async (_, [budget, call]) => {
    const response = await call();
    expect(response.status).toBe(200);
    expect(tripsOf(response)).toBeLessThanOrEqual(budget);
  });
});
