import { exercise } from '@motriforge/db/schema/exercises';
import { importBatch } from '@motriforge/db/schema/imports';
import type { HistoryCheckIn, HistorySession } from '@motriforge/shared/contracts/history';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { visibleExercises } from '../exercises/index.ts';
import type { KnownExercise, KnownExercises } from './read-session.ts';
import { keyOf, sameTraining } from './same-training.ts';

/** What decides what becomes of some rows of a file: what the names in it stand for, and what is here already. */
export interface Around {
  exercises: KnownExercises;
  /** The rows that were taken before, by their keys, with the import that brought them. */
  taken: ReadonlyMap<string, string>;
  /** Ids of sessions that were logged here. */
  own: ReadonlySet<string>;
  /** What was trained here, by the minute it began and its exercises. */
  trained: ReadonlySet<string>;
  /** Days that have a check-in. */
  checkedIn: ReadonlySet<string>;
}

export async function loadAround(
  ctx: UserCtx,
  batchId: string,
  sessions: readonly HistorySession[],
  checkIns: readonly HistoryCheckIn[],
): Promise<Around> {
  const { db, actor } = ctx;
  const { userId } = actor;
  const among = (values: readonly unknown[]) =>
    sql`(select value from json_each(${JSON.stringify([...new Set(values)])}))`;
  const names = sessions.flatMap((session) => session.exercises.map(({ name }) => name));
  const keys = [...sessions, ...checkIns].map(({ sourceKey }) => sourceKey);
  const [[batch], exercises, taken, own, trained, checkedIn] = await db.batch([
    db
      .select({ status: importBatch.status })
      .from(importBatch)
      .where(and(eq(importBatch.id, batchId), eq(importBatch.userId, userId))),
    db.all<KnownExercise & { name: string; loadKind: string | null }>(sql`
      select mapped.key as name, exercise.id, exercise.exercise_type as type, exercise.load_kind as loadKind
      from import_batch cross join json_each(import_batch.name_mapping) as mapped
      join ${exercise} on exercise.id = mapped.value
      where import_batch.id = ${batchId} and mapped.key in ${among(names)} and ${visibleExercises(actor)}`),
    db.all<{ source: string; thing: string; key: string; batchId: string }>(sql`
      select taken.source, taken.entity_type as thing, taken.source_key as "key", taken.batch_id as batchId
      from json_each('["workout_session","health_checkin"]') as thing
      cross join ${among([...sessions, ...checkIns].map(({ source }) => source))} as source
      cross join ${among(keys)} as sent
      join imported_row as taken on taken.user_id = ${userId} and taken.source = source.value
        and taken.entity_type = thing.value and taken.source_key = sent.value`),
    db.all<{ id: string }>(sql`
      select id from workout_session where id in ${among(keys)} and user_id = ${userId}`),
    db.all<{ startedAt: number; exercises: string }>(sql`
      select started_at as startedAt, (select json_group_array(coalesce(exercise_id, exercise_name)) from exercise_log
        where workout_session_id = workout_session.id) as exercises
      from workout_session where user_id = ${userId} and started_at is not null
        and not exists (select 1 from imported_row where entity_type = 'workout_session'
          and entity_id = workout_session.id and batch_id = ${batchId})
        and session_date in ${among(sessions.map(({ day }) => day))}`),
    db.all<{ day: string }>(sql`
      select recorded_date as day from health_checkin
      where user_id = ${userId} and recorded_date in ${among(checkIns.map(({ day }) => day))}`),
  ]);
  if (batch?.status !== 'PROCESSING') throw noSuchImport();
  const isBodyweight = (loadKind: string | null) => loadKind === 'BODYWEIGHT' || loadKind === 'ASSISTED';
  return {
    exercises: new Map(
      exercises.map(({ name, id, type, loadKind }) => [name, { id, type, isBodyweight: isBodyweight(loadKind) }]),
    ),
    taken: new Map(taken.map(({ thing, ...one }) => [keyOf(thing, one.source, one.key), one.batchId])),
    own: new Set(own.map(({ id }) => id)),
    trained: new Set(trained.map((one) => sameTraining(one.startedAt, JSON.parse(one.exercises)))),
    checkedIn: new Set(checkedIn.map(({ day }) => day)),
  };
}

export const noSuchImport = () => new AppError('NOT_FOUND', 'There is no such import, or it has ended.');
