import { auditLog, eventQueue, eventReceipt, systemEvent } from '@motriforge/db/schema/events';
import { waitlistEntry } from '@motriforge/db/schema/mind';
import { mailMessage } from '@motriforge/db/schema/notifications';
import type { EventMessage } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinWaitlist } from '../mind/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { bury, receive, receiveAll, recentEvents, replay, sweep } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const join = (email: string, id = newId()) => joinWaitlist(world.ctx, { id, email, locale: 'en' });
const rowsIn = async (table: Parameters<TestWorld['db']['$count']>[0]) => world.db.$count(table);

/** Delivers messages, and those they cause, until the queue is empty. */
async function deliver(messages: EventMessage[] = world.published): Promise<void> {
  for (let message = messages.shift(); message; message = messages.shift()) await receive(world.ctx, message);
}

describe('joining the waitlist', () => {
  it('writes entry, audit and event in one trip', async () => {
    world.meter.trips = 0;
    await join('kit@example.com');
    expect(world.meter.trips).toBe(1);
    expect(await rowsIn(waitlistEntry)).toBe(1);
    expect(await rowsIn(auditLog)).toBe(1);
    expect(await rowsIn(eventQueue)).toBe(1);
    expect(world.published).toHaveLength(1);
  });

  it('answers a new address, a known one and a replay alike, and leaves one row of each', async () => {
    const id = newId();
    const answers = [await join('a@example.com', id), await join('a@example.com', id), await join('a@example.com')];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    for (const table of [waitlistEntry, auditLog, systemEvent, eventQueue]) expect(await rowsIn(table)).toBe(1);
    expect(world.published).toHaveLength(1);
  });

  it('leaves nothing behind when any part of it is refused', async () => {
    await world.client.execute(
      "create trigger refuse before insert on event_queue begin select raise(abort, 'refused'); end",
    );
    await expect(join('b@example.com')).rejects.toThrow();
    for (const table of [waitlistEntry, auditLog, systemEvent, eventQueue]) expect(await rowsIn(table)).toBe(0);
    expect(world.published).toHaveLength(0);
  });
});

describe('an event', () => {
  it('ends as a letter handed to the provider once', async () => {
    await join('kit@example.com');
    await deliver();
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]).toMatchObject({ recipient: 'kit@example.com' });
    const events = await recentEvents(world.ctx);
    expect(events.map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED']);
  });

  it('waits in the mailbox where no provider is configured', async () => {
    world.ctx.sendMail = null;
    await join('kit@example.com');
    await deliver();
    const [letter] = await world.db.select().from(mailMessage);
    expect(letter).toMatchObject({ recipient: 'kit@example.com', status: 'HELD' });
  });

  it('has its effect once however messages are repeated and shuffled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        async (people, order) => {
          const run = await testWorld();
          const seen: EventMessage[] = [];
          for (const person of people) {
            await joinWaitlist(run.ctx, { id: newId(), email: `p${person}@example.com`, locale: 'en' });
          }
          for (const pick of order) {
            seen.push(...run.published.splice(0));
            const message = seen[pick % seen.length];
            if (message) await receive(run.ctx, message);
          }
          for (let round = 0; round < 3; round++) {
            seen.push(...run.published.splice(0));
            for (const message of seen) await receive(run.ctx, message);
          }
          expect(run.sent).toHaveLength(new Set(people).size);
          expect(await run.db.$count(mailMessage)).toBe(new Set(people).size);
          run.close();
        },
      ),
      { numRuns: 15 },
    );
  });

  it('has its effect once when two consumers hold the same message', async () => {
    await join('kit@example.com');
    const [message] = world.published;
    if (!message) throw new Error('Nothing was published.');
    const receipts = await Promise.all([receive(world.ctx, message), receive(world.ctx, message)]);
    expect(receipts.toSorted()).toEqual(['done', 'done-before']);
    expect(await rowsIn(mailMessage)).toBe(1);
  });

  it('shares its read and its write with the others of its batch', async () => {
    for (let person = 0; person < 50; person++) await join(`p${person}@example.com`);
    const messages = world.published.splice(0);
    world.meter.trips = 0;
    const outcomes = await receiveAll(world.ctx, messages);
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    expect(await rowsIn(mailMessage)).toBe(50);
    // One to read the events, one for each person's entry, one to write them all, and the count above.
    expect(world.meter.trips).toBe(1 + 50 + 1 + 1);
  });

  it('that fails fails alone, and the others of its batch arrive', async () => {
    for (let person = 0; person < 10; person++) await join(`p${person}@example.com`);
    const messages = world.published.splice(0);
    await world.client.execute(
      "create trigger refuse before insert on mail_message when new.recipient = 'p3@example.com' begin select raise(abort, 'poison'); end",
    );
    const outcomes = await receiveAll(world.ctx, [...messages, messages[0] as EventMessage]);
    expect(outcomes.filter((outcome) => outcome instanceof Error)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'done-before')).toHaveLength(1);
    expect(await rowsIn(mailMessage)).toBe(9);
    expect(await rowsIn(eventReceipt)).toBe(9);
  });

  it('is acknowledged and ignored when nobody knows it', async () => {
    expect(await receive(world.ctx, { eventId: newId(), subscriber: 'welcomeToWaitlist' })).toBe('unknown');
    await join('kit@example.com');
    const [message] = world.published;
    expect(await receive(world.ctx, { eventId: message?.eventId ?? '', subscriber: 'toString' })).toBe('unknown');
  });
});

