import { type NotificationTypeName, notificationTypeId } from '@motriforge/db/lookups/notifications/types';
import { pushSubscription } from '@motriforge/db/schema/deliveries';
import { user } from '@motriforge/db/schema/identity';
import {
  notificationSchedule,
  notificationSuppression,
  quietHours,
  userNotificationPreference,
} from '@motriforge/db/schema/notification-preferences';
import { notificationTemplate, notificationType } from '@motriforge/db/schema/notifications';
import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { and, eq, isNull, or } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import { settingLayers, toSettingViews } from '../settings/index.ts';
import type { Channel, Wishes } from './channels.ts';

export type Template = Pick<
  typeof notificationTemplate.$inferSelect,
  'subjectTemplate' | 'bodyTemplate' | 'actionUrlTemplate' | 'actionButtonText'
>;

/** Somebody to be told something: how they want to hear of it, in which words and where. */
export interface Recipient {
  email: string;
  name: string;
  locale: Locale;
  wishes: Wishes;
  templates: Record<Channel, Template>;
  devices: { id: string }[];
}

/** All it takes to tell somebody something, in one trip. Undefined when there is nobody to tell. */
export async function loadRecipient(
  ctx: JobCtx,
  userId: string,
  type: NotificationTypeName,
): Promise<Recipient | undefined> {
  const typeId = notificationTypeId(type);
  const { db } = ctx;
  const [[person], [known], templates, preferences, suppressions, [hours], [schedule], devices, layers] =
    await db.batch([
      db
        .select()
        .from(user)
        .where(and(eq(user.id, userId), eq(user.isActive, true))),
      db.select().from(notificationType).where(eq(notificationType.id, typeId)),
      db
        .select()
        .from(notificationTemplate)
        .where(and(eq(notificationTemplate.notificationTypeId, typeId), eq(notificationTemplate.isActive, true))),
      db
        .select()
        .from(userNotificationPreference)
        .where(
          and(eq(userNotificationPreference.userId, userId), eq(userNotificationPreference.notificationTypeId, typeId)),
        ),
      db
        .select()
        .from(notificationSuppression)
        .where(
          and(
            eq(notificationSuppression.userId, userId),
            or(
              isNull(notificationSuppression.notificationTypeId),
              eq(notificationSuppression.notificationTypeId, typeId),
            ),
          ),
        ),
      db.select().from(quietHours).where(eq(quietHours.userId, userId)),
      db
        .select()
        .from(notificationSchedule)
        .where(and(eq(notificationSchedule.userId, userId), eq(notificationSchedule.notificationTypeId, typeId))),
      db
        .select({ id: pushSubscription.id })
        .from(pushSubscription)
        .where(and(eq(pushSubscription.userId, userId), isNull(pushSubscription.disabledAt))),
      settingLayers(ctx, userId),
    ]);
  if (!person || !known) return undefined;
  const language = toSettingViews(layers).find(({ key }) => key === 'ui.language')?.value;
  const locale = locales.find((locale) => locale === language) ?? 'en';
  const templateFor = (channel: Channel): Template => {
    const found = templates.find((template) => template.channel === channel && template.locale === locale);
    if (!found) throw new Error(`There are no words for ${type} on ${channel} in ${locale}.`);
    return found;
  };
  return {
    email: person.email,
    name: person.firstName ?? person.username ?? '',
    locale,
    wishes: { type: known, preferences, suppressions, quietHours: hours, schedule },
    templates: {
      IN_APP: templateFor('IN_APP'),
      EMAIL: templateFor('EMAIL'),
      PUSH: templateFor('PUSH'),
      SMS: templateFor('SMS'),
    },
    devices,
  };
}
