import type { RecordView } from '@motriforge/shared/contracts/progress';
import type { Day } from '@motriforge/shared/day';
import { type SQL, sql } from 'drizzle-orm';
import { slugAndName, wordsIn } from './progress-names.ts';

const shown = 6;
/** A set can break several kinds at once: so many rows are enough for the few that are shown. */
const looked = sql.raw('60');

/** The newest records that beat another, best loads for a number of repetitions aside, the most telling kind first. */
export const newestRecords = (userId: string, to: Day, locale: string): SQL => sql`
  with newest as materialized (
    select * from personal_record where user_id = ${userId} and achieved_on <= ${to} and reps is null
      and previous_value is not null order by achieved_on desc limit ${looked})
  select newest.id, kind, value, previous_value as previousValue, achieved_on as day,
    log.workout_session_id as sessionId, ${slugAndName}
  from newest cross join exercise_set_log as one on one.id = newest.exercise_set_log_id
  cross join exercise_log as log on log.id = one.exercise_log_id
  cross join exercise on exercise.id = newest.exercise_id ${wordsIn(locale)}
  order by achieved_on desc, case kind when 'E1RM' then 1 when 'WEIGHT' then 2 when 'PACE' then 3 when 'DISTANCE' then 4
    when 'REPS' then 5 when 'TIME' then 6 else 7 end, newest.value desc, newest.id`;

export type RecordRow = Omit<RecordView, 'exercise'> & RecordView['exercise'];

export function newestFew(rows: readonly RecordRow[]): RecordView[] {
  const byExerciseAndDay = new Map<string, RecordRow>();
  for (const row of rows) {
    const key = `${row.slug} ${row.day}`;
    if (!byExerciseAndDay.has(key)) byExerciseAndDay.set(key, row);
  }
  return [...byExerciseAndDay.values()]
    .slice(0, shown)
    .map(({ slug, name, ...record }) => ({ ...record, exercise: { slug, name } }));
}
