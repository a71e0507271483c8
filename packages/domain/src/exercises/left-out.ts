import { exercise, exerciseInjury, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type {
  ExerciseListInput,
  JointLoad,
  LeftOutExercise,
  LeftOutInput,
} from '@motriforge/shared/contracts/exercises';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { matching, straining } from './filters.ts';
import { foundBy } from './hits.ts';
import { translationIn, visibleTo } from './internal.ts';

/** More than the library has: a list one looks through, not one to page. */
const most = 300;

/** What a list leaves out for the sake of an injury: what it loads, and what to do instead. One trip. */
export async function listLeftOut(ctx: Ctx, input: LeftOutInput): Promise<LeftOutExercise[]> {
  const { spare, locale } = input;
  const rows = await ctx.db
    .select({
      id: exercise.id,
      slug: exercise.slug,
      ownName: exercise.name,
      name: exerciseTranslation.name,
      loads: loadsOf(sql`and ${exerciseInjury.area} in ${asList(spare)}`),
      instead: sql<string | null>`(select json_array(target.slug, coalesce(words.name, target.name),
          iif(link.about in ${asList(spare)}, link.note, null), link.is_easier) from (
          select alternative_exercise_id as id, note, injury_area as about, 0 as is_easier, order_index as place
            from exercise_accessibility
            where exercise_id = ${exercise.id}
          union all select variant_exercise_id, null, null, 1, 100 - difficulty_delta from exercise_variant
            where exercise_id = ${exercise.id} and difficulty_delta < 0
        ) as link cross join exercise as target on target.id = link.id
        left join exercise_translation as words on words.exercise_id = target.id and words.locale = ${locale}
        where target.is_active = 1 and target.visibility_id = ${exercise.visibilityId} and not ${straining(spare, sql`target.id`)}
        order by link.about in ${asList(spare)} desc, link.place limit 1)`,
    })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(locale))
    .where(leftOut(ctx, input, spare))
    .orderBy(asc(exercise.name), asc(exercise.id))
    .limit(most);
  return rows.map((row) => {
    const instead: [string, string, string | null, 0 | 1] | null = JSON.parse(row.instead ?? 'null');
    return {
      slug: row.slug ?? row.id,
      name: row.name ?? row.ownName,
      loads: readLoads(row.loads),
      instead: instead && { slug: instead[0], name: instead[1], reason: instead[2], isEasier: instead[3] === 1 },
    };
  });
}

/** No id is empty: the engine looks for one, and does not look through all. */
const ofNone = eq(exercise.id, '');

const asList = (areas: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(areas)}))`;

/** How many a list leaves out, as a statement beside the list. */
export const leftOutCount = (ctx: Ctx, input: ExerciseListInput) =>
  ctx.db
    .select({ count: sql<number>`count(*)` })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(input.spare ? leftOut(ctx, input, input.spare) : ofNone);

/** All that the rest of the filter would find, and that loads what is spared. */
function leftOut(ctx: Ctx, { spare: _, ...filter }: LeftOutInput | ExerciseListInput, spare: LeftOutInput['spare']) {
  const found = filter.query ? inArray(exercise.id, foundBy(filter.query)) : undefined;
  return and(visibleTo(ctx.actor), ...matching(ctx, filter), found, straining(spare));
}

/** What an exercise loads more than a little, the most loaded first. */
export const loadsOf = (narrowed: SQL = sql``): SQL<string> =>
  sql<string>`(select json_group_array(json_array(area, load, note)) from (
    select area, load, note from ${exerciseInjury} where ${exerciseInjury.exerciseId} = ${exercise.id}
      and ${exerciseInjury.load} <> 'LOW' ${narrowed} order by load, area))`;

export function readLoads(json: string): JointLoad[] {
  const loads: [JointLoad['area'], JointLoad['load'], string | null][] = JSON.parse(json);
  return loads.map(([area, load, note]) => ({ area, load, note }));
}
