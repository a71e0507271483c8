import { equipment } from '@motriforge/db/schema/equipment';
import { exerciseDocument } from '@motriforge/db/schema/exercise-search';
import { exercise, exerciseEquipment, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { ExerciseNames } from '@motriforge/shared/contracts/exercises';
import { eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { visibleTo } from './internal.ts';

/** What every exercise the caller may see is called, in all languages and by other people, and what it needs. */
export async function exerciseNames({ db, actor }: UserCtx): Promise<ExerciseNames[]> {
  const rows = await db
    .select({
      id: exercise.id,
      name: exercise.name,
      aliases: exerciseDocument.aliases,
      translations: sql<string>`(select json_group_object(locale, name) from ${exerciseTranslation}
        where exercise_id = ${exercise.id})`,
      equipment: sql<string>`(select json_group_array(${equipment.slug}) from ${exerciseEquipment}
        join ${equipment} on ${equipment.id} = ${exerciseEquipment.equipmentId}
        where ${exerciseEquipment.exerciseId} = ${exercise.id})`,
    })
    .from(exercise)
    .leftJoin(exerciseDocument, eq(exerciseDocument.exerciseId, exercise.id))
    .where(visibleTo(actor));
  return rows.map((row) => ({
    ...row,
    translations: JSON.parse(row.translations),
    aliases: row.aliases?.split('\n').filter((alias) => alias !== '') ?? [],
    equipment: JSON.parse(row.equipment),
  }));
}
