import { type SQL, sql } from 'drizzle-orm';
import type { Period } from './progress-period.ts';
import { theirExercises } from './progress-trends.ts';

export interface ZoneRow {
  zoneId: string;
  sets: number;
}

/**
 * Hard sets of a period by area of the body. A set counts once for an area, however many of its muscles it works: whole
 * where one of them is a main one of the exercise, half else.
 */
export const zoneSets = ({ userId, from, to }: Period): SQL => sql`with recursive ${theirExercises(userId)},
    trained as materialized (
      select done.exercise_id, sum(done.sets) as sets from theirs cross join exercise_day as done
        on done.user_id = ${userId} and done.exercise_id = theirs.exercise_id and done.day between ${from} and ${to}
      cross join exercise on exercise.id = done.exercise_id and exercise.exercise_type = 'weight_training'
      where done.sets > 0 group by done.exercise_id),
    zones as (
      select trained.exercise_id, trained.sets, muscle.zone_id, max(worked.is_primary) as is_primary
      from trained cross join exercise_muscle as worked on worked.exercise_id = trained.exercise_id
      cross join muscle on muscle.id = worked.muscle_id group by trained.exercise_id, muscle.zone_id)
    select zone_id as zoneId, sum(sets * iif(is_primary, 1, 0.5)) as sets from zones group by zone_id order by 2 desc`;

export interface MuscleRow extends ZoneRow {
  name: string;
}

export const muscleSets = ({ userId, from, to }: Period, locale: string): SQL => sql`
  select coalesce(words.conventional_name, muscle.conventional_name) as name, muscle.zone_id as zoneId,
    sum(worked.hard_sets) as sets
  from muscle_day as worked cross join muscle on muscle.id = worked.muscle_id
  left join muscle_translation as words on words.muscle_id = muscle.id and words.locale = ${locale}
  where worked.user_id = ${userId} and worked.day between ${from} and ${to}
  group by muscle.id order by sets desc, name`;
