import type { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { category, difficultyLevel, status, tag, visibility } from './enums.ts';
import { goal } from './goals.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { atLeast, filled } from './rules.ts';

/** A plan of workouts over days. One with a slug belongs to the library the product ships. */
export const program = table(
  'program',
  {
    id: id(),
    /** The address of a library program; a person's own has none. */
    slug: text('slug', { length: 100 }).unique(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    title: text('title', { length: 255 }).notNull(),
    description: text('description').notNull().default(''),
    /** The main one; all of them are in program_category. */
    programCategoryId: text('program_category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'restrict' }),
    difficultyLevelId: text('difficulty_level_id').references(() => difficultyLevel.id, { onDelete: 'restrict' }),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    isActive: flag('is_active').notNull().default(true),
    usageCount: integer('usage_count').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('program_library_title_uq').on(t.title).where(sql`${t.slug} is not null`),
    uniqueIndex('program_own_title_uq')
      .on(t.createdBy, t.title)
      .where(sql`${t.createdBy} is not null and ${t.isActive} = 1`),
    index('program_created_by_idx').on(t.createdBy),
    index('program_listed_idx').on(t.visibilityId, t.isActive, t.title, t.id),
    index('program_category_idx').on(t.programCategoryId, t.usageCount),
    filled('program_title_filled_ck', t.title),
    filled('program_slug_filled_ck', t.slug),
    atLeast('program_usage_count_range_ck', t.usageCount, 0),
  ],
);

/** How far a program is on its way to the public: draft, in review, published or archived. */
export const programStatus = table(
  'program_status',
  {
    programId: programId(),
    statusId: text('status_id')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
    publishedAt: instant('published_at'),
  },
  (t) => [
    primaryKey({ columns: [t.programId, t.statusId] }),
    uniqueIndex('program_status_program_uq').on(t.programId),
    index('program_status_status_idx').on(t.statusId, t.publishedAt),
  ],
);

/** A category a program is listed under. */
export const programCategory = table(
  'program_category',
  {
    id: id(),
    programId: programId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('program_category_uq').on(t.programId, t.categoryId),
    index('program_category_category_idx').on(t.categoryId, t.programId),
  ],
);

/** A goal a program serves. */
export const programGoal = table(
  'program_goal',
  {
    id: id(),
    programId: programId(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('program_goal_uq').on(t.programId, t.goalId),
    index('program_goal_goal_idx').on(t.goalId, t.programId),
  ],
);

/** What a program asks of those who follow it, such as days per week or equipment, with its value. */
export const programConstraint = table(
  'program_constraint',
  {
    id: id(),
    programId: programId(),
    constraintId: text('constraint_id')
      .notNull()
      .references(() => category.id, { onDelete: 'restrict' }),
    value: text('value').notNull(),
  },
  (t) => [
    uniqueIndex('program_constraint_uq').on(t.programId, t.constraintId),
    index('program_constraint_constraint_idx').on(t.constraintId, t.value),
    filled('program_constraint_value_filled_ck', t.value),
  ],
);

/** A tag on a program. */
export const programTag = table(
  'program_tag',
  {
    programId: programId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.programId, t.tagId] }), index('program_tag_tag_idx').on(t.tagId, t.programId)],
);

/** A program as it was, whole: what its owner wrote, and the days that were made of it. */
export interface ProgramSnapshot {
  /** How often it had been saved. */
  revision: number;
  draft: ProgramDraft;
  scheduleId?: string;
}

/** A state of a program that can be compared with others and restored. */
export const programVersion = table(
  'program_version',
  {
    id: id(),
    programId: programId(),
    /** 0 for the one that is being written; those that were published count from 1. */
    versionNumber: integer('version_number').notNull().default(0),
    reason: text('reason', { length: 255 }),
    snapshotData: json<ProgramSnapshot>('snapshot_data').notNull(),
    isActive: flag('is_active').notNull().default(true),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('program_version_uq').on(t.programId, t.versionNumber),
    uniqueIndex('program_version_active_uq').on(t.programId).where(sql`${t.isActive} = 1`),
    index('program_version_created_by_idx').on(t.createdBy),
    atLeast('program_version_number_range_ck', t.versionNumber, 0),
  ],
);

/** A picture or film that shows a program. */
export const programMedia = table(
  'program_media',
  {
    id: id(),
    programId: programId(),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [uniqueIndex('program_media_uq').on(t.programId, t.mediaId), index('program_media_media_idx').on(t.mediaId)],
);

function programId() {
  return text('program_id')
    .notNull()
    .references(() => program.id, { onDelete: 'cascade' });
}
