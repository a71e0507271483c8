import { guarded } from '@motriforge/db/client';
import { logRevision, logTombstone } from '@motriforge/db/schema/sync';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { upsertRows } from '@motriforge/db/sync-lookups';
import type { Removal, SavedSession, SaveSessionInput } from '@motriforge/shared/contracts/training';
import { AppError } from '@motriforge/shared/errors';
import { rowsOf, type SessionRows } from '@motriforge/shared/log/merge';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { applyChange, changedFrom } from './apply-change.ts';
import { effectOf } from './effect.ts';
import { exerciseColumns, sessionColumns, setColumns } from './log-rows.ts';
import { sessionStatements, viewsFrom } from './sessions.ts';

const attempts = 5;

/**
 * Merges what a device changed of one of the caller's sessions into the log, field by field, and answers with the
 * session as it is then. Devices send again what they are not sure of: what comes twice changes nothing, what was
 * removed stays removed, and a row that cannot be taken is refused by itself.
 */
export async function saveSession(ctx: UserCtx, input: SaveSessionInput): Promise<SavedSession> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await merge(ctx, input);
    } catch (error) {
      if (!wasMoved(error)) throw error;
    }
  }
  throw new AppError('CONFLICT', 'Several devices are writing to your log at once. It is tried again by itself.');
}

async function merge(ctx: UserCtx, input: SaveSessionInput): Promise<SavedSession> {
  const { revision, view, ...around } = await load(ctx, input);
  const before = rowsOf(view);
  const now = ctx.now();
  const { after, removed, refused } = applyChange(before, input, { ...around, now });
  const statements = writes(ctx, input.id, before, after, removed, revision + 1);
  if (statements.length === 0) return { session: view, refused, now };
  // Of two devices that write at once, one finds that the log has moved on, and merges again.
  const db = guarded(ctx.db, {
    statement: {
      sql: `select iif(coalesce((select revision from log_revision where user_id = ?), 0) = ?, 1, json('moved'))`,
      args: [ctx.actor.userId, revision],
    },
    refuse: () => new Moved(),
  });
  const [first, ...rest] = statements as [Statement, ...Statement[]];
  await commit({ ...ctx, db: db as UserCtx['db'] }, [first, ...rest], effectOf(ctx, input.id, before, after));
  const session = after.session && {
    ...after.session,
    revision: revision + 1,
    exercises: after.exercises,
    sets: after.sets,
  };
  return { session, refused, now };
}

class Moved extends Error {}

function wasMoved(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Moved) return true;
  return false;
}

async function load(ctx: UserCtx, input: SaveSessionInput) {
  const { db, actor } = ctx;
  const ids = JSON.stringify([input.id, ...[...input.exercises, ...input.sets, ...input.removed].map(({ id }) => id)]);
  const wanted = JSON.stringify(mentionedIds(input));
  const among = (json: string) => sql`(select value from json_each(${json}))`;
  const [[log], removed, elsewhere, known, ...rows] = await db.batch([
    db.select({ revision: logRevision.revision }).from(logRevision).where(eq(logRevision.userId, actor.userId)),
    db
      .select({ id: logTombstone.entityId })
      .from(logTombstone)
      .where(and(inArray(logTombstone.entityId, among(ids)), eq(logTombstone.userId, actor.userId))),
    // An id that is taken by something else is nobody's to write to here.
    db.all<{ id: string }>(sql`
      select id from workout_session where id in ${among(ids)} and (id <> ${input.id} or user_id <> ${actor.userId})
      union all select id from exercise_log where id in ${among(ids)} and workout_session_id <> ${input.id}
      union all select one.id from exercise_set_log as one join exercise_log as log on log.id = one.exercise_log_id
        where one.id in ${among(ids)} and log.workout_session_id <> ${input.id}`),
    // What the log points at has to be there, and theirs to see.
    db.all<{ id: string }>(sql`
      select id from exercise where id in ${among(wanted)}
      union all select id from workout where id in ${among(wanted)}
      union all select id from user_program where id in ${among(wanted)} and user_id = ${actor.userId}
      union all select id from schedule_workout where id in ${among(wanted)}
      union all select id from exercise_instruction where id in ${among(wanted)}`),
    ...sessionStatements(ctx, sql`(${input.id})`),
  ]);
  const [view = null] = viewsFrom(rows);
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    revision: log?.revision ?? 0,
    removed: idsOf(removed),
    elsewhere: idsOf(elsewhere),
    known: idsOf(known),
    view,
  };
}

