import { zoneById } from '@motriforge/db/lookups/body';
import { prepared } from '@motriforge/db/prepared';
import { equipment, equipmentTranslation } from '@motriforge/db/schema/equipment';
import {
  exercise,
  exerciseAccessibility,
  exerciseEquipment,
  exerciseGuidance,
  exerciseMuscle,
  exerciseTranslation,
  exerciseVariant,
} from '@motriforge/db/schema/exercises';
import { muscle, muscleTranslation } from '@motriforge/db/schema/muscles';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseGetInput, ExercisePage, JointLoad } from '@motriforge/shared/contracts/exercises';
import { AppError } from '@motriforge/shared/errors';
import { Id } from '@motriforge/shared/ids';
import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor, Ctx } from '../context.ts';
import { type CardRow, cardColumns, madeBy, toCard, translationIn, visibleTo } from './internal.ts';
import { loadsOf, readLoads } from './left-out.ts';

/** One exercise with all its page shows, in one statement. */
export async function getExercise(ctx: Ctx, { slug, locale }: ExerciseGetInput): Promise<ExercisePage> {
  const [row] = await (v.is(Id, slug)
    ? pageOf(ctx.db, locale, and(eq(exercise.id, slug), madeBy(ctx.actor)))
    : libraryPage(ctx.db, { slug, locale }));
  if (!row) throw new AppError('NOT_FOUND', 'There is no such exercise, or it is not for you to see.');
  return toPage(row);
}

/** What has a slug is in the library, and the library is the same for everybody. */
const libraryPage = preparedPage({ kind: 'visitor' });

function preparedPage(actor: Actor) {
  const [slug, locale] = [sql.placeholder('slug'), sql.placeholder('locale')];
  return prepared<ExerciseGetInput, PageRow[]>((db) =>
    pageOf(db, locale, and(eq(exercise.slug, slug), visibleTo(actor))),
  );
}

function pageOf(db: Pick<Ctx['db'], 'select'>, locale: Locale | Placeholder, which: SQL | undefined) {
  const translated = (table: typeof exerciseVariant | typeof exerciseAccessibility, target: string) =>
    sql`from ${table} as link cross join exercise as target on target.id = link.${sql.identifier(target)}
      left join exercise_translation as words on words.exercise_id = target.id and words.locale = ${locale}
      where link.exercise_id = ${exercise.id} and target.is_active = 1 and target.visibility_id = ${exercise.visibilityId}`;

  return db
    .select({
      ...cardColumns,
      ownSummary: exercise.description,
      translatedSummary: exerciseTranslation.description,
      muscles: sql<string>`(select json_group_array(json_array(${muscle.name}, ${muscle.latin},
          coalesce(${muscleTranslation.conventionalName}, ${muscle.conventionalName}), ${muscle.zoneId}, ${exerciseMuscle.isPrimary}))
        from ${exerciseMuscle} join ${muscle} on ${muscle.id} = ${exerciseMuscle.muscleId}
        left join ${muscleTranslation} on ${muscleTranslation.muscleId} = ${muscle.id} and ${muscleTranslation.locale} = ${locale}
        where ${exerciseMuscle.exerciseId} = ${exercise.id})`,
      equipmentNames: sql<string>`(select json_group_array(coalesce(${equipmentTranslation.name}, ${equipment.name}))
        from ${exerciseEquipment} join ${equipment} on ${equipment.id} = ${exerciseEquipment.equipmentId}
        left join ${equipmentTranslation} on ${equipmentTranslation.equipmentId} = ${equipment.id}
          and ${equipmentTranslation.locale} = ${locale}
        where ${exerciseEquipment.exerciseId} = ${exercise.id})`,
      guidance: sql<string>`(select json_group_array(json_array(kind, body)) from (
        select kind, body from ${exerciseGuidance} where ${exerciseGuidance.exerciseId} = ${exercise.id}
        order by kind, order_index))`,
      variants: sql<string>`(select json_group_array(json_array(slug, name, delta)) from (
        select target.slug, coalesce(words.name, target.name) as name, link.difficulty_delta as delta
        ${translated(exerciseVariant, 'variant_exercise_id')} order by link.difficulty_delta, link.order_index))`,
      loads: loadsOf(),
      alternatives: sql<string>`(select json_group_array(json_array(slug, name, note, json(spares), about)) from (
        select target.slug, coalesce(words.name, target.name) as name, link.note, link.injury_area as about,
          (select json_group_array(own.area) from exercise_injury as own where own.exercise_id = ${exercise.id}
            and own.load <> 'LOW' and not exists (select 1 from exercise_injury as other
              where other.exercise_id = target.id and other.area = own.area and other.load <> 'LOW')) as spares
        ${translated(exerciseAccessibility, 'alternative_exercise_id')} order by link.order_index))`,
    })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(locale))
    .where(which);
}

type PageRow = CardRow & {
  ownSummary: string;
  translatedSummary: string | null;
  muscles: string;
  equipmentNames: string;
  guidance: string;
  variants: string;
  alternatives: string;
  loads: string;
};

function toPage(row: PageRow): ExercisePage {
  const guidance: [string, string][] = JSON.parse(row.guidance);
  const muscles: [string, string, string, string, 0 | 1][] = JSON.parse(row.muscles);
  const variants: [string, string, number][] = JSON.parse(row.variants);
  const alternatives: [string, string, string | null, JointLoad['area'][], JointLoad['area'] | null][] = JSON.parse(
    row.alternatives,
  );
  const bodies = (kind: string) => guidance.filter(([which]) => which === kind).map(([, body]) => body);
  return {
    ...toCard(row),
    isOwn: row.slug === null,
    summary: row.translatedSummary ?? row.ownSummary,
    muscles: muscles
      .flatMap(([name, latin, commonName, zone, isPrimary]) => {
        const drawn = zoneById.get(zone);
        return drawn ? [{ name, latin, commonName, zone: drawn, isPrimary: isPrimary === 1 }] : [];
      })
      .sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary)),
    equipmentNames: JSON.parse(row.equipmentNames),
    steps: bodies('step'),
    tips: bodies('tip'),
    warnings: bodies('warning'),
    variants: variants.map(([slug, name, difficultyDelta]) => ({ slug, name, difficultyDelta })),
    alternatives: alternatives.map(([slug, name, reason, spares, about]) => ({
      ...{ slug, name, reason: reason ?? '' },
      ...{ spares, about },
    })),
    loads: readLoads(row.loads),
  };
}
