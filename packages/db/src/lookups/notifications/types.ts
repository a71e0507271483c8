import { fixedId } from '@motriforge/shared/ids';
import type { notificationType, notificationTypeNames } from '../../schema/notifications.ts';
import { namesOf } from '../described.ts';

export type NotificationTypeName = (typeof notificationTypeNames)[number];

export const notificationTypeId = (name: NotificationTypeName): string => fixedId('notification-type', name);

type Row = typeof notificationType.$inferSelect;
type Meaning = Pick<Row, 'displayName' | 'description' | 'category' | 'priority'> &
  Partial<Pick<Row, 'isUserConfigurable' | 'requiresAction'>>;

const meaning = (): Record<NotificationTypeName, Meaning> => ({
  WORKOUT_REMINDER: {
    displayName: 'Workout of the day',
    description: 'A workout is planned for today.',
    category: 'REMINDER',
    priority: 'NORMAL',
  },
  PROGRAM_COMPLETE: {
    displayName: 'Program finished',
    description: 'The last day of a program is done.',
    category: 'ACTIVITY',
    priority: 'NORMAL',
  },
  SCHEDULE_CREATED: {
    displayName: 'New appointment',
    description: 'Somebody proposes an appointment.',
    category: 'REMINDER',
    priority: 'HIGH',
    requiresAction: true,
  },
  SCHEDULE_UPDATED: {
    displayName: 'Appointment changed',
    description: 'An appointment was confirmed, moved or cancelled.',
    category: 'REMINDER',
    priority: 'HIGH',
  },
  SCHEDULE_REMINDER: {
    displayName: 'Appointment soon',
    description: 'An appointment begins soon.',
    category: 'REMINDER',
    priority: 'HIGH',
  },
  WORKOUT_LOGGED: {
    displayName: 'Client trained',
    description: 'A client finished a training session.',
    category: 'ACTIVITY',
    priority: 'LOW',
  },
  SESSION_CARD_CREATED: {
    displayName: 'Session card',
    description: 'A coach wrote down how a session went.',
    category: 'SOCIAL',
    priority: 'NORMAL',
  },
  ACHIEVEMENT_UNLOCKED: {
    displayName: 'Achievement',
    description: 'A record fell or a streak grew.',
    category: 'ACTIVITY',
    priority: 'NORMAL',
  },
  GOAL_COMPLETED: {
    displayName: 'Goal reached',
    description: 'Every required target of a goal is met.',
    category: 'ACTIVITY',
    priority: 'NORMAL',
  },
  INVITE_RECEIVED: {
    displayName: 'Invitation',
    description: 'Somebody shares something, or asks to work together.',
    category: 'SOCIAL',
    priority: 'HIGH',
    requiresAction: true,
  },
  REST_OVER: {
    displayName: 'Rest is over',
    description: 'The rest timer ran out, perhaps on a locked phone.',
    category: 'REMINDER',
    priority: 'HIGH',
  },
  CLIENT_NEEDS_ATTENTION: {
    displayName: 'Client needs attention',
    description: 'A client missed sessions, hurts, or comes to the end of a program.',
    category: 'REMINDER',
    priority: 'HIGH',
    requiresAction: true,
  },
  ACTIVITY_SHARED: {
    displayName: 'Shared activity',
    description: 'Somebody showed what they did.',
    category: 'SOCIAL',
    priority: 'LOW',
  },
  ACTIVITY_DIGEST: {
    displayName: 'Digest',
    description: 'A day, a week or a month in a few figures.',
    category: 'ACTIVITY',
    priority: 'LOW',
  },
  SECURITY_ALERT: {
    displayName: 'Security',
    description: 'Something happened to the account that its owner should know of.',
    category: 'SYSTEM',
    priority: 'URGENT',
    isUserConfigurable: false,
    requiresAction: true,
  },
  TRIAL_ENDING: {
    displayName: 'Trial ends',
    description: 'A trial ends in a few days.',
    category: 'BILLING',
    priority: 'HIGH',
  },
  INVOICE_ISSUED: {
    displayName: 'Invoice',
    description: 'An invoice was issued.',
    category: 'BILLING',
    priority: 'NORMAL',
    isUserConfigurable: false,
  },
  PAYMENT_FAILED: {
    displayName: 'Payment failed',
    description: 'A payment did not go through.',
    category: 'BILLING',
    priority: 'HIGH',
    isUserConfigurable: false,
    requiresAction: true,
  },
  SUBSCRIPTION_CHANGED: {
    displayName: 'Plan changed',
    description: 'A subscription began, changed or ended.',
    category: 'BILLING',
    priority: 'NORMAL',
    isUserConfigurable: false,
  },
  ERROR_ALERT: {
    displayName: 'Error alert',
    description: 'Errors passed a threshold that staff set.',
    category: 'SYSTEM',
    priority: 'URGENT',
  },
  ANNOUNCEMENT: {
    displayName: 'News',
    description: 'What the platform wants to tell many people.',
    category: 'SYSTEM',
    priority: 'LOW',
  },
});

export const notificationTypeRows = () => {
  const meanings = meaning();
  return namesOf(meanings).map((name) => ({
    id: notificationTypeId(name),
    name,
    isUserConfigurable: true,
    requiresAction: false,
    ...meanings[name],
  }));
};
