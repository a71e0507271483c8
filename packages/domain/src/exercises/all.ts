import { exercise, exerciseInjury, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import { asc, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { cardColumns, toCard, translationIn, visibleTo } from './internal.ts';

/** As many as a phone keeps for a room without a network. */
const most = 1_000;

/** Every exercise the caller may see, as short as logging needs it: for the device to keep. */
export async function allExercises(ctx: UserCtx, { locale }: { locale: Locale }): Promise<ExerciseEntry[]> {
  const rows = await ctx.db
    .select({
      ...cardColumns,
      loadKind: exercise.loadKind,
      isUnilateral: exercise.isUnilateral,
      defaults: exercise.metadata,
      strains: sql<string>`(select json_group_array(${exerciseInjury.area}) from ${exerciseInjury}
        where ${exerciseInjury.exerciseId} = ${exercise.id} and ${exerciseInjury.load} <> 'LOW')`,
    })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(locale))
    .where(visibleTo(ctx.actor))
    .orderBy(asc(exercise.name), asc(exercise.id))
    .limit(most);
  return rows.map((row) => {
    const { id, slug, name, type, primaryZones, equipment: tools } = toCard(row);
    const { sets = 3, reps = null, seconds = null, restSeconds = 90 } = row.defaults ?? {};
    return {
      id,
      slug,
      name,
      type,
      zones: primaryZones,
      equipment: tools,
      loadKind: row.loadKind ?? 'EXTERNAL',
      isUnilateral: row.isUnilateral ?? false,
      strains: JSON.parse(row.strains),
      sets,
      reps,
      seconds,
      restSeconds,
    };
  });
}
