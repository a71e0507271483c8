import { sql } from 'drizzle-orm';
import { check, index, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { category, metric, tag, visibility } from './enums.ts';
import { user } from './identity.ts';
import { institution } from './institutions.ts';
import { filled, together } from './rules.ts';
import { resourceTypes } from './words.ts';

/** What people do that the platform tells of. The list is open: a new word is a new row, not a new table. */
export const activityTypeNames = [
  'LOGIN',
  'WORKOUT_COMPLETED',
  'EXERCISE_ADDED',
  'PROGRAM_STARTED',
  'PROGRAM_COMPLETED',
  'GOAL_ACHIEVED',
  'RECORD_SET',
  'YOGA_FLOW_COMPLETED',
  'CHECK_IN_LOGGED',
  'MEAL_LOGGED',
  'COACHING_SESSION_COMPLETED',
  'CHAT_SESSION_COMPLETED',
  'JOURNAL_WRITTEN',
  'INSTITUTION_JOINED',
] as const;
export type ActivityTypeName = (typeof activityTypeNames)[number];

/** A kind of thing people do, and how often it must be done to keep a streak. */
export const activityType = table(
  'activity_type',
  {
    id: id(),
    name: text('name').$type<ActivityTypeName>().notNull().unique(),
    displayName: text('display_name', { length: 255 }).notNull(),
    description: text('description'),
    isTrackable: flag('is_trackable').notNull().default(true),
    requiresResource: flag('requires_resource').notNull().default(false),
    streakCadence: text('streak_cadence', { enum: ['DAILY', 'WEEKLY', 'SCHEDULED'] })
      .notNull()
      .default('DAILY'),
  },
  (t) => [
    check('activity_type_name_ck', sql`${t.name} glob '[A-Z]*' and ${t.name} not glob '*[^A-Z0-9_]*'`),
    filled('activity_type_display_name_filled_ck', t.displayName),
  ],
);

/** Figures of the moment that a line of the feed shows; what can be looked up is not repeated here. */
export type ActivityMetadata = Record<string, string | number | boolean | null>;

/** Something a person did, as their feed tells it. */
export const activity = table(
  'activity',
  {
    id: id(),
    userId: userId(),
    activityTypeId: text('activity_type_id')
      .notNull()
      .references(() => activityType.id, { onDelete: 'restrict' }),
    title: text('title', { length: 255 }).notNull(),
    description: text('description'),
    resourceId: text('resource_id'),
    resourceType: text('resource_type', { enum: resourceTypes }),
    metadata: json<ActivityMetadata>('metadata'),
    isSystemGenerated: flag('is_system_generated').notNull().default(false),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    occurredAt: instant('occurred_at').notNull(),
    /** The day it was where the person was: streaks and digests count days, not instants. */
    occurredOn: day('occurred_on').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('activity_user_idx').on(t.userId, t.occurredAt),
    index('activity_user_type_idx').on(t.userId, t.activityTypeId, t.occurredOn),
    index('activity_resource_idx').on(t.resourceType, t.resourceId).where(sql`${t.resourceId} is not null`),
    index('activity_visibility_idx').on(t.visibilityId, t.occurredAt),
    filled('activity_title_filled_ck', t.title),
    together('activity_resource_ck', t.resourceId, t.resourceType),
    // Clocks on earth are between 12 hours behind UTC and 14 hours ahead of it.
    check(
      'activity_local_day_ck',
      sql`${t.occurredAt} - 1000 * unixepoch(${t.occurredOn}) between -14 * 3600000 and 36 * 3600000`,
    ),
  ],
);

/** A category an activity belongs to. */
export const activityCategory = table(
  'activity_category',
  {
    activityId: activityId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.categoryId] })],
);

/** A tag an activity carries. */
export const activityTag = table(
  'activity_tag',
  {
    activityId: activityId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.tagId] })],
);

/** A person who takes part in an activity, whatever as: the short form of their participant rows. */
export const userActivity = table(
  'user_activity',
  {
    userId: userId(),
    activityId: activityId(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.activityId] }), index('user_activity_activity_idx').on(t.activityId)],
);

/** A person's part in an activity. */
export const activityParticipant = table(
  'activity_participant',
  {
    id: id(),
    activityId: activityId(),
    userId: userId(),
    participationType: text('participation_type', {
      enum: ['ACTOR', 'OBSERVER', 'BENEFICIARY', 'ASSIGNEE'],
    }).notNull(),
    notes: text('notes'),
    joinedAt: instant('joined_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('activity_participant_uq').on(t.activityId, t.userId, t.participationType),
    index('activity_participant_user_idx').on(t.userId, t.joinedAt),
  ],
);

/** An institution an activity took place in. */
export const activityInstitution = table(
  'activity_institution',
  {
    activityId: activityId(),
    institutionId: text('institution_id')
      .notNull()
      .references(() => institution.id, { onDelete: 'cascade' }),
    involvementType: text('involvement_type', { enum: ['CONTEXT', 'LOCATION', 'AUTHORITY'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.institutionId] }),
    index('activity_institution_institution_idx').on(t.institutionId, t.activityId),
  ],
);

/** A figure an activity produced, beside the one before it. */
export const activityMetric = table(
  'activity_metric',
  {
    id: id(),
    activityId: activityId(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    value: real('value').notNull(),
    previousValue: real('previous_value'),
    measuredAt: instant('measured_at').notNull(),
  },
  (t) => [uniqueIndex('activity_metric_uq').on(t.activityId, t.metricId)],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function activityId() {
  return text('activity_id')
    .notNull()
    .references(() => activity.id, { onDelete: 'cascade' });
}
