import { equipment, equipmentTranslation } from '@motriforge/db/schema/equipment';
import { exercise, exerciseEquipment } from '@motriforge/db/schema/exercises';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseFacets } from '@motriforge/shared/contracts/exercises';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { visibleTo } from './internal.ts';

/** What the filters of the library offer, most used first. */
export async function exerciseFacets(ctx: Ctx, { locale }: { locale: Locale }): Promise<ExerciseFacets> {
  const exerciseCount = sql<number>`count(*)`;
  const rows = await ctx.db
    .select({
      slug: equipment.slug,
      name: sql<string>`coalesce(${equipmentTranslation.name}, ${equipment.name})`,
      exerciseCount,
    })
    .from(equipment)
    .innerJoin(exerciseEquipment, eq(exerciseEquipment.equipmentId, equipment.id))
    .innerJoin(exercise, eq(exercise.id, exerciseEquipment.exerciseId))
    .leftJoin(
      equipmentTranslation,
      and(eq(equipmentTranslation.equipmentId, equipment.id), eq(equipmentTranslation.locale, locale)),
    )
    .where(visibleTo(ctx.actor))
    .groupBy(equipment.id)
    .orderBy(desc(exerciseCount), equipment.name);
  return { equipment: rows };
}
