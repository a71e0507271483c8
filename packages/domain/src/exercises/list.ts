import { difficultyId, zoneId } from '@motriforge/db/lookups';
import { equipment } from '@motriforge/db/schema/equipment';
import { exercise, exerciseEquipment, exerciseMuscle, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { muscle } from '@motriforge/db/schema/muscles';
import type { ExerciseFilter, ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { searchExercises } from './search.ts';

const NamePlace = v.tuple([v.string(), v.string()]);

/** A page of the library: in order of name, or of relevance where words are searched for. */
export async function listExercises(ctx: Ctx, input: ExerciseListInput): Promise<ExerciseList> {
  if (input.query) return searchExercises(ctx, input, input.query);
  const rows = await ctx.db
    .select(cardColumns)
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(and(visibleTo(ctx.actor), after(input.cursor), ...matching(ctx, input)))
    .orderBy(asc(exercise.name), asc(exercise.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toCard),
    nextCursor: last ? writeCursor([last.ownName, last.id]) : null,
    understoodAs: null,
  };
}

function after(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [name, id] = readCursor(NamePlace, cursor);
  return sql`(${exercise.name}, ${exercise.id}) > (${name}, ${id})`;
}

/** The filters of the library as conditions. */
export function matching(ctx: Ctx, filter: ExerciseFilter): (SQL | undefined)[] {
  const { db } = ctx;
  return [
    filter.type && eq(exercise.exerciseType, filter.type),
    filter.difficulty && eq(exercise.difficultyLevelId, difficultyId(filter.difficulty)),
    filter.zone &&
      inArray(
        exercise.id,
        db
          .select({ id: exerciseMuscle.exerciseId })
          .from(exerciseMuscle)
          .innerJoin(muscle, eq(muscle.id, exerciseMuscle.muscleId))
          .where(and(eq(muscle.zoneId, zoneId(filter.zone)), eq(exerciseMuscle.isPrimary, true))),
      ),
    filter.equipment &&
      inArray(
        exercise.id,
        db
          .select({ id: exerciseEquipment.exerciseId })
          .from(exerciseEquipment)
          .innerJoin(equipment, eq(equipment.id, exerciseEquipment.equipmentId))
          .where(eq(equipment.slug, filter.equipment)),
      ),
  ].map((condition) => condition || undefined);
}
