import { foreignKey, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, table } from './columns.ts';
import { category, status, tag } from './enums.ts';
import { goal } from './goals.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { workout, workoutSet } from './workouts.ts';

/** A status a workout has had. */
export const workoutStatus = table(
  'workout_status',
  {
    workoutId: workoutId(),
    statusId: text('status_id')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
    publishedAt: instant('published_at'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workoutId, t.statusId] })],
);

/** A category a workout is in. */
export const workoutCategory = table('workout_category', { workoutId: workoutId(), categoryId: categoryId() }, (t) => [
  primaryKey({ columns: [t.workoutId, t.categoryId] }),
  index('workout_category_category_idx').on(t.categoryId, t.workoutId),
]);

/** A goal a workout serves. */
export const workoutGoal = table(
  'workout_goal',
  {
    workoutId: workoutId(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.workoutId, t.goalId] }), index('workout_goal_goal_idx').on(t.goalId, t.workoutId)],
);

/** Something a workout has to respect, such as little room or a sore knee. */
export const workoutConstraint = table(
  'workout_constraint',
  { workoutId: workoutId(), categoryId: categoryId(), value: text('value', { length: 255 }) },
  (t) => [
    primaryKey({ columns: [t.workoutId, t.categoryId] }),
    index('workout_constraint_category_idx').on(t.categoryId, t.workoutId),
  ],
);

/** A tag on a workout. */
export const workoutTag = table(
  'workout_tag',
  {
    workoutId: workoutId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.workoutId, t.tagId] }), index('workout_tag_tag_idx').on(t.tagId, t.workoutId)],
);

/** A category a set is in. */
export const workoutSetCategory = table(
  'workout_set_category',
  {
    workoutSetId: text('workout_set_id')
      .notNull()
      .references(() => workoutSet.id, { onDelete: 'cascade' }),
    categoryId: categoryId(),
  },
  (t) => [
    primaryKey({ columns: [t.workoutSetId, t.categoryId] }),
    index('workout_set_category_category_idx').on(t.categoryId),
  ],
);

/** A picture or film of a workout. */
export const workoutMedia = table(
  'workout_media',
  {
    id: id(),
    workoutId: workoutId(),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [uniqueIndex('workout_media_uq').on(t.workoutId, t.mediaId), index('workout_media_media_idx').on(t.mediaId)],
);

/** A set somebody keeps in their own list. */
export const userWorkoutSetMap = table(
  'user_workout_set_map',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    workoutId: text('workout_id').notNull(),
    workoutSetId: text('workout_set_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: 'user_workout_set_map_set_fk',
      columns: [t.workoutSetId, t.workoutId],
      foreignColumns: [workoutSet.id, workoutSet.workoutId],
    }).onDelete('cascade'),
    uniqueIndex('user_workout_set_map_uq').on(t.userId, t.workoutSetId),
    index('user_workout_set_map_set_idx').on(t.workoutSetId, t.workoutId),
  ],
);

function workoutId() {
  return text('workout_id')
    .notNull()
    .references(() => workout.id, { onDelete: 'cascade' });
}

function categoryId() {
  return text('category_id')
    .notNull()
    .references(() => category.id, { onDelete: 'cascade' });
}
