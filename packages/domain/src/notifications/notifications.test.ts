import { notificationTypeId } from '@motriforge/db/lookups/notifications/types';
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
import { notify } from './index.ts';
import { fillIn, toHtml } from './render.ts';
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

const prefer = (channel: 'EMAIL' | 'PUSH' | 'SMS' | 'IN_APP', isEnabled: boolean, type = typeId) =>
  world.db
    .insert(userNotificationPreference)
    .values({ userId: kit.actor.userId, notificationTypeId: type, channel, isEnabled });

describe('a notification', () => {
  it('goes out on every channel that is open, with the words of each', async () => {
    await news.device('phone');
    await news.device('laptop');
    await news.tell();
    expect(await news.channels()).toEqual(['EMAIL', 'IN_APP', 'PUSH', 'PUSH']);
    const [letter] = await world.db.select().from(mailMessage);
    expect(letter?.bodyText).toMatch(/^Hello Kit,\n\n/);
    expect(letter?.bodyHtml).toMatch(/^<p>Hello Kit,<\/p>\n<p>/);
    expect((await world.db.select().from(notification))[0]?.message).not.toContain('Hello');
  });

  it('follows a person’s preferences', async () => {
    await prefer('EMAIL', false);
    await prefer('SMS', true);
    await news.tell();
    expect(await news.channels()).toEqual(['IN_APP', 'SMS']);
  });

  it('that everybody has to get follows nobody’s preferences', async () => {
    const type = 'SECURITY_ALERT';
    await prefer('EMAIL', false, notificationTypeId(type));
    await news.tell({ type });
    expect(await news.channels()).toEqual(['EMAIL', 'IN_APP']);
  });

  it('nobody wants anywhere is not told', async () => {
    await prefer('EMAIL', false);
    await prefer('IN_APP', false);
    await prefer('PUSH', false);
    await news.tell();
    expect(await world.db.$count(notification)).toBe(0);
  });

  it('goes to no address that is suppressed, for the type or for all, until that ends', async () => {
    await world.db.insert(notificationSuppression).values({
      userId: kit.actor.userId,
      suppressionReason: 'BOUNCED_EMAIL',
      suppressedAt: world.ctx.now(),
      expiresAt: world.ctx.now() + day,
    });
    await news.tell();
    expect(await news.channels()).toEqual(['IN_APP']);
    world.advance(day);
    await news.tell();
    expect(await news.channels()).toEqual(['EMAIL', 'IN_APP', 'IN_APP']);
  });

  it('does not ring in quiet hours, unless it is urgent', async () => {
    await news.device('phone');
    await world.db
      .insert(quietHours)
      .values({ userId: kit.actor.userId, startTime: '18:00', endTime: '07:00', timezone: 'Asia/Bangkok' });
    await news.tell();
    expect(await news.channels()).toEqual(['EMAIL', 'IN_APP']);
    await news.tell({ type: 'SECURITY_ALERT' });
    expect(await news.channels()).toContain('PUSH');
  });

  it('speaks the language of its reader', async () => {
    await setSetting(kit, { scope: 'USER' }, { key: 'ui.language', value: 'th' });
    await news.tell();
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