describe('the sweep', () => {
  it('finds what the queue lost, in one trip, and waits longer each time', async () => {
    await join('kit@example.com');
    world.published.length = 0;
    expect(await sweep(world.ctx)).toEqual([]);
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      let waited = 0;
      let messages: EventMessage[] = [];
      while (messages.length === 0) {
        world.advance(30_000);
        waited += 30_000;
        world.meter.trips = 0;
        messages = await sweep(world.ctx);
        expect(world.meter.trips).toBe(1);
      }
      waits.push(waited);
    }
    expect(waits.map((wait) => wait / 60_000)).toEqual([1, 1, 2, 4, 8, 16, 32, 60]);
  });

  it('leaves alone what has its receipts', async () => {
    await join('kit@example.com');
    await deliver();
    world.advance(24 * 3_600_000);
    expect(await sweep(world.ctx)).toEqual([]);
  });

  it('sends one event although another has all its receipts', async () => {
    await join('done@example.com');
    await deliver();
    await join('lost@example.com');
    const lost = world.published.splice(0);
    world.advance(3_600_000);
    expect(await sweep(world.ctx)).toEqual(lost);
  });

  it('uses its index', async () => {
    const plan = await world.db.all<{ detail: string }>(sql`explain query plan select id from event_queue
      where status in ('PENDING', 'PROCESSING') and next_retry_at <= 1 order by next_retry_at limit 500`);
    expect(plan.map(({ detail }) => detail).join()).toContain('event_queue_due_idx');
  });
});

describe('what fails at every try', () => {
  it('is set aside with its reason, is not swept, and can be replayed', async () => {
    await join('kit@example.com');
    const [message] = world.published.splice(0);
    if (!message) throw new Error('Nothing was published.');
    await bury(world.ctx, message, 'the provider said no');
    world.advance(24 * 3_600_000);
    expect(await sweep(world.ctx)).toEqual([]);
    expect((await recentEvents(world.ctx))[0]).toMatchObject({
      status: 'FAILED',
      failureReason: 'welcomeToWaitlist: the provider said no',
    });
    await replay(world.ctx, message.eventId);
    expect(await sweep(world.ctx)).toEqual([message]);
    await deliver([message]);
    await deliver();
    expect(world.sent).toHaveLength(1);
    await expect(replay(world.ctx, message.eventId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps a subscriber that failed from leaving half an effect', async () => {
    await join('kit@example.com');
    const [welcomeMessage] = world.published.splice(0);
    if (!welcomeMessage) throw new Error('Nothing was published.');
    await receive(world.ctx, welcomeMessage);
    const [delivery] = world.published.splice(0);
    if (!delivery) throw new Error('Nothing was published.');
    world.ctx.sendMail = () => Promise.reject(new Error('The provider is away.'));
    await expect(receive(world.ctx, delivery)).rejects.toThrow('away');
    expect(await rowsIn(eventReceipt)).toBe(1);
    const [letter] = await world.db.select().from(mailMessage);
    expect(letter?.status).toBe('QUEUED');
  });
});
