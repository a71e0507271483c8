import { zoneById } from '@motriforge/db/lookups/body';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment } from '@motriforge/db/schema/equipment';
import { exercise, exerciseEquipment, exerciseMuscle, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { muscle } from '@motriforge/db/schema/muscles';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { BodyZone, ExerciseCard, ExerciseType } from '@motriforge/shared/contracts/exercises';
import { and, eq, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../context.ts';

/** Which exercises a caller may see. */
export function visibleTo(actor: Actor): SQL | undefined {
  const isPublic = eq(exercise.visibilityId, visibilityId('EXERCISE', 'PUBLIC'));
  switch (actor.kind) {
    case 'visitor':
      return and(isPublic, eq(exercise.isActive, true));
    case 'person':
      return and(or(isPublic, eq(exercise.createdBy, actor.userId)), eq(exercise.isActive, true));
  }
}

/** An exercise that is somebody's own, and not removed. */
export const madeBy = (actor: Actor): SQL =>
  sql`${and(eq(exercise.createdBy, actor.kind === 'person' ? actor.userId : ''), eq(exercise.isActive, true))}`;

/** The words of the asked language where there are some, else the exercise's own. */
export const translationIn = (locale: Locale | Placeholder): SQL | undefined =>
  and(eq(exerciseTranslation.exerciseId, exercise.id), eq(exerciseTranslation.locale, locale));

/** What a list shows of an exercise: one row, its muscles and equipment folded into it. */
export const cardColumns = {
  id: exercise.id,
  slug: exercise.slug,
  ownName: exercise.name,
  translatedName: exerciseTranslation.name,
  type: exercise.exerciseType,
  difficultyLevelId: exercise.difficultyLevelId,
  zones: sql<string>`(select json_group_array(json_array(${muscle.zoneId}, ${exerciseMuscle.isPrimary}))
    from ${exerciseMuscle} join ${muscle} on ${muscle.id} = ${exerciseMuscle.muscleId}
    where ${exerciseMuscle.exerciseId} = ${exercise.id})`,
  equipment: sql<string>`(select json_group_array(${equipment.slug})
    from ${exerciseEquipment} join ${equipment} on ${equipment.id} = ${exerciseEquipment.equipmentId}
    where ${exerciseEquipment.exerciseId} = ${exercise.id})`,
};

export interface CardRow {
  id: string;
  slug: string | null;
  ownName: string;
  translatedName: string | null;
  type: ExerciseType;
  difficultyLevelId: string | null;
  zones: string;
  equipment: string;
}

export function toCard(row: CardRow): ExerciseCard {
  const zones: [string, 0 | 1][] = JSON.parse(row.zones);
  const primaryZones = zonesOf(zones, 1);
  return {
    id: row.id,
    slug: row.slug ?? row.id,
    name: row.translatedName ?? row.ownName,
    type: row.type,
    difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
    primaryZones,
    secondaryZones: zonesOf(zones, 0).filter((zone) => !primaryZones.includes(zone)),
    equipment: JSON.parse(row.equipment),
  };
}

function zonesOf(zones: readonly [string, 0 | 1][], primary: 0 | 1): BodyZone[] {
  const found = new Set<BodyZone>();
  for (const [id, isPrimary] of zones) {
    const zone = isPrimary === primary ? zoneById.get(id) : undefined;
    if (zone) found.add(zone);
  }
  return [...found];
}
