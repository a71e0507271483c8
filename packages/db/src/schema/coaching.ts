import { sql } from 'drizzle-orm';
import { check, index, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { between, filled, notNegative } from './rules.ts';

export const professionalRelations = ['TRAINER', 'COACH', 'PHYSIOTHERAPIST', 'NUTRITIONIST', 'OTHER'] as const;

/** A professional who serves a person. One that is neither active nor ended waits for the person's yes. */
export const userProfessionalCustomerRelation = table(
  'user_professional_customer_relation',
  {
    id: id(),
    professionalId: text('professional_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    customerId: text('customer_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    relationType: text('relation_type', { enum: professionalRelations }).notNull(),
    /** Who asked for it. */
    requestedBy: text('requested_by').references(() => user.id, { onDelete: 'set null' }),
    isActive: flag('is_active').notNull().default(true),
    startedAt: instant('started_at').notNull().$defaultFn(Date.now),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('user_professional_customer_relation_uq').on(t.professionalId, t.customerId, t.relationType),
    index('user_professional_customer_relation_active_idx').on(t.professionalId, t.isActive, t.startedAt),
    index('user_professional_customer_relation_customer_idx').on(t.customerId, t.isActive),
    index('user_professional_customer_relation_requested_by_idx').on(t.requestedBy),
    differ('user_professional_customer_relation_self_ck', t.professionalId, t.customerId),
    check('user_professional_customer_relation_ended_ck', sql`${t.isActive} = 0 or ${t.endedAt} is null`),
    check('user_professional_customer_relation_times_ck', sql`${t.endedAt} >= ${t.startedAt}`),
  ],
);

/** What a coach may be allowed to see of a client. */
export const coachingScopes = [
  'PROFILE',
  'PROGRAMS',
  'TRAINING',
  'GOALS',
  'CHECKINS',
  'INJURIES',
  'NUTRITION',
  'PHOTOS',
] as const;

/** A client's permission for the professional of a relation to see one kind of their data, while it is not withdrawn. */
export const coachingConsent = table(
  'coaching_consent',
  {
    id: id(),
    relationId: relationId(),
    scope: text('scope', { enum: coachingScopes }).notNull(),
    grantedAt: instant('granted_at').notNull().$defaultFn(Date.now),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('coaching_consent_live_uq').on(t.relationId, t.scope).where(sql`${t.withdrawnAt} is null`),
    index('coaching_consent_relation_idx').on(t.relationId, t.grantedAt),
    check('coaching_consent_times_ck', sql`${t.withdrawnAt} >= ${t.grantedAt}`),
  ],
);

/** What a professional writes down about a client, for their own eyes. */
export const clientNote = table(
  'client_note',
  {
    id: id(),
    relationId: relationId(),
    body: text('body').notNull(),
    isPinned: flag('is_pinned').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('client_note_relation_idx').on(t.relationId, t.isPinned, t.createdAt),
    filled('client_note_body_filled_ck', t.body),
  ],
);

export const attentionReasons = [
  'SESSION_MISSED',
  'ADHERENCE_DROPPED',
  'PAIN_ROSE',
  'SORENESS_ROSE',
  'PROGRAM_ENDS',
] as const;

/** The figures that make a client worth a look, and the rows they come from. */
export interface AttentionDetail {
  before?: number;
  now?: number;
  day?: string;
  rowIds?: string[];
}

/** A reason why a client deserves their professional's attention, until it is dismissed or gone. */
export const attentionItem = table(
  'attention_item',
  {
    id: id(),
    relationId: relationId(),
    reason: text('reason', { enum: attentionReasons }).notNull(),
    /** What tells this occurrence from the next: the day, week or run that raised it. */
    occurrence: text('occurrence', { length: 100 }).notNull(),
    detail: json<AttentionDetail>('detail').notNull(),
    raisedAt: instant('raised_at').notNull().$defaultFn(Date.now),
    /** Out of sight until then; for good when only dismissed. */
    snoozedUntil: instant('snoozed_until'),
    dismissedAt: instant('dismissed_at'),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [
    uniqueIndex('attention_item_uq').on(t.relationId, t.reason, t.occurrence),
    index('attention_item_open_idx')
      .on(t.relationId, t.raisedAt)
      .where(sql`${t.dismissedAt} is null and ${t.resolvedAt} is null`),
    filled('attention_item_occurrence_filled_ck', t.occurrence),
  ],
);

/** A person's training in figures, computed by a cron. */
export const traineeStats = table(
  'trainee_stats',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    totalWorkouts: integer('total_workouts').notNull().default(0),
    totalSessions: integer('total_sessions').notNull().default(0),
    avgRating: real('avg_rating'),
    totalWeightLifted: real('total_weight_lifted').notNull().default(0),
    /** Sessions done of sessions planned. */
    adherence7d: real('adherence_7d'),
    adherence30d: real('adherence_30d'),
    adherence90d: real('adherence_90d'),
    lastWorkoutDate: day('last_workout_date'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    notNegative('trainee_stats_totals_ck', t.totalWorkouts, t.totalSessions, t.totalWeightLifted),
    between('trainee_stats_avg_rating_range_ck', t.avgRating, 1, 5),
    between('trainee_stats_adherence_7d_range_ck', t.adherence7d, 0, 100),
    between('trainee_stats_adherence_30d_range_ck', t.adherence30d, 0, 100),
    between('trainee_stats_adherence_90d_range_ck', t.adherence90d, 0, 100),
  ],
);

function relationId() {
  return text('relation_id')
    .notNull()
    .references(() => userProfessionalCustomerRelation.id, { onDelete: 'cascade' });
}
