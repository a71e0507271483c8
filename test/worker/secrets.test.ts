import { type StandInServer, startStandIn } from '@motriforge/google-stand-in/server';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePair } from '../../scripts/lib/ports.ts';
import { codeFor } from '../support/authenticator.ts';
import { addPasskey, passkeyAnswer, turnOnAuthenticator } from '../support/factors.ts';
import { choose, stepOf } from '../support/google.ts';
import { letterTo, linkIn } from '../support/mailbox.ts';
import { answerOf, Person, password } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';
import { Cast } from './access/actors.ts';

let world: World;
let google: StandInServer;
beforeAll(async () => {
  const port = await freePair();
  google = await startStandIn(`http://127.0.0.1:${port}`);
  world = await startWorld({ port, variables: google.variables });
}, 60_000);
afterAll(async () => {
  await world.stop();
  await google.stop();
});

/** Everything that opened a door, by what it was. */
const secrets = new Map<string, string>();

function keep(name: string, secret: string | null | undefined): string {
  if (!secret) throw new Error(`There is no ${name}.`);
  secrets.set(name, secret);
  return secret;
}

/** Takes down what a browser holds by now. */
function keepCookies(of: string, { jar }: Pick<Person, 'jar'>): void {
  for (const [name, value] of jar.cookies) keep(`${of}: ${name} ${secrets.size}`, value);
}

const tokenIn = async (name: string, recipient: string, subject: RegExp): Promise<string> =>
  keep(name, linkIn(await letterTo(world, recipient, subject)).split('#')[1]);

async function well(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new Error(await response.text());
  return response;
}

async function signsUpAndIn(kit: Person): Promise<void> {
  keep('password', password);
  await well(kit.post('identity.signUp', { id: kit.id, email: kit.email, password }));
  await well(kit.post('identity.verifyEmail', { token: await tokenIn('link to verify', kit.email, /Prove/) }));
  keepCookies('verified', kit);
  await well(kit.signIn());
  await well(kit.get('identity.me'));
  keepCookies('signed in', kit);
}

async function usesPasskey(kit: Person): Promise<void> {
  const { key } = await addPasskey(kit);
  const laptop = new Person(world, kit);
  const answer = await passkeyAnswer(laptop, key);
  keep('question for a passkey', answer.challenge);
  await well(laptop.post('identity.signInWithPasskey', answer));
  keepCookies('passkey', laptop);
}

async function usesGoogle(kit: Person): Promise<void> {
  keep('secret between Google and us', google.variables.GOOGLE_CLIENT_SECRET);
  const { url } = await answerOf<{ url: string }>(await kit.post('identity.linkGoogle', { returnTo: '/you' }));
  const elsewhere = new Person(world);
  const addresses = { link: url, enter: async () => (await stepOf(world, elsewhere.jar, '/auth/google/start')).href };
  for (const [who, address] of [
    [kit, addresses.link],
    [elsewhere, await addresses.enter()],
  ] as const) {
    const back = await choose(address, { email: kit.email });
    for (const name of ['code', 'state']) keep(`${name} of Google ${secrets.size}`, back.searchParams.get(name));
    expect((await stepOf(world, who.jar, back.href)).hash).toBe('#google=signed-in');
    keepCookies('Google', who);
  }
}

async function sharesAndExports(kit: Person): Promise<void> {
  const friend = await new Person(world).join();
  keepCookies('friend', friend);
  const resourceId = await new Cast(world).workout(kit.id);
  await well(kit.post('access.share', { id: newId(), email: friend.email, resourceType: 'WORKOUT', resourceId }));
  await well(
    friend.post('access.acceptShare', { token: await tokenIn('link of a share', friend.email, /shared with you/) }),
  );
  await well(kit.post('privacy.requestExport', { id: newId() }));
  await world.edge.runCrons();
  const token = await tokenIn('link to a file', kit.email, /file is ready/);
  const headers = { origin: world.url };
  await well(world.get('/files/export', { method: 'POST', body: new URLSearchParams({ token }), headers }));
}

