import { importBatch } from '@motriforge/db/schema/imports';
import type { ById } from '@motriforge/shared/contracts/common';
import type { ImportView } from '@motriforge/shared/contracts/imports';
import { clockOf } from '@motriforge/shared/log/clock';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { importViews } from './import-view.ts';
import { noSuchImport } from './load-import.ts';
import { stretchOf } from './stretch.ts';

/**
 * Takes an import back with all it brought. What somebody has changed since is theirs and stays; devices hear that the
 * rest is gone, and the figures follow.
 */
export async function undoImport(ctx: UserCtx, { id }: ById): Promise<ImportView> {
  const [[view], [stretch]] = await ctx.db.batch([importViews(ctx, eq(importBatch.id, id)), stretchOf(ctx, id)]);
  if (!view) throw noSuchImport();
  if (view.status === 'UNDONE' || view.kept === 0) return view;
  const { userId } = ctx.actor;
  const undoneAt = ctx.now();
  const isTheirs = and(eq(importBatch.id, id), eq(importBatch.userId, userId));
  const end = ctx.db
    .update(importBatch)
    .set({ status: 'UNDONE', completedAt: view.completedAt ?? undoneAt, undoneAt })
    .where(and(isTheirs, inArray(importBatch.status, ['PROCESSING', 'COMPLETED'])));
  const look = importViews(ctx, eq(importBatch.id, id));
  const results = await commit(ctx, [...takeBack(ctx, id), end, look], {
    audit: { action: 'DELETE', entity: 'import_batch', id, before: { created: view.created } },
    ...(stretch && { event: { type: 'history.changed', data: { userId, ...stretch } } }),
  });
  return results[7][0] ?? view;
}

/** Untouched are sessions no device has written to, check-ins that are as they came, and exercises nobody uses. */
function takeBack({ db, actor, now: clock }: UserCtx, id: string) {
  const { userId } = actor;
  const now = clock();
  const brought = (type: string) =>
    sql`select entity_id from imported_row where batch_id = ${id} and entity_type = ${type}`;
  const sessions = sql`select id from workout_session
    where id in (${brought('workout_session')}) and user_id = ${userId} and revision = 0`;
  return [
    db.run(sql`insert into log_revision (user_id, revision, updated_at) values (${userId}, 1, ${now})
      on conflict (user_id) do update set revision = revision + 1, updated_at = excluded.updated_at`),
    db.run(sql`insert into log_tombstone (entity_type, entity_id, user_id, clock, revision, deleted_at)
      select 'WORKOUT_SESSION', untouched.id, ${userId}, ${clockOf(now, 0, 'import')},
        (select revision from log_revision where user_id = ${userId}), ${now} from (${sessions}) as untouched`),
    db.run(sql`delete from workout_session where id in (${sessions})`),
    db.run(sql`delete from health_checkin
      where id in (${brought('health_checkin')}) and user_id = ${userId} and updated_at = created_at`),
    db.run(sql`update exercise set is_active = 0, updated_at = ${now}
      where id in (${brought('exercise')}) and created_by = ${userId} and is_active = 1 and updated_at = created_at
      and not exists (select 1 from exercise_log where exercise_id = exercise.id)
      and not exists (select 1 from exercise_instruction where exercise_id = exercise.id)
      and not exists (select 1 from training_max where exercise_id = exercise.id)
      and not exists (select 1 from subgoal where exercise_id = exercise.id)
      and not exists (select 1 from favorite where resource_type = 'EXERCISE' and resource_id = exercise.id
        and is_active = 1)`),
    db.run(sql`delete from imported_row where batch_id = ${id}
      and not exists (select 1 from exercise where exercise.id = imported_row.entity_id and exercise.is_active = 1)
      and not exists (select 1 from workout_session where workout_session.id = imported_row.entity_id)
      and not exists (select 1 from health_checkin where health_checkin.id = imported_row.entity_id)`),
  ] as const;
}
