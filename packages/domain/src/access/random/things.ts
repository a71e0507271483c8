import { categoryId } from '@motriforge/db/lookups/categories';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type VisibilityName, visibilityNames } from '@motriforge/db/schema/enums';
import { favoriteCollection } from '@motriforge/db/schema/favorites';
import { goal } from '@motriforge/db/schema/goals';
import { program } from '@motriforge/db/schema/programs';
import { workout } from '@motriforge/db/schema/workouts';
import { newId } from '@motriforge/shared/ids';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Visible } from '../facts.ts';
import { kinds, type Making, many } from './making.ts';

/** A table whose rows name an institution: the same rows once more, looked at in its rooms. */
export const thing = sqliteTable('thing', {
  id: text('id').primaryKey(),
  ownerId: text('owner_id'),
  visibilityId: text('visibility_id').notNull(),
  institutionId: text('institution_id'),
});

export interface Thing extends Required<Visible> {
  kind: (typeof kinds)[number];
  visibilityId: string;
}

/** Things of each kind at each level. */
export function someThings(making: Making, people: readonly string[], gyms: readonly string[]): Thing[] {
  const { add, roll, pick } = making;
  return kinds.flatMap((kind) =>
    visibilityNames.flatMap((level) =>
      many(level === 'SHARED' ? 4 : 2, () => {
        const row: Thing = {
          kind,
          id: newId(),
          visibilityId: visibilityId(kind, level),
          ownerId: roll(85) || kind === 'FAVORITE_COLLECTION' || kind === 'GOAL' ? pick(people) : null,
          institutionId: roll(75) ? pick(gyms) : null,
        };
        add(thing, row);
        addOwn(making, row, level);
        return row;
      }),
    ),
  );
}

/** The row in the table of its kind. */
function addOwn({ add, pick }: Making, { kind, id, visibilityId, ownerId }: Thing, level: VisibilityName): void {
  const row = { id, visibilityId, createdBy: ownerId };
  if (kind === 'WORKOUT') {
    const workoutCategoryId = categoryId('WORKOUT', pick(['GENERAL', 'STRENGTH', 'CARDIO']));
    const workoutStatusId = statusId('PUBLISHING', 'PUBLISHED');
    add(workout, { ...row, name: id, workoutCategoryId, workoutStatusId, estimatedDurationSeconds: 60 });
  } else if (kind === 'PROGRAM') {
    add(program, { ...row, title: id, programCategoryId: categoryId('PROGRAM', 'GENERAL') });
  } else if (kind === 'GOAL') {
    add(goal, { id, visibilityId, userId: ownerId });
  } else if (ownerId !== null) {
    add(favoriteCollection, { id, visibilityId, userId: ownerId, name: id, isPublic: level === 'PUBLIC' });
  }
}
