import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { and, eq, or, sql } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { Ctx } from '../context.ts';
import { type BlockRow, blockStatement } from './blocks.ts';
import { cardColumns, cardOfVersion, isForeign, isShownVersion, toCard, visibleTo, wordsIn } from './internal.ts';
import { rowsFrom } from './snapshot.ts';
import { exercisesNamedIn } from './snapshot-exercises.ts';

/** The statements that read a workout the caller may see; `shownFrom` makes of their rows what they see of it. */
export const shownStatements = (ctx: Ctx, asked: string, locale: Locale) => {
  const isAsked = or(eq(workout.slug, asked), eq(workout.id, asked));
  const ids = sql`(select id from workout where slug = ${asked} or id = ${asked})`;
  return [
    ctx.db
      .select({
        ...cardColumns,
        ownDescription: workout.description,
        description: workoutTranslation.description,
        version: workoutVersion.versionNumber,
        snapshot: workoutVersion.snapshotData,
      })
      .from(workout)
      .leftJoin(workoutTranslation, wordsIn(locale))
      .leftJoin(workoutVersion, isShownVersion)
      .where(and(isAsked, visibleTo(ctx))),
    blockStatement(ctx, ids, locale),
    exercisesNamedIn(ctx, sql`is_active = 1 and workout_id in ${ids}`, locale),
  ] as const;
};

type Shown = BatchResponse<ReturnType<typeof shownStatements>>;

export interface ShownWorkout {
  card: WorkoutCard;
  description: string | null;
  rows: readonly BlockRow[];
}

export function shownFrom(ctx: Ctx, [[found], rows, exercises]: Shown): ShownWorkout | null {
  if (!found) return null;
  const { snapshot } = found;
  // Without a version it is seen as part of a program, which shows it as it is.
  if (!isForeign(ctx, found) || !snapshot) {
    return { card: toCard(ctx, found), description: found.description ?? found.ownDescription, rows };
  }
  return {
    card: cardOfVersion(ctx, found, snapshot),
    description: snapshot.description,
    rows: rowsFrom(found.id, snapshot, exercises),
  };
}
