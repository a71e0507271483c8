import { newId } from '@motriforge/shared/ids';
import { clockOf } from '@motriforge/shared/log/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, Person, refusalOf, tripsOf } from '../support/person.ts';
import { PushedBrowser, type PushService, senderOf, startPushService } from '../support/push-service.ts';
import { eventually, startWorld, type World } from '../support/world.ts';

let world: World;
let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  world = await startWorld({ variables: { PUSH_URL: service.url } });
}, 60_000);
afterAll(async () => {
  await world.stop();
  await service.stop();
});
beforeEach(() => {
  service.pushed.length = 0;
  service.status = 201;
});

/** Somebody in the middle of a session, on a phone that may be sent to. */
async function inSession() {
  const person = await new Person(world).join();
  const browser = new PushedBrowser();
  const sessionId = newId();
  const fields = { when: { day: '2026-06-15', timeZone: 'Asia/Bangkok', startedAt: Date.now() } };
  const session = { id: sessionId, fields, clocks: { when: clockOf(Date.now(), 0, 'phone') } };
  const saved = await person.post('training.save', { id: sessionId, session, exercises: [], sets: [], removed: [] });
  expect(saved.status).toBe(200);
  expect((await person.post('notifications.subscribePush', browser.subscription)).status).toBe(200);
  const rest = (left: number) => person.post('training.startRest', { sessionId, seconds: 90, left });
  const told = () => service.pushed.filter(({ endpoint }) => endpoint === browser.subscription.endpoint);
  return { person, browser, sessionId, rest, told };
}

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

describe('the end of a rest', () => {
  it('is told to a phone that sleeps, once, in words only it can read', async () => {
    const { person, browser, rest, told } = await inSession();
    const response = await rest(1);
    expect(response.status).toBe(200);
    expect(tripsOf(response)).toBeLessThanOrEqual(2);
    expect(
      await eventually(
        async () => told().length,
        (count) => count > 0,
      ),
    ).toBe(1);
    await pause(300);
    const [push] = told();
    if (!push || told().length !== 1) throw new Error('It is told once.');
    expect(browser.read(push)).toEqual({
      title: 'Rest is over',
      body: 'Time for the next set.',
      tag: 'rest',
      path: '/log',
    });
    expect(push.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', topic: 'rest' });
    const { publicKey } = await answerOf<{ publicKey: string }>(await person.get('notifications.pushKey'));
    expect(senderOf(push, publicKey)).toMatchObject({ aud: 'https://fcm.googleapis.com', sub: world.url });
  });

  it('is told to nobody who went on before, signed out or is told no more', async () => {
    const [early, left, quiet] = await Promise.all([inSession(), inSession(), inSession()]);
    await Promise.all([early.rest(1), left.rest(1), quiet.rest(1)]);
    const statuses = await Promise.all([
      early.person.post('training.endRest'),
      left.person.post('identity.signOut'),
      quiet.person.post('notifications.unsubscribePush', { endpoint: quiet.browser.subscription.endpoint }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    await pause(2_000);
    await world.edge.runCrons();
    expect(service.pushed).toEqual([]);
  });

  it('is told when a lengthened rest is over, not before', async () => {
    const { rest, told } = await inSession();
    await rest(1);
    const began = Date.now();
    await rest(3);
    await eventually(
      async () => told().length,
      (count) => count > 0,
    );
    expect(Date.now() - began).toBeGreaterThan(2_500);
    expect(told().length).toBe(1);
  });

  it('is told though the worker died in between', async () => {
    const { rest, told } = await inSession();
    await rest(2);
    await world.restart();
    expect(
      await eventually(
        async () => told().length,
        (count) => count > 0,
      ),
    ).toBe(1);
  });

  it('is told late where the alarm was lost, and not at all when it is long past', async () => {
    const [lost, stale] = await Promise.all([inSession(), inSession()]);
    await Promise.all([lost.rest(3_600), stale.rest(3_600)]);
    const end = (userId: string, endsAt: number) =>
      world.client.execute({ sql: 'update rest_timer set ends_at = ? where user_id = ?', args: [endsAt, userId] });
    await end(lost.person.id, Date.now() - 40_000);
    await end(stale.person.id, Date.now() - 3_600_000);
    await world.edge.runCrons();
    await world.edge.runCrons();
    expect([lost.told().length, stale.told().length]).toEqual([1, 0]);
  });
});

describe('a phone', () => {
  it('that is gone is forgotten, and one that is sold belongs to whoever has it', async () => {
    const { person, browser, rest, told } = await inSession();
    const next = await new Person(world).join();
    service.status = 410;
    await rest(1);
    await eventually(
      async () => told().length,
      (count) => count > 0,
    );
    const subscriptions = async (id: string) =>
      (await world.client.execute({ sql: 'select 1 from push_subscription where user_id = ?', args: [id] })).rows
        .length;
    expect(
      await eventually(
        () => subscriptions(person.id),
        (count) => count === 0,
      ),
    ).toBe(0);
    await person.post('notifications.subscribePush', browser.subscription);
    await next.post('notifications.subscribePush', browser.subscription);
    expect([await subscriptions(person.id), await subscriptions(next.id)]).toEqual([0, 1]);
    // Nobody else turns it off.
    await person.post('notifications.unsubscribePush', { endpoint: browser.subscription.endpoint });
    expect(await subscriptions(next.id)).toBe(1);
  });

  it.each([
    'https://127.0.0.1/push',
    'https://localhost/push',
    'https://fcm.googleapis.com.example.com/push',
    'https://fcm.googleapis.com:8443/push',
    'https://somebody@fcm.googleapis.com/push',
    'http://fcm.googleapis.com/push',
    'https://metadata.google.internal/push',
  ])('is never said to be at %s', async (endpoint) => {
    const person = await new Person(world).join();
    const response = await person.post('notifications.subscribePush', new PushedBrowser(endpoint).subscription);
    expect(response.status).toBe(400);
    expect((await refusalOf(response)).code).toBe('BAD_INPUT');
  });
});

it('nobody rests in the session of somebody else', async () => {
  const { sessionId } = await inSession();
  const other = await new Person(world).join();
  const response = await other.post('training.startRest', { sessionId, seconds: 90, left: 90 });
  expect((await refusalOf(response)).code).toBe('NOT_FOUND');
});
