import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { oneOf } from './checks.ts';
import { id } from './columns.ts';

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

export const visibilityResources = ['EXERCISE', 'EQUIPMENT'] as const;
export type VisibilityResource = (typeof visibilityResources)[number];

/** A level of visibility for one kind of resource. */
export const visibility = sqliteTable(
  'visibility',
  {
    id: id(),
    name: text('name', { enum: visibilityNames }).notNull().default('PRIVATE'),
    resource: text('resource').$type<VisibilityResource>().notNull(),
    description: text('description'),
  },
  (t) => [
    uniqueIndex('visibility_name_resource_uq').on(t.name, t.resource),
    oneOf('visibility_name_ck', t.name, visibilityNames),
  ],
);

/** What is measured, as a family: units, progressions, difficulties. */
export const metric = sqliteTable(
  'metric',
  {
    id: id(),
    name: text('name').notNull().unique(),
    type: text('type', { enum: ['UNIT', 'PROGRESSION', 'DIFFICULTY'] }).notNull(),
  },
  (t) => [oneOf('metric_type_ck', t.type, ['UNIT', 'PROGRESSION', 'DIFFICULTY'])],
);

/** A step on the ladder from easy to hard. */
export const difficultyLevel = sqliteTable(
  'difficulty_level',
  {
    id: id(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    rank: integer('rank').notNull(),
  },
  (t) => [
    uniqueIndex('difficulty_level_metric_rank_uq').on(t.metricId, t.rank),
    check('difficulty_level_rank_ck', sql`${t.rank} between 1 and 10`),
  ],
);
