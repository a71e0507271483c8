import type { ExerciseTrend, TrendMeasure } from '@motriforge/shared/contracts/progress';
import type { Day } from '@motriforge/shared/day';
import { type SQL, sql } from 'drizzle-orm';
import { slugAndName, wordsIn } from './progress-names.ts';
import { type Period, stretchOf } from './progress-period.ts';

const shown = sql.raw('12');

/**
 * The exercises somebody has ever done, for the beginning of a query: from one to the next through the index, however
 * many days lie between them. The last is none.
 */
export const theirExercises = (userId: string): SQL => sql`theirs (exercise_id) as (
    select (select min(exercise_id) from exercise_day where user_id = ${userId})
    union all
    select (select min(exercise_id) from exercise_day where user_id = ${userId} and exercise_id > theirs.exercise_id)
    from theirs where theirs.exercise_id is not null)`;

/** What was done most in two periods, what shows strength first, each with how it went. */
export const trends = (period: Period, locale: string): SQL => sql`
    with recursive ${theirExercises(period.userId)},
    trained as materialized (
      select done.* from theirs cross join exercise_day as done
        on done.user_id = ${period.userId} and done.exercise_id = theirs.exercise_id
          and done.day between ${period.before} and ${period.to}
      where done.sets > 0),
    most as (
      select exercise_id, count(*) as days from trained group by exercise_id
      order by max(e1rm_kg) is null, days desc, max(day) desc, exercise_id limit ${shown}),
    points as (
      select exercise_id, min(day) as day, max(e1rm_kg) as e1rm, max(top_weight_kg) as weight, max(reps) as reps,
        max(duration_seconds) as seconds, max(distance_m) as metres
      from most join trained using (exercise_id) group by exercise_id, ${stretchOf(period, sql`day`)})
    select ${slugAndName}, days, json_group_array(json_array(day, e1rm, weight, reps, seconds, metres) order by day) as points
    from most cross join exercise on exercise.id = most.exercise_id ${wordsIn(locale)}
    cross join points on points.exercise_id = most.exercise_id
    group by most.exercise_id order by max(e1rm) is null, days desc, max(day) desc, most.exercise_id`;

export interface TrendRow {
  slug: string;
  name: string;
  days: number;
  points: string;
}

type Figures = [day: Day, e1rm: number | null, weight: number | null, reps: number, seconds: number, metres: number];

/** A trend is of one figure: the most telling of those its exercise has. */
export function toTrend({ points, ...row }: TrendRow): ExerciseTrend {
  const days: Figures[] = JSON.parse(points);
  const measure = measureOf(days);
  const place = placeOf[measure];
  return {
    ...row,
    measure,
    points: days.flatMap((figures) => {
      const value = figures[place];
      return value ? [{ day: figures[0], value }] : [];
    }),
  };
}

const placeOf = { E1RM: 1, WEIGHT: 2, REPS: 3, TIME: 4, DISTANCE: 5 } as const satisfies Record<TrendMeasure, number>;

function measureOf(days: readonly Figures[]): TrendMeasure {
  const has = (measure: TrendMeasure) => days.some((figures) => Boolean(figures[placeOf[measure]]));
  const preferred: TrendMeasure[] = ['E1RM', 'WEIGHT', 'DISTANCE', 'TIME'];
  return preferred.find(has) ?? 'REPS';
}
