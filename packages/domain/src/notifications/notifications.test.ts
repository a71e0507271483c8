import { notificationTypeId } from '@motriforge/db/lookups/notifications/types';
import { notificationDelivery, pushSubscription } from '@motriforge/db/schema/deliveries';
import {
  notificationSuppression,
  quietHours,
  userNotificationPreference,
} from '@motriforge/db/schema/notification-preferences';
import { mailMessage, notification } from '@motriforge/db/schema/notifications';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobCtx, Person } from '../context.ts';
import { setSetting } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { isWithin } from './channels.ts';
import { type Notice, notify } from './index.ts';
import { fillIn, toHtml } from './render.ts';

let world: TestWorld;
let kit: JobCtx & { actor: Person };
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
});
afterEach(() => world.close());

const minute = 60_000;
const day = 1_440 * minute;
const typeId = notificationTypeId('ACHIEVEMENT_UNLOCKED');

const achievement = { 'achievement.name': 'Ten pull-ups', 'achievement.detail': 'Ten in a row, for the first time.' };

const tell = async (given: Partial<Notice> = {}) => {
  const { statements } = await notify(world.ctx, {
    userId: kit.actor.userId,
    type: 'ACHIEVEMENT_UNLOCKED',
    variables: achievement,
    ...given,
  });
  const [first, ...rest] = statements;
  if (first) await world.db.batch([first, ...rest]);
};
const channels = async () =>
  (await world.db.select().from(notificationDelivery)).map(({ channel }) => channel).toSorted();
const prefer = (channel: 'EMAIL' | 'PUSH' | 'SMS' | 'IN_APP', isEnabled: boolean, type = typeId) =>
  world.db
    .insert(userNotificationPreference)
    .values({ userId: kit.actor.userId, notificationTypeId: type, channel, isEnabled });
const device = (endpoint: string) =>
  world.db.insert(pushSubscription).values({
    userId: kit.actor.userId,
    endpoint: `https://push.example.com/${endpoint}`,
    p256dhKey: 'p'.repeat(87),
    authKey: 'a'.repeat(22),
  });

describe('a notification', () => {
  it('goes out on every channel that is open, with the words of each', async () => {
    await device('phone');
    await device('laptop');
    await tell();
    expect(await channels()).toEqual(['EMAIL', 'IN_APP', 'PUSH', 'PUSH']);
    const [letter] = await world.db.select().from(mailMessage);
    expect(letter?.bodyText).toMatch(/^Hello Kit,\n\n/);
    expect(letter?.bodyHtml).toMatch(/^<p>Hello Kit,<\/p>\n<p>/);
    expect((await world.db.select().from(notification))[0]?.message).not.toContain('Hello');
  });

  it('follows a person’s preferences', async () => {
    await prefer('EMAIL', false);
    await prefer('SMS', true);
    await tell();
    expect(await channels()).toEqual(['IN_APP', 'SMS']);
  });

  it('that everybody has to get follows nobody’s preferences', async () => {
    const type = 'SECURITY_ALERT';
    await prefer('EMAIL', false, notificationTypeId(type));
    await tell({ type });
    expect(await channels()).toEqual(['EMAIL', 'IN_APP']);
  });

  it('nobody wants anywhere is not told', async () => {
    await prefer('EMAIL', false);
    await prefer('IN_APP', false);
    await prefer('PUSH', false);
    await tell();
    expect(await world.db.$count(notification)).toBe(0);
  });

  it('goes to no address that is suppressed, for the type or for all, until that ends', async () => {
    await world.db.insert(notificationSuppression).values({
      userId: kit.actor.userId,
      suppressionReason: 'BOUNCED_EMAIL',
      suppressedAt: world.ctx.now(),
      expiresAt: world.ctx.now() + day,
    });
    await tell();
    expect(await channels()).toEqual(['IN_APP']);
    world.advance(day);
    await tell();
    expect(await channels()).toEqual(['EMAIL', 'IN_APP', 'IN_APP']);
  });

  it('does not ring in quiet hours, unless it is urgent', async () => {
    await device('phone');
    await world.db
      .insert(quietHours)
      .values({ userId: kit.actor.userId, startTime: '18:00', endTime: '07:00', timezone: 'Asia/Bangkok' });
    await tell();
    expect(await channels()).toEqual(['EMAIL', 'IN_APP']);
    await tell({ type: 'SECURITY_ALERT' });
    expect(await channels()).toContain('PUSH');
  });

  it('speaks the language of its reader', async () => {
    await setSetting(kit, { scope: 'USER' }, { key: 'ui.language', value: 'th' });
    await tell();
    expect(await world.db.select().from(notification)).toMatchObject([{ title: 'เก่งมาก: Ten pull-ups' }]);
    const [letter] = await world.db.select().from(mailMessage);
    expect(letter).toMatchObject({ locale: 'th' });
    expect(letter?.bodyText).toContain('สวัสดีคุณ Kit');
  });

  it('is read in one trip', async () => {
    world.meter.trips = 0;
    await notify(world.ctx, { userId: kit.actor.userId, type: 'ACHIEVEMENT_UNLOCKED', variables: {} });
    expect(world.meter.trips).toBe(1);
  });
});

describe('words', () => {
  it('are filled in once: what is filled in is never a template itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, value) => {
        fc.pre(!before.includes('{') && !before.includes('}'));
        expect(fillIn(`${before}{{name}}{{nobody}}`, { name: `${value}{{secret}}`, secret: 'x' })).toBe(
          `${before}${value}{{secret}}`,
        );
      }),
    );
  });

  it('never become markup', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(toHtml([text]).slice(3, -4)).not.toMatch(/[<>"']/)));
  });

  it('a time lies within a stretch or within the rest of the day, never both', () => {
    const time = fc
      .nat(1_439)
      .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, time, (at, from, to) => {
        fc.pre(from !== to);
        expect(isWithin(at, from, to)).toBe(!isWithin(at, to, from));
      }),
    );
  });
});
