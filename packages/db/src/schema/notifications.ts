import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { fixedId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { filled, lists, notNegative, together } from './rules.ts';
import { stateNeeds } from './states.ts';
import { resourceTypes } from './words.ts';

export const notificationChannels = ['EMAIL', 'PUSH', 'SMS', 'IN_APP'] as const;

export const notificationTypeNames = [
  'WORKOUT_REMINDER',
  'PROGRAM_COMPLETE',
  'SCHEDULE_CREATED',
  'SCHEDULE_UPDATED',
  'SCHEDULE_REMINDER',
  'WORKOUT_LOGGED',
  'SESSION_CARD_CREATED',
  'ACHIEVEMENT_UNLOCKED',
  'GOAL_COMPLETED',
  'INVITE_RECEIVED',
  'REST_OVER',
  'CLIENT_NEEDS_ATTENTION',
  'ACTIVITY_SHARED',
  'ACTIVITY_DIGEST',
  'SECURITY_ALERT',
  'TRIAL_ENDING',
  'INVOICE_ISSUED',
  'PAYMENT_FAILED',
  'SUBSCRIPTION_CHANGED',
  'ERROR_ALERT',
  'ANNOUNCEMENT',
] as const;

/** A reason to tell people something. */
export const notificationType = table(
  'notification_type',
  {
    id: id(),
    name: text('name', { enum: notificationTypeNames }).notNull().unique(),
    displayName: text('display_name', { length: 255 }).notNull(),
    description: text('description'),
    category: text('category', { enum: ['SYSTEM', 'ACTIVITY', 'REMINDER', 'SOCIAL', 'BILLING'] }).notNull(),
    priority: text('priority', { enum: ['LOW', 'NORMAL', 'HIGH', 'URGENT'] }).notNull(),
    isUserConfigurable: flag('is_user_configurable').notNull().default(true),
    requiresAction: flag('requires_action').notNull().default(false),
    createdAt: createdAt(),
    isActive: flag('is_active').notNull().default(true),
  },
  (t) => [filled('notification_type_display_name_filled_ck', t.displayName)],
);

/** What a notification of a type says on a channel in a language, with variables like `{{user.name}}`. */
export const notificationTemplate = table(
  'notification_template',
  {
    id: id(),
    notificationTypeId: notificationTypeId(),
    channel: text('channel', { enum: notificationChannels }).notNull(),
    locale: text('locale', { enum: locales }).notNull().default('en'),
    subjectTemplate: text('subject_template', { length: 255 }),
    bodyTemplate: text('body_template').notNull(),
    actionUrlTemplate: text('action_url_template'),
    actionButtonText: text('action_button_text', { length: 100 }),
    /** The names of the variables it may use. */
    templateVariables: json<string[]>('template_variables'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    isActive: flag('is_active').notNull().default(true),
  },
  (t) => [
    uniqueIndex('notification_template_active_uq')
      .on(t.notificationTypeId, t.channel, t.locale)
      .where(sql`${t.isActive} = 1`),
    filled('notification_template_body_filled_ck', t.bodyTemplate),
    check('notification_template_subject_ck', sql`${t.channel} <> 'EMAIL' or ${t.subjectTemplate} is not null`),
    check('notification_template_action_ck', sql`${t.actionButtonText} is null or ${t.actionUrlTemplate} is not null`),
    lists('notification_template_variables_shape_ck', t.templateVariables),
  ],
);

/** Whom a campaign speaks to: those who match all that is given. */
export interface CampaignTarget {
  roleIds?: string[];
  institutionIds?: string[];
  billingPlanIds?: string[];
  locales?: Locale[];
  activeSince?: number;
  inactiveSince?: number;
}

/** What a campaign puts into the template of its type, by language. */
export type CampaignContent = Partial<Record<Locale, { title: string; message: string; actionUrl?: string }>>;

/** One message to many people, chosen by criteria, and how far it got. */
export const notificationCampaign = table(
  'notification_campaign',
  {
    id: id(),
    campaignName: text('campaign_name', { length: 255 }).notNull(),
    description: text('description'),
    notificationTypeId: notificationTypeId(),
    content: json<CampaignContent>('content'),
    targetCriteria: json<CampaignTarget>('target_criteria').notNull(),
    targetUserCount: integer('target_user_count').notNull(),
    sentCount: integer('sent_count').notNull().default(0),
    deliveredCount: integer('delivered_count').notNull().default(0),
    openedCount: integer('opened_count').notNull().default(0),
    clickedCount: integer('clicked_count').notNull().default(0),
    createdBy: text('created_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    scheduledFor: instant('scheduled_for').notNull(),
    startedAt: instant('started_at'),
    completedAt: instant('completed_at'),
  },
  (t) => [
    index('notification_campaign_created_by_idx').on(t.createdBy, t.createdAt),
    index('notification_campaign_due_idx').on(t.scheduledFor).where(sql`${t.completedAt} is null`),
    filled('notification_campaign_name_filled_ck', t.campaignName),
    check('notification_campaign_content_shape_ck', sql`json_type(${t.content}) = 'object'`),
    check('notification_campaign_target_criteria_shape_ck', sql`json_type(${t.targetCriteria}) = 'object'`),
    notNegative('notification_campaign_counts_ck', t.targetUserCount, t.deliveredCount, t.clickedCount),
    check('notification_campaign_sent_ck', sql`${t.sentCount} between 0 and ${t.targetUserCount}`),
    check('notification_campaign_delivered_ck', sql`${t.deliveredCount} <= ${t.sentCount}`),
    check('notification_campaign_opened_ck', sql`${t.openedCount} between ${t.clickedCount} and ${t.sentCount}`),
    check('notification_campaign_started_ck', sql`${t.sentCount} = 0 or ${t.startedAt} is not null`),
    check('notification_campaign_completed_ck', sql`${t.completedAt} is null or ${t.startedAt} is not null`),
    check('notification_campaign_order_ck', sql`${t.completedAt} >= ${t.startedAt}`),
  ],
);

export const notificationStatuses = ['PENDING', 'SENT', 'DELIVERED', 'READ', 'CLICKED', 'FAILED'] as const;

/** The id of a state of a notification, the same everywhere, because checks know it. */
export const notificationStatusId = (name: (typeof notificationStatuses)[number]): string =>
  fixedId('notification-status', name);

/** How far a notification got. */
export const notificationStatus = table('notification_status', {
  id: id(),
  name: text('name', { enum: notificationStatuses }).notNull().unique(),
  description: text('description'),
});

/** Something a person is told. Its deliveries say how it went out; when it was read and clicked stands here. */
export const notification = table(
  'notification',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    notificationTypeId: notificationTypeId(),
    campaignId: text('campaign_id').references(() => notificationCampaign.id, { onDelete: 'set null' }),
    notificationStatusId: text('notification_status_id')
      .notNull()
      .references(() => notificationStatus.id, { onDelete: 'restrict' }),
    title: text('title', { length: 255 }).notNull(),
    message: text('message').notNull(),
    actionUrl: text('action_url'),
    actionButtonText: text('action_button_text', { length: 100 }),
    resourceType: text('resource_type', { length: 30, enum: resourceTypes }),
    resourceId: text('resource_id'),
    /** What its template was filled with. */
    metadata: json<Record<string, string | number | boolean | null>>('metadata'),
    createdAt: createdAt(),
    scheduledFor: instant('scheduled_for'),
    sentAt: instant('sent_at'),
    readAt: instant('read_at'),
    clickedAt: instant('clicked_at'),
  },
  (t) => [
    index('notification_user_idx').on(t.userId, t.createdAt),
    index('notification_unread_idx').on(t.userId, t.createdAt).where(sql`${t.readAt} is null`),
    index('notification_due_idx').on(t.scheduledFor).where(sql`${t.sentAt} is null`),
    index('notification_type_idx').on(t.notificationTypeId, t.sentAt),
    index('notification_resource_idx').on(t.resourceType, t.resourceId).where(sql`${t.resourceId} is not null`),
    uniqueIndex('notification_campaign_uq').on(t.campaignId, t.userId).where(sql`${t.campaignId} is not null`),
    filled('notification_title_filled_ck', t.title),
    filled('notification_message_filled_ck', t.message),
    together('notification_resource_ck', t.resourceType, t.resourceId),
    check('notification_action_ck', sql`${t.actionButtonText} is null or ${t.actionUrl} is not null`),
    check('notification_metadata_shape_ck', sql`json_type(${t.metadata}) = 'object'`),
    check('notification_read_ck', sql`${t.readAt} is null or ${t.sentAt} is not null`),
    check('notification_clicked_ck', sql`${t.clickedAt} is null or ${t.readAt} is not null`),
    stateNeeds('notification_state_sent_ck', t.notificationStatusId, notificationStatusId('SENT'), t.sentAt),
    stateNeeds('notification_state_delivered_ck', t.notificationStatusId, notificationStatusId('DELIVERED'), t.sentAt),
    stateNeeds('notification_state_read_ck', t.notificationStatusId, notificationStatusId('READ'), t.readAt),
    stateNeeds('notification_state_clicked_ck', t.notificationStatusId, notificationStatusId('CLICKED'), t.clickedAt),
  ],
);

export const mailStatuses = ['QUEUED', 'SENT', 'HELD', 'FAILED'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** A letter to one address. Held means that no provider is configured and it waits in the mailbox. */
export const mailMessage = table(
  'mail_message',
  {
    id: id(),
    recipient: text('recipient').notNull(),
    locale: text('locale', { enum: locales }).notNull(),
    template: text('template').notNull(),
    subject: text('subject').notNull(),
    bodyText: text('body_text').notNull(),
    bodyHtml: text('body_html').notNull(),
    status: text('status', { enum: mailStatuses }).notNull().default('QUEUED'),
    externalId: text('external_id'),
    failureReason: text('failure_reason'),
    retryCount: integer('retry_count').notNull().default(0),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    index('mail_message_recipient_idx').on(t.recipient, t.createdAt),
    index('mail_message_created_idx').on(t.createdAt),
    check('mail_message_recipient_ck', sql`${t.recipient} = lower(${t.recipient}) and ${t.recipient} like '_%@_%'`),
    filled('mail_message_subject_filled_ck', t.subject),
    notNegative('mail_message_retry_count_ck', t.retryCount),
    check('mail_message_sent_ck', sql`(${t.status} = 'SENT') = (${t.sentAt} is not null)`),
  ],
);

function notificationTypeId() {
  return text('notification_type_id')
    .notNull()
    .references(() => notificationType.id, { onDelete: 'restrict' });
}
