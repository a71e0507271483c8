import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, json, minorUnits, table } from './columns.ts';
import { user } from './identity.ts';
import { institution, institutionDepartment } from './institutions.ts';
import { filled, isHash, notNegative } from './rules.ts';

/*
 * Every figure here can be made again from the rows it counts. Days are the institution's own. A row without a
 * department is of the whole institution, which is not the sum of its departments: some people are in none. SQL writes
 * these rows by the thousand, so SQLite numbers them.
 */

/** What one day was like in an institution or one of its departments. */
export const institutionDay = table(
  'institution_day',
  {
    id: integer('id').primaryKey(),
    institutionId: institutionId(),
    departmentId: departmentId(),
    day: day('day').notNull(),
    members: count('members'),
    newMembers: count('new_members'),
    lostMembers: count('lost_members'),
    /** People who trained on the day, and in the 7 and 30 days that end with it. */
    activeMembers: count('active_members'),
    activeMembers7d: count('active_members_7d'),
    activeMembers30d: count('active_members_30d'),
    sessions: count('sessions'),
    sets: count('sets'),
    workoutsPlanned: count('workouts_planned'),
    workoutsDone: count('workouts_done'),
    programsStarted: count('programs_started'),
    programsCompleted: count('programs_completed'),
    appointmentsPending: count('appointments_pending'),
    appointmentsConfirmed: count('appointments_confirmed'),
    appointmentsCompleted: count('appointments_completed'),
    appointmentsCancelled: count('appointments_cancelled'),
    ratingSum: count('rating_sum'),
    ratingCount: count('rating_count'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('institution_day_department_uq').on(t.institutionId, t.departmentId, t.day),
    uniqueIndex('institution_day_whole_uq').on(t.institutionId, t.day).where(sql`${t.departmentId} is null`),
    index('institution_day_department_idx').on(t.departmentId),
    check(
      'institution_day_members_ck',
      sql`min(${t.members}, ${t.newMembers}, ${t.lostMembers}) >= 0 and ${t.members} >= ${t.newMembers} - ${t.lostMembers}`,
    ),
    check(
      'institution_day_active_ck',
      sql`${t.activeMembers} >= 0 and ${t.activeMembers7d} >= ${t.activeMembers} and ${t.activeMembers30d} >= ${t.activeMembers7d}`,
    ),
    check('institution_day_sessions_ck', sql`${t.sessions} >= ${t.activeMembers} and ${t.sets} >= 0`),
    check('institution_day_adherence_ck', sql`${t.workoutsDone} between 0 and ${t.workoutsPlanned}`),
    notNegative('institution_day_programs_ck', t.programsStarted, t.programsCompleted),
    notNegative(
      'institution_day_appointments_ck',
      t.appointmentsPending,
      t.appointmentsConfirmed,
      t.appointmentsCompleted,
      t.appointmentsCancelled,
    ),
    check(
      'institution_day_rating_ck',
      sql`${t.ratingCount} >= 0 and ${t.ratingSum} between ${t.ratingCount} and 5 * ${t.ratingCount}`,
    ),
  ],
);

/** What an institution or a department took in and gave back on a day, in one currency. */
export const institutionRevenueDay = table(
  'institution_revenue_day',
  {
    id: integer('id').primaryKey(),
    institutionId: institutionId(),
    departmentId: departmentId(),
    day: day('day').notNull(),
    currency: text('currency', { length: 3 }).notNull(),
    paid: minorUnits('paid').notNull().default(0),
    refunded: minorUnits('refunded').notNull().default(0),
    paymentCount: count('payment_count'),
    refundCount: count('refund_count'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('institution_revenue_day_department_uq').on(t.institutionId, t.departmentId, t.day, t.currency),
    uniqueIndex('institution_revenue_day_whole_uq')
      .on(t.institutionId, t.day, t.currency)
      .where(sql`${t.departmentId} is null`),
    index('institution_revenue_day_department_idx').on(t.departmentId),
    check('institution_revenue_day_currency_code_ck', sql`${t.currency} glob '[A-Z][A-Z][A-Z]'`),
    notNegative('institution_revenue_day_counts_ck', t.paymentCount, t.refundCount),
    check('institution_revenue_day_paid_ck', sql`${t.paid} >= 0 and (${t.paid} = 0 or ${t.paymentCount} > 0)`),
    check(
      'institution_revenue_day_refunded_ck',
      sql`${t.refunded} >= 0 and (${t.refunded} = 0 or ${t.refundCount} > 0)`,
    ),
  ],
);

/** Of those who joined in a month: how many were still members, and how many trained, some months later. */
export const retentionCohort = table(
  'retention_cohort',
  {
    id: integer('id').primaryKey(),
    institutionId: institutionId(),
    departmentId: departmentId(),
    /** The first day of the month. */
    joinedMonth: day('joined_month').notNull(),
    monthsLater: integer('months_later').notNull(),
    joined: count('joined'),
    retained: count('retained'),
    active: count('active'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('retention_cohort_department_uq').on(t.institutionId, t.departmentId, t.joinedMonth, t.monthsLater),
    uniqueIndex('retention_cohort_whole_uq')
      .on(t.institutionId, t.joinedMonth, t.monthsLater)
      .where(sql`${t.departmentId} is null`),
    index('retention_cohort_department_idx').on(t.departmentId),
    check('retention_cohort_month_ck', sql`${t.joinedMonth} glob '*-01'`),
    notNegative('retention_cohort_months_later_ck', t.monthsLater),
    check('retention_cohort_retained_ck', sql`${t.retained} between 0 and ${t.joined}`),
    check('retention_cohort_active_ck', sql`${t.active} between 0 and ${t.joined}`),
  ],
);

/** How busy a coach was on a day in an institution, and how their clients rated it. */
export const coachDay = table(
  'coach_day',
  {
    institutionId: institutionId(),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    day: day('day').notNull(),
    clients: count('clients'),
    activeClients: count('active_clients'),
    appointments: count('appointments'),
    appointmentsCompleted: count('appointments_completed'),
    bookedMinutes: count('booked_minutes'),
    availableMinutes: count('available_minutes'),
    cardsWritten: count('cards_written'),
    ratingSum: count('rating_sum'),
    ratingCount: count('rating_count'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.institutionId, t.day, t.coachId] }),
    index('coach_day_coach_idx').on(t.coachId, t.day),
    check('coach_day_clients_ck', sql`${t.activeClients} between 0 and ${t.clients}`),
    check('coach_day_appointments_ck', sql`${t.appointmentsCompleted} between 0 and ${t.appointments}`),
    check('coach_day_minutes_ck', sql`${t.bookedMinutes} >= 0 and ${t.availableMinutes} between 0 and 1500`),
    notNegative('coach_day_cards_ck', t.cardsWritten),
    check(
      'coach_day_rating_ck',
      sql`${t.ratingCount} >= 0 and ${t.ratingSum} between ${t.ratingCount} and 5 * ${t.ratingCount}`,
    ),
  ],
);

/** A day of an institution whose figures no longer match the rows behind them and are to be made again. */
export const staleRollup = table(
  'stale_rollup',
  {
    institutionId: institutionId(),
    day: day('day').notNull(),
    markedAt: instant('marked_at').notNull().$defaultFn(Date.now),
  },
  (t) => [primaryKey({ columns: [t.institutionId, t.day] }), index('stale_rollup_marked_idx').on(t.markedAt)],
);

export interface DashboardFilters {
  departmentId?: string;
  period?: 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
  from?: string;
  to?: string;
}

/** A link that shows an institution's dashboard, as filtered, to whoever holds it until it ends. */
export const dashboardLink = table(
  'dashboard_link',
  {
    id: id(),
    institutionId: institutionId(),
    createdBy: text('created_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    name: text('name', { length: 100 }).notNull(),
    /** The SHA-256 hash of the token in the link. */
    tokenHash: text('token_hash').notNull().unique(),
    filters: json<DashboardFilters>('filters').notNull(),
    useCount: count('use_count'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    index('dashboard_link_institution_idx').on(t.institutionId, t.createdAt),
    index('dashboard_link_created_by_idx').on(t.createdBy),
    filled('dashboard_link_name_filled_ck', t.name),
    isHash('dashboard_link_token_hash_ck', t.tokenHash),
    check('dashboard_link_filters_object_ck', sql`json_type(${t.filters}) = 'object'`),
    check('dashboard_link_expiry_ck', sql`${t.expiresAt} > ${t.createdAt}`),
    check('dashboard_link_used_ck', sql`${t.useCount} >= 0 and (${t.useCount} > 0) = (${t.lastUsedAt} is not null)`),
  ],
);

function institutionId() {
  return text('institution_id')
    .notNull()
    .references(() => institution.id, { onDelete: 'cascade' });
}

function departmentId() {
  return text('department_id').references(() => institutionDepartment.id, { onDelete: 'cascade' });
}

function count(name: string) {
  return integer(name).notNull().default(0);
}