async function usesAuthenticator(kit: Person): Promise<string[]> {
  const { secret, recoveryCodes } = await turnOnAuthenticator(kit);
  keep('key of the authenticator', secret);
  for (const [at, code] of recoveryCodes.entries()) keep(`recovery code ${at}`, code);
  const [first = '', ...others] = recoveryCodes;
  for (const code of [codeFor(secret, 1), first]) await answersWith(kit, code, {});
  return others;
}

async function answersWith(kit: Person, code: string, given: { email?: string; password?: string }): Promise<void> {
  const { challenge } = await answerOf<{ challenge: string }>(await kit.signIn(given));
  keep(`question for a code ${secrets.size}`, challenge);
  await well(kit.post('identity.confirmSecondFactor', { challenge, code }));
  keepCookies('second factor', kit);
}

async function changesEverything(kit: Person, code: string): Promise<void> {
  const [second, third, email] = ['a second good sentence', 'a third good sentence', `new-${kit.email}`];
  await well(kit.post('identity.changePassword', { password, newPassword: keep('changed password', second) }));
  keepCookies('changed password', kit);
  await well(kit.post('identity.changeEmail', { email, password: second }));
  await well(kit.post('identity.confirmEmail', { token: await tokenIn('link to an address', email, /Prove/) }));
  await well(kit.post('identity.requestPasswordReset', { email }));
  const token = await tokenIn('link to a new password', email, /new password/);
  await well(kit.post('identity.resetPassword', { token, password: keep('new password', third) }));
  await answersWith(kit, code, { email, password: third });
  await well(kit.post('privacy.requestErasure', { id: newId(), proof: { password: third } }));
  await well(kit.post('privacy.cancelErasure', { token: await tokenIn('way back', email, /will be erased/) }));
}

/** A secret as it is, as its bytes, and as what it stands for. */
const formsOf = (secret: string): string[] =>
  [Buffer.from(secret).toString('hex'), Buffer.from(secret, 'base64url').toString('hex'), base32(secret)].filter(
    (form) => form.length >= 16,
  );

const base32 = (text: string): string => {
  const bits = Array.from(text, (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter));
  if (bits.includes(-1)) return '';
  const bytes =
    bits
      .map((five) => five.toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString('hex');
};

/** Every value of every table, as text and as bytes. */
async function dump(): Promise<Map<string, string>> {
  const { rows: tables } = await world.client.execute("select name from sqlite_master where type = 'table'");
  const dumped = new Map<string, string>();
  for (const { name } of tables) {
    const { columns, rows } = await world.client.execute(`select * from "${name}"`);
    const hex = columns.map((column) => `hex("${column}") as "${column}"`).join(', ');
    const bytes = await world.client.execute(`select ${hex} from "${name}"`);
    dumped.set(String(name), `${JSON.stringify(rows)}\n${JSON.stringify(bytes.rows).toLowerCase()}`);
  }
  return dumped;
}

it('a whole life of an account leaves no secret in any table, letter or line of the log', async () => {
  const kit = new Person(world);
  await signsUpAndIn(kit);
  await usesPasskey(kit);
  await usesGoogle(kit);
  await sharesAndExports(kit);
  const [code = ''] = await usesAuthenticator(kit);
  await changesEverything(kit, code);
  expect(secrets.size).toBeGreaterThan(40);

  const places = (await dump()).set('the log', JSON.stringify(world.log));
  const hits: string[] = [];
  for (const [name, secret] of secrets) {
    for (const [place, text] of places) {
      if ([secret, ...formsOf(secret)].some((form) => text.includes(form))) hits.push(`${name} in ${place}`);
    }
  }
  expect(hits).toEqual([]);
  // It looks where something is.
  const mail = places.get('mail_message') ?? '';
  for (const form of [kit.email, ...formsOf(kit.email)].slice(0, 2)) expect(mail).toContain(form);
  expect(places.size).toBeGreaterThan(100);
}, 60_000);
