import { Day } from '@motriforge/shared/contracts/common';
import type { History, HistoryInput, HistoryItem, SessionSums } from '@motriforge/shared/contracts/progress';
import { Id } from '@motriforge/shared/ids';
import type { SessionSummary } from '@motriforge/shared/training/session-summary';
import { type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { UserCtx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { exerciseNamed, isKnownTo, slugAndName, wordsIn } from './progress-names.ts';

const Place = v.tuple([Day, Id]);

/** What a person trained, newest first, a page at a time; all of it, or what holds an exercise. */
export async function trainingHistory({ db, actor }: UserCtx, input: HistoryInput): Promise<History> {
  const { exercise = null, to, cursor, limit, locale } = input;
  // In the order of what is walked, so that the walk ends with the page.
  const day = exercise === null ? sql`session.session_date` : sql`done.day`;
  const conditions = [
    sql`session.completed_at is not null`,
    ...(to === undefined ? [] : [sql`${day} <= ${to}`]),
    ...(cursor === undefined ? [] : [after(day, cursor)]),
  ];
  const [found, rows] = await db.batch([
    db.all<{ slug: string; name: string }>(
      sql`select ${slugAndName} from exercise ${wordsIn(locale)} where ${exerciseNamed(exercise ?? '')}
        and ${isKnownTo(actor.userId)}`,
    ),
    db.all<SessionRow>(sql`select ${columns(locale)}
      from ${exercise === null ? theirSessions(actor.userId) : sessionsWith(actor.userId, exercise)}
      and ${sql.join(conditions, sql` and `)}
      order by ${day} desc, session.id desc limit ${limit + 1}`),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(toItem),
    nextCursor: last ? writeCursor([last.day, last.id]) : null,
    exercise: found[0] ?? null,
  };
}

const theirSessions = (userId: string): SQL => sql`workout_session as session where session.user_id = ${userId}`;

/** The days of an exercise lead to its sessions, so that those between them are not looked at. */
const sessionsWith = (userId: string, exercise: string): SQL => sql`exercise_day as done
  cross join workout_session as session on session.user_id = done.user_id and session.session_date = done.day
  where done.user_id = ${userId} and done.exercise_id = (select id from exercise where ${exerciseNamed(exercise)})
    and exists (select 1 from exercise_log as log
      where log.workout_session_id = session.id and log.exercise_id = done.exercise_id)`;

function after(day: SQL, cursor: string): SQL {
  const [lastDay, lastId] = readCursor(Place, cursor);
  return sql`(${day}, session.id) < (${lastDay}, ${lastId})`;
}

const columns = (locale: string): SQL => sql`session.id, session.session_date as day, session.started_at as startedAt,
  session.title, session.session_type as type, session.duration_seconds as seconds, session.summary,
  (select count(*) from exercise_log as log where log.workout_session_id = session.id) as exerciseCount,
  (select json_group_array(name) from (
    select coalesce(words.name, log.exercise_name) as name from exercise_log as log
    left join exercise_translation as words on words.exercise_id = log.exercise_id and words.locale = ${locale}
    where log.workout_session_id = session.id
    order by exists (select 1 from exercise_set_log as one
      where one.exercise_log_id = log.id and one.set_type <> 'WARM_UP') desc, log.order_index, log.id
    limit 3)) as exerciseNames,
  (select count(distinct record.exercise_id) from personal_record as record
    cross join exercise_set_log as one on one.id = record.exercise_set_log_id
    cross join exercise_log as log on log.id = one.exercise_log_id
    where record.user_id = session.user_id and record.achieved_on = session.session_date
      and record.previous_value is not null and record.reps is null and log.workout_session_id = session.id) as recordCount`;

type SessionRow = Omit<HistoryItem, 'sums' | 'exerciseNames'> & { summary: string | null; exerciseNames: string };

const toItem = ({ summary, exerciseNames, ...row }: SessionRow): HistoryItem => ({
  ...row,
  sums: summary === null ? null : sumsOf(JSON.parse(summary)),
  exerciseNames: JSON.parse(exerciseNames),
});

export const sumsOf = (summary: SessionSummary): SessionSums => ({
  sets: summary.totalSets,
  reps: summary.totalReps,
  volumeKg: summary.totalWeight,
  metres: summary.totalDistance,
  calories: summary.totalCalories,
});
