import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { activity } from './activity.ts';
import { flag, id, instant, table } from './columns.ts';
import { user } from './identity.ts';
import { notification, notificationType } from './notifications.ts';
import { filled } from './rules.ts';

/** Somebody who was told of an activity, and by which notification. */
export const activityNotification = table(
  'activity_notification',
  {
    id: id(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activity.id, { onDelete: 'cascade' }),
    recipientId: text('recipient_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    notificationTypeId: text('notification_type_id')
      .notNull()
      .references(() => notificationType.id, { onDelete: 'restrict' }),
    notificationId: text('notification_id').references(() => notification.id, { onDelete: 'set null' }),
    message: text('message').notNull(),
    isRead: flag('is_read').notNull().default(false),
    sentAt: instant('sent_at').notNull().$defaultFn(Date.now),
    readAt: instant('read_at'),
  },
  (t) => [
    uniqueIndex('activity_notification_uq').on(t.activityId, t.recipientId, t.notificationTypeId),
    index('activity_notification_recipient_idx').on(t.recipientId, t.sentAt),
    uniqueIndex('activity_notification_notification_uq')
      .on(t.notificationId)
      .where(sql`${t.notificationId} is not null`),
    filled('activity_notification_message_filled_ck', t.message),
    check('activity_notification_read_ck', sql`${t.isRead} = (${t.readAt} is not null)`),
    check('activity_notification_order_ck', sql`${t.readAt} >= ${t.sentAt}`),
  ],
);
