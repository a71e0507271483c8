import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table } from './columns.ts';
import { category, tag } from './enums.ts';
import { type ExerciseDefaults, exercise } from './exercises.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { atLeast } from './rules.ts';

/** An exercise somebody keeps in their own list. */
export const userExerciseMap = table(
  'user_exercise_map',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    exerciseId: exerciseId(),
    mappedAt: instant('mapped_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('user_exercise_map_uq').on(t.userId, t.exerciseId),
    index('user_exercise_map_exercise_idx').on(t.exerciseId),
  ],
);

/** A category an exercise is in. */
export const exerciseCategory = table(
  'exercise_category',
  {
    exerciseId: exerciseId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseId, t.categoryId] }),
    index('exercise_category_category_idx').on(t.categoryId, t.exerciseId),
  ],
);

/** A tag on an exercise. */
export const exerciseTag = table(
  'exercise_tag',
  {
    exerciseId: exerciseId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.exerciseId, t.tagId] }), index('exercise_tag_tag_idx').on(t.tagId, t.exerciseId)],
);

/** An exercise as it was at one version. */
export interface ExerciseSnapshot {
  name: string;
  description: string;
  instructions: string;
  notes: string | null;
  exerciseType: string;
  difficultyLevelId: string | null;
  metadata: ExerciseDefaults | null;
  muscles: { muscleId: string; isPrimary: boolean }[];
  equipmentIds: string[];
  guidance: { kind: string; body: string }[];
  translations: { locale: string; name: string; description: string }[];
  injuries: { area: string; load: string }[];
}

/** A version of an exercise, and why it changed. */
export const exerciseVersion = table(
  'exercise_version',
  {
    id: id(),
    exerciseId: exerciseId(),
    versionNumber: integer('version_number').notNull(),
    changeReason: text('change_reason'),
    changedBy: text('changed_by').references(() => user.id, { onDelete: 'set null' }),
    snapshotData: json<ExerciseSnapshot>('snapshot_data'),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('exercise_version_uq').on(t.exerciseId, t.versionNumber),
    uniqueIndex('exercise_version_active_uq').on(t.exerciseId).where(sql`${t.isActive} = 1`),
    index('exercise_version_changed_by_idx').on(t.changedBy),
    atLeast('exercise_version_number_ck', t.versionNumber, 1),
    check('exercise_version_snapshot_ck', sql`${t.snapshotData} is null or json_type(${t.snapshotData}) = 'object'`),
  ],
);

export const mediaPurposes = ['VIDEO', 'IMAGE', 'THUMBNAIL'] as const;

/** A picture or film that shows an exercise. */
export const exerciseMedia = table(
  'exercise_media',
  {
    id: id(),
    exerciseId: exerciseId(),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    purpose: text('purpose', { enum: mediaPurposes }),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('exercise_media_uq').on(t.exerciseId, t.mediaId),
    uniqueIndex('exercise_media_thumbnail_uq').on(t.exerciseId).where(sql`${t.purpose} = 'THUMBNAIL'`),
    index('exercise_media_media_idx').on(t.mediaId),
  ],
);

function exerciseId() {
  return text('exercise_id')
    .notNull()
    .references(() => exercise.id, { onDelete: 'cascade' });
}
