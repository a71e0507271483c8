import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { category, measurementUnit, metric, status, visibility } from './enums.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { atLeast, between, filled } from './rules.ts';

/** Something a person wants to reach. One without a person is in the catalogue that programs and workouts use. */
export const goal = table(
  'goal',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    assignedBy: text('assigned_by').references(() => user.id, { onDelete: 'set null' }),
    title: text('title', { length: 200 }),
    description: text('description'),
    categoryId: text('category_id').references(() => category.id, { onDelete: 'restrict' }),
    statusId: text('status_id').references(() => status.id, { onDelete: 'restrict' }),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    progressPercentage: real('progress_percentage'),
    startDate: day('start_date'),
    targetDate: day('target_date'),
    notes: text('notes'),
    metadata: json<Record<string, unknown>>('metadata'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    completedAt: instant('completed_at'),
  },
  (t) => [
    index('goal_user_idx').on(t.userId, t.statusId, t.targetDate),
    index('goal_assigned_by_idx').on(t.assignedBy, t.createdAt),
    uniqueIndex('goal_catalogue_title_uq').on(t.title).where(sql`${t.userId} is null`),
    filled('goal_title_given_ck', t.title),
    check('goal_catalogue_ck', sql`${t.userId} is not null or (${t.title} is not null and ${t.completedAt} is null)`),
    between('goal_progress_ck', t.progressPercentage, 0, 100),
    check('goal_days_ck', sql`${t.startDate} <= ${t.targetDate}`),
    check('goal_completed_ck', sql`${t.completedAt} is null or ${t.progressPercentage} = 100`),
    check('goal_metadata_object_ck', sql`${t.metadata} is null or json_type(${t.metadata}) = 'object'`),
  ],
);

/** A step towards a goal. */
export const subgoal = table(
  'subgoal',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index'),
    exerciseId: text('exercise_id').references(() => exercise.id, { onDelete: 'set null' }),
    title: text('title', { length: 200 }),
    notes: text('notes'),
    completedAt: instant('completed_at'),
  },
  (t) => [
    uniqueIndex('subgoal_order_uq').on(t.goalId, t.orderIndex),
    index('subgoal_exercise_idx').on(t.exerciseId),
    atLeast('subgoal_order_ck', t.orderIndex, 0),
    filled('subgoal_title_given_ck', t.title),
  ],
);

/** The value of a metric that a step asks for. */
export const metricGoal = table(
  'metric_goal',
  {
    subgoalId: text('subgoal_id')
      .notNull()
      .references(() => subgoal.id, { onDelete: 'cascade' }),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    unitId: text('unit_id').references(() => measurementUnit.id, { onDelete: 'restrict' }),
    /** Where it began; progress is the way from here to the target. */
    startValue: real('start_value'),
    targetValue: real('target_value').notNull(),
    currentValue: real('current_value'),
    isRequired: flag('is_required').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.subgoalId, t.metricId] }), index('metric_goal_metric_idx').on(t.metricId)],
);
