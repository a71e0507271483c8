import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { Locale } from '@motriforge/shared/contracts/common';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Ids of the exercises that versions for which something holds name. */
export const namedIn = (condition: SQL): SQL => sql`(
  select line.value ->> 'exerciseId' from workout_version
    join json_each(workout_version.snapshot_data, '$.sets') as one
    join json_each(one.value, '$.instructions') as line where ${condition})`;

/** The statement that reads what the exercises of some versions are called now. */
export const exercisesNamedIn = ({ db }: Pick<Ctx, 'db'>, condition: SQL, locale: Locale) =>
  db
    .select({
      id: exercise.id,
      slug: exercise.slug,
      name: exercise.name,
      type: exercise.exerciseType,
      loadKind: exercise.loadKind,
      isUnilateral: exercise.isUnilateral,
      translatedName: exerciseTranslation.name,
    })
    .from(exercise)
    .leftJoin(
      exerciseTranslation,
      and(eq(exerciseTranslation.exerciseId, exercise.id), eq(exerciseTranslation.locale, locale)),
    )
    .where(sql`${exercise.id} in ${namedIn(condition)}`);
