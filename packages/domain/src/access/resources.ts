import { activity } from '@motriforge/db/schema/activity';
import type { VisibilityResource } from '@motriforge/db/schema/enums';
import { equipment } from '@motriforge/db/schema/equipment';
import { error } from '@motriforge/db/schema/errors';
import { exercise } from '@motriforge/db/schema/exercises';
import { favorite, favoriteCollection } from '@motriforge/db/schema/favorites';
import { goal } from '@motriforge/db/schema/goals';
import { progressPhoto } from '@motriforge/db/schema/health';
import { user } from '@motriforge/db/schema/identity';
import { institution } from '@motriforge/db/schema/institutions';
import { media } from '@motriforge/db/schema/media';
import { journalEntry } from '@motriforge/db/schema/mind';
import { program } from '@motriforge/db/schema/programs';
import { rating } from '@motriforge/db/schema/ratings';
import { workout } from '@motriforge/db/schema/workouts';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { VisibleColumns } from './visible-to.ts';

/** Where rows of each kind say who may see them. */
export const visibleColumns: { readonly [Kind in VisibilityResource]: VisibleColumns } = {
  USER: of('USER', user, user.id),
  EXERCISE: of('EXERCISE', exercise, exercise.createdBy),
  EQUIPMENT: of('EQUIPMENT', equipment),
  MEDIA: of('MEDIA', media, media.ownerId),
  WORKOUT: of('WORKOUT', workout, workout.createdBy),
  PROGRAM: of('PROGRAM', program, program.createdBy),
  GOAL: of('GOAL', goal, goal.userId),
  INSTITUTION: { ...of('INSTITUTION', institution), institutionId: institution.id },
  ACTIVITY: of('ACTIVITY', activity, activity.userId),
  FAVORITE: of('FAVORITE', favorite, favorite.userId),
  FAVORITE_COLLECTION: of('FAVORITE_COLLECTION', favoriteCollection, favoriteCollection.userId),
  RATING: of('RATING', rating, rating.userId),
  ERROR: of('ERROR', error, error.userId),
  PROGRESS_PHOTO: of('PROGRESS_PHOTO', progressPhoto, progressPhoto.userId),
  JOURNAL_ENTRY: of('JOURNAL_ENTRY', journalEntry, journalEntry.userId),
};

function of(
  kind: VisibilityResource,
  { id, visibilityId }: { id: SQLiteColumn; visibilityId: SQLiteColumn },
  ownerId?: SQLiteColumn,
): VisibleColumns {
  return { kind, id, visibilityId, ...(ownerId && { ownerId }) };
}
