import { deliveryStatusId, notificationStatusId } from '@motriforge/db/lookups/notifications/states';
import { notificationTypeId } from '@motriforge/db/lookups/notifications/types';
import {
  notificationAnalytics,
  notificationBatch,
  notificationBatchItem,
  notificationDelivery,
} from '@motriforge/db/schema/deliveries';
import { notificationSchedule } from '@motriforge/db/schema/notification-preferences';
import { mailMessage, notification } from '@motriforge/db/schema/notifications';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobCtx, Person } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { nextRun } from './gather-digests.ts';
import { countNotifications, deliverMail, dueDeliveries, gatherDigests, settleDelivery } from './index.ts';
import { newsFor } from './testing.ts';

let world: TestWorld;
let kit: JobCtx & { actor: Person };
let news: ReturnType<typeof newsFor>;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
  news = newsFor(world, kit.actor);
});
afterEach(() => world.close());

const minute = 60_000;
const day = 1_440 * minute;
const typeId = notificationTypeId('ACHIEVEMENT_UNLOCKED');

describe('a delivery', () => {
  const fail = async () => {
    const [due] = await dueDeliveries(world.ctx);
    if (due) await settleDelivery(world.ctx, due.id, { kind: 'FAILED', reason: 'The network is away.' });
    return due !== undefined;
  };

  it('that fails is tried again three times, each after twice as long, and then given up', async () => {
    await news.device('phone');
    await news.tell();
    for (const minutes of [1, 2, 4]) {
      expect(await fail()).toBe(true);
      world.advance(minutes * minute - 1);
      expect(await fail()).toBe(false);
      world.advance(1);
    }
    expect(await fail()).toBe(true);
    world.advance(day);
    expect(await fail()).toBe(false);
    const push = await world.db.select().from(notificationDelivery).where(eq(notificationDelivery.channel, 'PUSH'));
    expect(push).toMatchObject([
      { deliveryStatusId: deliveryStatusId('FAILED'), retryCount: 3, failureReason: 'The network is away.' },
    ]);
  });

  it('that arrives says when it went and when it came', async () => {
    await news.device('phone');
    await news.tell();
    const [due] = await dueDeliveries(world.ctx);
    const id = due?.id ?? '';
    await settleDelivery(world.ctx, id, { kind: 'SENT', externalId: 'push-1' });
    world.advance(minute);
    await settleDelivery(world.ctx, id, { kind: 'DELIVERED' });
    const [row] = await world.db.select().from(notificationDelivery).where(eq(notificationDelivery.id, id));
    expect(row).toMatchObject({ externalId: 'push-1', sentAt: world.ctx.now() - minute, deliveredAt: world.ctx.now() });
    expect(await dueDeliveries(world.ctx)).toEqual([]);
  });

  it('by mail is on its way when its letter is', async () => {
    await news.tell();
    const [letter] = await world.db.select().from(mailMessage);
    const { statements } = await deliverMail(world.ctx, { mailId: letter?.id ?? '' });
    for (const statement of statements) await statement;
    const mail = await world.db.select().from(notificationDelivery).where(eq(notificationDelivery.channel, 'EMAIL'));
    expect(mail).toMatchObject([{ deliveryStatusId: deliveryStatusId('SENT'), mailMessageId: letter?.id }]);
  });

  it('that bounces ends all mail to the address', async () => {
    await news.tell();
    const [mail] = await world.db.select().from(notificationDelivery).where(eq(notificationDelivery.channel, 'EMAIL'));
    await settleDelivery(world.ctx, mail?.id ?? '', { kind: 'BOUNCED', reason: 'No such mailbox' });
    await news.tell();
    expect((await news.channels()).filter((channel) => channel === 'EMAIL')).toHaveLength(1);
  });
});

describe('a digest', () => {
  const want = (frequency: 'DAILY' | 'WEEKLY') =>
    world.db.insert(notificationSchedule).values({
      userId: kit.actor.userId,
      notificationTypeId: typeId,
      frequency,
      preferredTime: '08:00',
      timezone: 'Asia/Bangkok',
      nextRunAt: Date.UTC(2026, 5, 16, 1),
    });

  it('gathers what its reader wanted to hear of together, once', async () => {
    await want('DAILY');
    for (let time = 0; time < 3; time++) await news.tell();
    expect(await news.channels()).toEqual(['IN_APP', 'IN_APP', 'IN_APP']);
    expect(await gatherDigests(world.ctx)).toBe(0);
    world.advance(13 * 60 * minute);
    expect(await gatherDigests(world.ctx)).toBe(1);
    expect(await gatherDigests(world.ctx)).toBe(0);
    expect(await world.db.select().from(notificationBatch)).toMatchObject([
      { batchType: 'DAILY_DIGEST', periodStart: '2026-06-15', notificationCount: 3, sentAt: null },
    ]);
    const items = await world.db.select().from(notificationBatchItem);
    expect(items.map(({ displayOrder }) => displayOrder).toSorted()).toEqual([0, 1, 2]);
    const told = await world.db.select().from(notification);
    expect(new Set(told.map((row) => row.notificationStatusId))).toEqual(new Set([notificationStatusId('SENT')]));
    const [schedule] = await world.db.select().from(notificationSchedule);
    expect(schedule?.nextRunAt).toBe(Date.UTC(2026, 5, 17, 1));
  });

  it('that has nothing to tell is not made', async () => {
    await want('WEEKLY');
    world.advance(2 * day);
    expect(await gatherDigests(world.ctx)).toBe(1);
    expect(await world.db.$count(notificationBatch)).toBe(0);
  });

  it('always comes later, at the time its reader prefers', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Bangkok', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe');
    const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY');
    fc.assert(
      fc.property(zone, frequency, fc.nat(3_650), (timezone, frequency, days) => {
        const now = Date.UTC(2026, 0, 1, 12) + days * day;
        const next = nextRun({ frequency, preferredTime: '08:00', timezone }, now);
        expect(next).toBeGreaterThan(now);
        expect(new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeStyle: 'short' }).format(next)).toBe('08:00');
      }),
    );
  });
});

describe('what became of notifications', () => {
  it('is counted by type and day, and counting again gives the same', async () => {
    for (let time = 0; time < 4; time++) await news.tell();
    const [one, two] = await world.db.select().from(notification);
    const readAt = world.ctx.now();
    await world.db
      .update(notification)
      .set({ readAt })
      .where(eq(notification.id, one?.id ?? ''));
    await world.db
      .update(notification)
      .set({ readAt, clickedAt: readAt })
      .where(eq(notification.id, two?.id ?? ''));
    world.advance(day);
    await news.tell();
    for (let time = 0; time < 2; time++) await countNotifications(world.ctx, '2026-06-15');
    expect(await world.db.select().from(notificationAnalytics)).toMatchObject([
      {
        notificationTypeId: typeId,
        analyticsDate: '2026-06-15',
        sentCount: 4,
        deliveredCount: 4,
        openedCount: 2,
        clickedCount: 1,
        openRate: 0.5,
        clickRate: 0.25,
        deliveryRate: 1,
      },
    ]);
  });
});
