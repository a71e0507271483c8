import type {
  notificationSchedule,
  notificationSuppression,
  quietHours,
} from '@motriforge/db/schema/notification-preferences';
import type { notificationChannels, notificationType } from '@motriforge/db/schema/notifications';
import { localTime } from '@motriforge/shared/dates';

export type Channel = (typeof notificationChannels)[number];

/** What decides how a person hears of something. */
export interface Wishes {
  type: Pick<typeof notificationType.$inferSelect, 'isUserConfigurable' | 'priority' | 'isActive'>;
  preferences: readonly { channel: Channel; isEnabled: boolean }[];
  /** Those for this type and those for all of them. */
  suppressions: readonly Pick<typeof notificationSuppression.$inferSelect, 'expiresAt'>[];
  quietHours?:
    | Pick<typeof quietHours.$inferSelect, 'startTime' | 'endTime' | 'timezone' | 'allowsUrgent' | 'isActive'>
    | undefined;
  schedule?: Pick<typeof notificationSchedule.$inferSelect, 'frequency' | 'isActive'> | undefined;
}

/** Nobody gets text messages without asking for them. */
const openUnlessClosed: readonly Channel[] = ['IN_APP', 'PUSH', 'EMAIL'];

/**
 * The channels something goes out on now. A person's preferences close and open them, but for what everybody has to
 * know; addresses that bounced or asked for peace get no mail; nothing rings in quiet hours; and what is gathered for
 * a digest waits in the app.
 */
export function openChannels(wishes: Wishes, now: number): Channel[] {
  const { type, preferences, suppressions } = wishes;
  if (!type.isActive) return [];
  const chosen = new Map(type.isUserConfigurable ? preferences.map((wish) => [wish.channel, wish.isEnabled]) : []);
  const isSuppressed = suppressions.some(({ expiresAt }) => expiresAt === null || expiresAt > now);
  const isQuiet = isQuietAt(wishes, now);
  const closed: Record<Channel, boolean> = {
    IN_APP: false,
    EMAIL: isSuppressed || isGathered(wishes),
    PUSH: isQuiet || isGathered(wishes),
    SMS: isQuiet || isGathered(wishes),
  };
  const channels: readonly Channel[] = ['IN_APP', 'EMAIL', 'PUSH', 'SMS'];
  return channels.filter((channel) => !closed[channel] && (chosen.get(channel) ?? openUnlessClosed.includes(channel)));
}

/** Whether a person hears of it in a digest. */
export const isGathered = ({ schedule, type }: Wishes): boolean =>
  type.isUserConfigurable && schedule?.isActive === true && schedule.frequency !== 'IMMEDIATE';

function isQuietAt({ type, quietHours: hours }: Wishes, now: number): boolean {
  if (!hours?.isActive || (hours.allowsUrgent && type.priority === 'URGENT')) return false;
  return isWithin(localTime(now, hours.timezone), hours.startTime, hours.endTime);
}

/** Whether a time of day lies between two others; the stretch may pass midnight. The end does not belong to it. */
export const isWithin = (time: string, from: string, to: string): boolean =>
  from < to ? time >= from && time < to : time >= from || time < to;
