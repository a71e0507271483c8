import { muscleIdOfZone } from '@motriforge/db/lookups/body';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exerciseEquipment, exerciseGuidance, exerciseInjury, exerciseMuscle } from '@motriforge/db/schema/exercises';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { newId } from '@motriforge/shared/ids';
import type { UserCtx } from '../context.ts';

/** The ids of equipment by their slugs. */
export type EquipmentIds = ReadonlyMap<string, string>;

/** What is said of an exercise in its own row. */
export const ownColumns = ({ now }: UserCtx, own: OwnExercise) => ({
  name: own.name,
  instructions: own.steps.join('\n'),
  exerciseType: own.type,
  loadKind: own.loadKind,
  difficultyLevelId: own.difficulty && difficultyId(own.difficulty),
  metadata: own.sameAs === null ? null : { sets: 3, restSeconds: 90, sameAs: own.sameAs },
  isActive: true,
  updatedAt: now(),
});

/** The row of an exercise nobody has yet. */
export const newOwnRow = (ctx: UserCtx, own: OwnExercise) => ({
  ...ownColumns(ctx, own),
  id: own.id,
  createdBy: ctx.actor.userId,
  visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
  createdAt: ctx.now(),
});

/** What hangs on exercises, by the table it is kept in. */
export function linkRows({ now }: UserCtx, owns: readonly OwnExercise[], equipmentIds: EquipmentIds) {
  const muscles = owns.flatMap(({ id: exerciseId, primaryZones, secondaryZones }) => [
    ...primaryZones.map((zone) => ({ exerciseId, muscleId: muscleIdOfZone(zone), isPrimary: true })),
    ...secondaryZones.map((zone) => ({ exerciseId, muscleId: muscleIdOfZone(zone), isPrimary: false })),
  ]);
  const guidance = owns.flatMap((own) =>
    (['step', 'tip'] as const).flatMap((kind) =>
      own[`${kind}s`].map((body, orderIndex) => ({ exerciseId: own.id, id: newId(), kind, orderIndex, body })),
    ),
  );
  const tools = owns.flatMap(({ id: exerciseId, equipment }) =>
    equipment.map((slug) => ({ exerciseId, id: newId(), equipmentId: equipmentIds.get(slug), addedAt: now() })),
  );
  const injuries = owns.flatMap(({ id: exerciseId, strains }) =>
    strains.map((area) => ({ exerciseId, area, load: 'MODERATE' as const })),
  );
  return [
    [exerciseMuscle, muscles],
    [exerciseGuidance, guidance],
    [exerciseEquipment, tools],
    [exerciseInjury, injuries],
  ] as const;
}
