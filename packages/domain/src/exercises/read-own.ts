import {
  exercise,
  exerciseGuidance,
  exerciseInjury,
  exerciseTranslation,
  type guidanceKinds,
} from '@motriforge/db/schema/exercises';
import { type BodyZone, bodyZones } from '@motriforge/shared/contracts/exercises';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { AppError } from '@motriforge/shared/errors';
import { injuryAreas } from '@motriforge/shared/injuries';
import { and, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { type CardRow, cardColumns, toCard, translationIn } from './internal.ts';

/** All that the caller said of an exercise of their own. One trip. */
export async function readOwn(ctx: UserCtx, { id }: { id: string }): Promise<OwnExercise> {
  const [row] = await ownRow(ctx, id);
  if (!row?.isActive) throw notYours();
  return toOwn(row);
}

export const notYours = () => new AppError('NOT_FOUND', 'There is no such exercise of yours.');

/** An exercise of the caller's own, removed or not, as a statement. */
export const ownRow = ({ db, actor }: UserCtx, id: string) =>
  db
    .select({
      ...cardColumns,
      loadKind: exercise.loadKind,
      isActive: exercise.isActive,
      metadata: exercise.metadata,
      guidance: sql<string>`(select json_group_array(json_array(kind, body)) from (
        select kind, body from ${exerciseGuidance} where ${exerciseGuidance.exerciseId} = ${exercise.id}
        order by kind, order_index))`,
      strains: sql<string>`(select json_group_array(${exerciseInjury.area}) from ${exerciseInjury}
        where ${exerciseInjury.exerciseId} = ${exercise.id} and ${exerciseInjury.load} <> 'LOW')`,
    })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn('en'))
    .where(and(eq(exercise.id, id), eq(exercise.createdBy, actor.userId)));

type OwnRow = CardRow & {
  metadata: { sameAs?: string } | null;
  loadKind: OwnExercise['loadKind'] | null;
  guidance: string;
  strains: string;
};

export function toOwn(row: OwnRow): OwnExercise {
  const guidance: [(typeof guidanceKinds)[number], string][] = JSON.parse(row.guidance);
  const bodies = (kind: string) => guidance.filter(([which]) => which === kind).map(([, body]) => body);
  const { id, name, type, difficulty, primaryZones, secondaryZones, equipment } = toCard(row);
  return tidy({
    id,
    name,
    type,
    loadKind: row.loadKind ?? 'EXTERNAL',
    difficulty,
    primaryZones,
    secondaryZones,
    equipment,
    steps: bodies('step'),
    tips: bodies('tip'),
    sameAs: row.metadata?.sameAs ?? null,
    strains: JSON.parse(row.strains),
  });
}

/** The same said in one way, so that what is the same looks the same. */
export function tidy(own: OwnExercise): OwnExercise {
  const zones = (given: readonly BodyZone[]) => bodyZones.filter((zone) => given.includes(zone));
  return {
    id: own.id,
    name: own.name,
    type: own.type,
    loadKind: own.loadKind,
    difficulty: own.difficulty,
    primaryZones: zones(own.primaryZones),
    secondaryZones: zones(own.secondaryZones).filter((zone) => !own.primaryZones.includes(zone)),
    equipment: [...new Set(own.equipment)].toSorted(),
    steps: own.steps,
    tips: own.tips,
    sameAs: own.sameAs,
    strains: injuryAreas.filter((area: InjuryArea) => own.strains.includes(area)),
  };
}
