import { visibleKinds } from '@motriforge/shared/contracts/access';
import { sql } from 'drizzle-orm';
import { check, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { id, table } from './columns.ts';
import { between, filled } from './rules.ts';
import { resourceTypes } from './words.ts';

export const visibilityNames = [
  'PRIVATE',
  'SHARED',
  'PUBLIC',
  'INSTITUTION',
  'INSTITUTION_DEPARTMENT',
  'INSTITUTION_MEMBER',
  'INSTITUTION_CUSTOMER',
  'CUSTOMER_SHARED',
  'GROUP_BASED',
  'ROLE_BASED',
  'INTERNAL',
  'SYSTEM',
] as const;
export type VisibilityName = (typeof visibilityNames)[number];

/** The kinds of resources whose rows say who may see them. */
export const visibilityResources = visibleKinds satisfies readonly (typeof resourceTypes)[number][];
export type VisibilityResource = (typeof visibilityResources)[number];

/** A level of visibility for one kind of resource. */
export const visibility = table(
  'visibility',
  {
    id: id(),
    name: text('name', { enum: visibilityNames }).notNull().default('PRIVATE'),
    resource: text('resource', { enum: resourceTypes }).notNull(),
    description: text('description'),
  },
  (t) => [uniqueIndex('visibility_name_resource_uq').on(t.name, t.resource)],
);

export const tagTypes = ['GENERAL', 'EXPRESS', 'SKILL', 'DYNAMIC', 'HARD'] as const;

/** A word people mark things with. */
export const tag = table(
  'tag',
  {
    id: id(),
    type: text('type', { enum: tagTypes }).notNull(),
    name: text('name', { length: 100 }).notNull(),
  },
  (t) => [uniqueIndex('tag_type_name_uq').on(t.type, t.name), filled('tag_name_given_ck', t.name)],
);

/** What is sorted into categories. */
export const categoryTypes = [
  'USER',
  'EXERCISE',
  'EQUIPMENT',
  'WORKOUT',
  'SET',
  'PROGRAM',
  'CONSTRAINT',
  'GOAL',
  'INSTITUTION',
  'ACTIVITY',
  'FAVORITE',
  'RATING',
  'SETTING',
  'ERROR',
] as const;
export type CategoryType = (typeof categoryTypes)[number];

/** A drawer that things of one kind are sorted into. */
export const category = table(
  'category',
  {
    id: id(),
    type: text('type', { enum: categoryTypes }).notNull(),
    name: text('name', { length: 100 }).notNull(),
  },
  (t) => [uniqueIndex('category_type_name_uq').on(t.type, t.name), filled('category_name_given_ck', t.name)],
);

export const statusTypes = ['PUBLISHING', 'COMPLETION', 'APPOINTMENT', 'SEVERITY', 'LOG_LEVEL'] as const;
export type StatusType = (typeof statusTypes)[number];

/** A state that things of one kind can be in. */
export const status = table(
  'status',
  {
    id: id(),
    type: text('type', { enum: statusTypes }).notNull(),
    name: text('name', { length: 100 }).notNull(),
  },
  (t) => [uniqueIndex('status_type_name_uq').on(t.type, t.name), filled('status_name_given_ck', t.name)],
);

/** How bad a line of a log is, by its level. */
export const logLevelStatus = table(
  'log_level_status',
  {
    id: id(),
    logLevelId: text('log_level_id')
      .notNull()
      .unique()
      .references(() => status.id, { onDelete: 'restrict' }),
    severityId: text('severity_id')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
  },
  (t) => [differ('log_level_status_pair_ck', t.logLevelId, t.severityId)],
);

/** What is measured, as a family: units, progressions, difficulties. */
export const metric = table(
  'metric',
  {
    id: id(),
    name: text('name', { length: 100 }).notNull().unique(),
    type: text('type', { enum: ['UNIT', 'PROGRESSION', 'DIFFICULTY'] }).notNull(),
  },
  (t) => [filled('metric_name_given_ck', t.name)],
);

/** A unit a metric is given in. */
export const measurementUnit = table(
  'measurement_unit',
  {
    id: id(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    symbol: text('symbol', { length: 20 }).notNull(),
    /** What one of it is in the unit values of the metric are kept in. */
    toBaseFactor: real('to_base_factor').notNull().default(1),
  },
  (t) => [
    uniqueIndex('measurement_unit_metric_symbol_uq').on(t.metricId, t.symbol),
    filled('measurement_unit_symbol_given_ck', t.symbol),
    check('measurement_unit_to_base_factor_ck', sql`${t.toBaseFactor} > 0`),
  ],
);

/** A way a person's progress is counted. */
export const progressionMetric = table(
  'progression_metric',
  {
    id: id(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    name: text('name', { length: 50 }).notNull(),
  },
  (t) => [
    uniqueIndex('progression_metric_metric_name_uq').on(t.metricId, t.name),
    filled('progression_metric_name_given_ck', t.name),
  ],
);

/** A step on the ladder from easy to hard. */
export const difficultyLevel = table(
  'difficulty_level',
  {
    id: id(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    name: text('name', { length: 50 }).notNull(),
    rank: integer('rank').notNull(),
  },
  (t) => [
    uniqueIndex('difficulty_level_metric_rank_uq').on(t.metricId, t.rank),
    uniqueIndex('difficulty_level_metric_name_uq').on(t.metricId, t.name),
    filled('difficulty_level_name_given_ck', t.name),
    between('difficulty_level_rank_ck', t.rank, 1, 10),
  ],
);
