import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { type WorkoutSnapshot, workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { workoutCategories } from '@motriforge/shared/workout-words';
import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import { visibleTo as meantFor, visibleColumns } from '../access/index.ts';
import type { Actor, Ctx } from '../context.ts';

export type Whose = 'OWN' | 'SHARED' | 'LIBRARY';

/** What stands for a name where there is none yet. */
export const unnamed = 'UNNAMED';

/** The library is for everybody, what somebody made for them, and what they published for whom they show it to. */
const ways = (ctx: Ctx): Record<Whose, SQL> => ({
  // Said as a range, so that an index finds the few that have one among all that people made.
  LIBRARY: gt(workout.slug, ''),
  OWN: ctx.actor.kind === 'person' ? eq(workout.createdBy, ctx.actor.userId) : sql`0`,
  SHARED: sql`(workout.slug is null and workout.created_by is not ${ownerOf(ctx.actor)}
    and ${meantFor(ctx, visibleColumns.WORKOUT)} and exists (select 1 from workout_version as shown
      where shown.workout_id = workout.id and shown.is_active = 1))`,
});

/** Whether a workout is the caller's to see. */
export function visibleTo(ctx: Ctx): SQL | undefined {
  const { LIBRARY, OWN, SHARED } = ways(ctx);
  return and(or(LIBRARY, OWN, SHARED), eq(workout.isActive, true));
}

/** The workouts that are the caller's to see, found by an index for each way. */
export function listedFor(ctx: Ctx, whose?: Whose): SQL | undefined {
  const found = Object.entries(ways(ctx))
    .filter(([way]) => whose === undefined || way === whose)
    .map(([, condition]) => sql`select workout.id from workout where ${condition}`);
  return and(sql`${workout.id} in (${sql.join(found, sql` union all `)})`, eq(workout.isActive, true));
}

const ownerOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);

/** The words of the asked language where there are some, else the workout's own. */
export const wordsIn = (locale: Locale | SQL): SQL | undefined =>
  and(eq(workoutTranslation.workoutId, workout.id), eq(workoutTranslation.locale, locale));

/** The version others see. */
export const isShownVersion = and(eq(workoutVersion.workoutId, workout.id), eq(workoutVersion.isActive, true));

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
  name: row.name ?? (row.ownName === unnamed ? '' : row.ownName),
  summary: row.summary ?? row.ownSummary ?? '',
  category: categoryById.get(row.workoutCategoryId) ?? 'GENERAL',
  difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
  minutes: Math.round(row.seconds / 60),
  isOwn: row.slug === null,
});

/** Whether somebody else made it: they go on with theirs, and others see the version that was published. */
export const isForeign = (
  { actor }: Pick<Ctx, 'actor'>,
  row: { slug: string | null; createdBy: string | null },
): boolean => row.slug === null && row.createdBy !== ownerOf(actor);

/** A card as its version says it. */
export const cardOfVersion = (row: CardRow, snapshot: Omit<WorkoutSnapshot, 'sets'>): WorkoutCard => ({
  ...toCard({
    ...row,
    ownName: snapshot.name,
    ownSummary: snapshot.notes,
    workoutCategoryId: snapshot.workoutCategoryId ?? row.workoutCategoryId,
    difficultyLevelId: snapshot.difficultyLevelId,
    seconds: snapshot.estimatedDurationSeconds ?? row.seconds,
  }),
  isOwn: false,
});
