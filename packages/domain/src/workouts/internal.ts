import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import { type WorkoutCard, workoutCategories } from '@motriforge/shared/contracts/workouts';
import { and, eq, gt, or, type SQL } from 'drizzle-orm';
import type { Actor } from '../context.ts';

/** The library is for everybody; what somebody made is for them. */
export function visibleTo(actor: Actor): SQL | undefined {
  // Said as a range, so that an index finds the few that have one among all that people made.
  const isOfLibrary = gt(workout.slug, '');
  const isTheirs = actor.kind === 'person' ? or(isOfLibrary, eq(workout.createdBy, actor.userId)) : isOfLibrary;
  return and(isTheirs, eq(workout.isActive, true));
}

/** The words of the asked language where there are some, else the workout's own. */
export const wordsIn = (locale: Locale | SQL): SQL | undefined =>
  and(eq(workoutTranslation.workoutId, workout.id), eq(workoutTranslation.locale, locale));

export const cardColumns = {
  id: workout.id,
  slug: workout.slug,
  ownName: workout.name,
  name: workoutTranslation.name,
  ownSummary: workout.notes,
  summary: workoutTranslation.notes,
  workoutCategoryId: workout.workoutCategoryId,
  difficultyLevelId: workout.difficultyLevelId,
  seconds: workout.estimatedDurationSeconds,
};

export interface CardRow {
  id: string;
  slug: string | null;
  ownName: string;
  name: string | null;
  ownSummary: string | null;
  summary: string | null;
  workoutCategoryId: string;
  difficultyLevelId: string | null;
  seconds: number;
}

const categoryById = new Map(workoutCategories.map((name) => [categoryId('WORKOUT', name), name]));

export const toCard = (row: CardRow): WorkoutCard => ({
  id: row.id,
  slug: row.slug ?? row.id,
  name: row.name ?? row.ownName,
  summary: row.summary ?? row.ownSummary ?? '',
  category: categoryById.get(row.workoutCategoryId) ?? 'GENERAL',
  difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
  minutes: Math.round(row.seconds / 60),
  isOwn: row.slug === null,
});