/** Every id that stands in a field. */
function mentionedIds({ session, exercises }: SaveSessionInput): string[] {
  const inside = (value: unknown): string[] => {
    if (typeof value === 'string') return value.length === 36 ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
  };
  return [session, ...exercises].flatMap((row) => inside(row?.fields));
}

function writes(
  ctx: UserCtx,
  id: string,
  before: SessionRows,
  after: SessionRows,
  removed: readonly Removal[],
  revision: number,
): Statement[] {
  const { db, actor } = ctx;
  const { userId } = actor;
  const now = ctx.now();
  const stamp = { revision, createdAt: now, updatedAt: now };
  const isChanged = changedFrom(before);
  const exercises = after.exercises.filter(isChanged);
  const sets = after.sets.filter(isChanged);
  const isSessionChanged = after.session !== null && isChanged(after.session);
  const isSessionRemoved = removed.some((one) => one.id === id);
  if (!isSessionChanged && exercises.length + sets.length + removed.length === 0) return [];

  const bump = db
    .insert(logRevision)
    .values({ userId, revision, updatedAt: now })
    .onConflictDoUpdate({ target: logRevision.userId, set: { revision, updatedAt: now } });
  const tombstones = removed.map((one) => ({
    entityType: one.thing,
    entityId: one.id,
    userId,
    clock: one.clock,
    revision,
    deletedAt: now,
  }));
  const forget = tombstones.length > 0 ? [db.insert(logTombstone).values(tombstones).onConflictDoNothing()] : [];
  const ofSession = eq(exerciseLog.workoutSessionId, id);
  const removedIds = sql`(select value from json_each(${JSON.stringify(removed.map((one) => one.id))}))`;
  const remove =
    removed.length === 0
      ? []
      : [
          db
            .delete(exerciseSetLog)
            .where(
              and(
                inArray(exerciseSetLog.id, removedIds),
                inArray(
                  exerciseSetLog.exerciseLogId,
                  db.select({ id: exerciseLog.id }).from(exerciseLog).where(ofSession),
                ),
              ),
            ),
          db.delete(exerciseLog).where(and(inArray(exerciseLog.id, removedIds), ofSession)),
        ];
  if (isSessionRemoved || after.session === null) {
    const end = db.delete(workoutSession).where(and(eq(workoutSession.id, id), eq(workoutSession.userId, userId)));
    return [bump, ...forget, ...remove, ...(isSessionRemoved ? [end] : [])];
  }
  const row = { ...sessionColumns(after.session), userId };
  const exerciseRows = exercises.map((one) => ({ ...exerciseColumns(one), workoutSessionId: id, ...stamp }));
  const setRows = sets.map((one) => ({ ...setColumns(one), ...stamp }));
  return [
    bump,
    db
      .insert(workoutSession)
      .values({ ...row, createdAt: now, updatedAt: now })
      .onConflictDoNothing(),
    ...(exerciseRows.length > 0 ? [db.run(upsertRows(exerciseLog, exerciseRows))] : []),
    ...(setRows.length > 0 ? [db.run(upsertRows(exerciseSetLog, setRows))] : []),
    ...forget,
    ...remove,
    // It decides whether there is anything to tell, and so it comes last.
    db
      .update(workoutSession)
      .set({ ...row, revision, updatedAt: now })
      .where(eq(workoutSession.id, id)),
  ];
}
