import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { type WorkoutSnapshot, workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { workoutCategories } from '@motriforge/shared/workout-words';
import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import { isShownOfProgram, visibleTo as meantFor, visibleColumns } from '../access/index.ts';
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
  return or(and(or(LIBRARY, OWN, SHARED), eq(workout.isActive, true)), isInTheirProgram(ctx));
}

/**
 * Whether it is part of a program the caller may see, or of the days they follow one on: it is read there and on a page
 * of its own, and listed nowhere.
 */
const isInTheirProgram = (ctx: Ctx): SQL => sql`exists (select 1 from schedule_workout as place
  cross join program_schedule as schedule on schedule.id = place.program_schedule_id
  cross join program on program.id = schedule.program_id
  where place.workout_id = workout.id and program.created_by = workout.created_by
    and program.created_by is not ${ownerOf(ctx.actor)}
    and (exists (select 1 from user_program as run where run.user_id = ${ownerOf(ctx.actor)}
        and run.program_schedule_id = schedule.id and run.end_date is null)
      or schedule.is_default = 1 and program.is_active = 1 and ${meantFor(ctx, visibleColumns.PROGRAM)}
        and ${isShownOfProgram(ctx, 'workout.workout_category_id')}
        and exists (select 1 from program_version as shown where shown.program_id = program.id and shown.is_active = 1)))`;

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
  createdBy: workout.createdBy,
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
  createdBy: string | null;
  ownName: string;
  name: string | null;
  ownSummary: string | null;
  summary: string | null;
  workoutCategoryId: string;
  difficultyLevelId: string | null;
  seconds: number;
}

const categoryById = new Map(workoutCategories.map((name) => [categoryId('WORKOUT', name), name]));

export const toCard = (ctx: Pick<Ctx, 'actor'>, row: CardRow): WorkoutCard => ({
  id: row.id,
  slug: row.slug ?? row.id,
  name: row.name ?? (row.ownName === unnamed ? '' : row.ownName),
  summary: row.summary ?? row.ownSummary ?? '',
  category: categoryById.get(row.workoutCategoryId) ?? 'GENERAL',
  difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
  minutes: Math.round(row.seconds / 60),
  isOwn: row.slug === null && !isForeign(ctx, row),
});

/** Whether somebody else made it: they go on with theirs, and others see the version that was published. */
export const isForeign = (
  { actor }: Pick<Ctx, 'actor'>,
  row: { slug: string | null; createdBy: string | null },
): boolean => row.slug === null && row.createdBy !== ownerOf(actor);

/** A card as its version says it. */
export const cardOfVersion = (
  ctx: Pick<Ctx, 'actor'>,
  row: CardRow,
  snapshot: Omit<WorkoutSnapshot, 'sets'>,
): WorkoutCard =>
  toCard(ctx, {
    ...row,
    ownName: snapshot.name,
    ownSummary: snapshot.notes,
    workoutCategoryId: snapshot.workoutCategoryId ?? row.workoutCategoryId,
    difficultyLevelId: snapshot.difficultyLevelId,
    seconds: snapshot.estimatedDurationSeconds ?? row.seconds,
  });
