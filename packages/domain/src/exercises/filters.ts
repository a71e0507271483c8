import { zoneId } from '@motriforge/db/lookups/body';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { equipment } from '@motriforge/db/schema/equipment';
import { exercise, exerciseEquipment, exerciseInjury, exerciseMuscle } from '@motriforge/db/schema/exercises';
import { muscle } from '@motriforge/db/schema/muscles';
import type { ExerciseFilter } from '@motriforge/shared/contracts/exercises';
import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** The filters of the library as conditions. */
export function matching({ db }: Ctx, filter: ExerciseFilter): (SQL | undefined)[] {
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
    filter.spare && sql`not ${straining(filter.spare)}`,
  ].map((condition) => condition || undefined);
}

/** Whether an exercise loads one of these places more than a little. */
export const straining = (spare: readonly InjuryArea[], exerciseId: SQL = sql`${exercise.id}`): SQL =>
  sql`exists (select 1 from ${exerciseInjury} where ${exerciseInjury.exerciseId} = ${exerciseId}
    and ${exerciseInjury.load} <> 'LOW' and ${exerciseInjury.area} in (select value from json_each(${JSON.stringify(spare)})))`;
