import { notificationStatusId } from '@motriforge/db/lookups/notifications/states';
import { type NotificationTypeName, notificationTypeId } from '@motriforge/db/lookups/notifications/types';
import { notification } from '@motriforge/db/schema/notifications';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { Person, Writer } from './person.ts';

type Told = Readonly<Record<Locale, { title: string; message: string }>>;

const told: Partial<Record<NotificationTypeName, Told>> = {
  WORKOUT_REMINDER: {
    en: { title: 'Training today', message: 'Your plan has a session for today. It takes about an hour.' },
    th: { title: 'วันนี้มีซ้อม', message: 'แผนของคุณมีการซ้อมวันนี้ ใช้เวลาประมาณหนึ่งชั่วโมง' },
  },
  SESSION_CARD_CREATED: {
    en: { title: 'A new session card', message: 'Your coach wrote down how it went.' },
    th: { title: 'มีการ์ดสรุปการซ้อมใหม่', message: 'โค้ชของคุณสรุปการซ้อมครั้งล่าสุดแล้ว' },
  },
  ACHIEVEMENT_UNLOCKED: {
    en: { title: 'Four weeks in a row', message: 'You trained every week of the last four.' },
    th: { title: 'สี่สัปดาห์ติดต่อกัน', message: 'คุณซ้อมครบทุกสัปดาห์ตลอดสี่สัปดาห์ที่ผ่านมา' },
  },
  SCHEDULE_REMINDER: {
    en: { title: 'Appointment tomorrow', message: 'You train with your coach tomorrow.' },
    th: { title: 'พรุ่งนี้มีนัด', message: 'พรุ่งนี้คุณมีนัดซ้อมกับโค้ช' },
  },
};
const types = Object.keys(told) as (keyof typeof told)[];

/** What somebody was told, spread over some days before today; what came in the last three days may still be unread. */
export function writeNotices({ rows, random, ids, calendar }: Writer, person: Person, count: number, days: number) {
  for (let notice = 0; notice < count; notice++) {
    const offset = -1 - Math.floor(((count - 1 - notice) * days) / count);
    const type = random.pick(types);
    const words = (told[type] as Told)[person.locale];
    const sentAt = calendar.at(offset, random.whole(420, 600));
    const isRead = offset < -3 || random.chance(0.4);
    rows.add(notification, {
      id: ids.next(),
      userId: person.id,
      notificationTypeId: notificationTypeId(type),
      notificationStatusId: notificationStatusId(isRead ? 'READ' : 'DELIVERED'),
      ...words,
      createdAt: sentAt,
      sentAt,
      readAt: isRead ? sentAt + random.whole(1, 300) * 60_000 : null,
    });
  }
}
