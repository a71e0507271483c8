import type { exerciseSetLog } from '@motriforge/db/schema/training';
import { Day } from '@motriforge/shared/contracts/common';
import {
  type ExportHistoryInput,
  type HistoryPage,
  type HistorySession,
  type HistorySet,
  HistorySource,
} from '@motriforge/shared/contracts/history';
import { Id } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { UserCtx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { sessionStatements } from '../training/index.ts';

const pageSize = 50;
const Place = v.tuple([Day, Id]);

/** The next page of what the caller trained, in the shape files of history have. */
export async function exportHistory(ctx: UserCtx, { cursor }: ExportHistoryInput): Promise<HistoryPage> {
  const [day, id] = cursor === undefined ? ['', ''] : readCursor(Place, cursor);
  const page = sql`(select id from workout_session where user_id = ${ctx.actor.userId} and completed_at is not null
    and (session_date, id) > (${day}, ${id}) order by session_date, id limit ${sql.raw(String(pageSize))})`;
  const [sessions, exercises, sets, keys] = await ctx.db.batch([
    ...sessionStatements(ctx, page),
    ctx.db.all<{ id: string; source: string; sourceKey: string }>(sql`
      select entity_id as id, source, source_key as sourceKey from imported_row
      where entity_type = 'workout_session' and entity_id in ${page}`),
  ]);
  const origins = new Map(keys.map(({ id: sessionId, ...origin }) => [sessionId, origin]));
  const exercisesOf = Map.groupBy(exercises, ({ row }) => row.workoutSessionId);
  const setsOf = Map.groupBy(sets, ({ row }) => row.exerciseLogId);
  const last = sessions.length === pageSize ? sessions.at(-1) : undefined;
  return {
    sessions: sessions.map((session) => ({
      ...originOf(session.id, origins.get(session.id)),
      day: session.sessionDate,
      startedAt: session.startedAt,
      timeZone: session.timeZone,
      type: session.sessionType,
      title: session.title,
      durationSeconds: session.durationSeconds,
      endedAt: session.completedAt,
      programPhase: session.programPhase,
      weekNumber: session.weekNumber,
      dayNumber: session.dayNumber,
      intensity: session.intensity,
      fatigue: session.fatigue,
      soreness: session.soreness,
      bodyWeightKg: session.bodyWeightKg,
      mood: session.mood,
      rating: session.rating,
      feedback: session.feedback,
      notes: session.notes,
      // What a coach wrote is for the coach's eyes; without one it came with a file of the person's own.
      coachNotes: session.coachId === null ? session.coachNotes : null,
      exercises: (exercisesOf.get(session.id) ?? []).map(({ row }) => ({
        name: row.exerciseName,
        superset: row.supersetNumber,
        type: row.exerciseType,
        isBodyweight: row.isBodyweight,
        rpe: row.rpe,
        formQuality: row.formQuality,
        notes: row.notes,
        sets: (setsOf.get(row.id) ?? []).map((one) => historySet(one.row)),
      })),
    })),
    nextCursor: last ? writeCursor([last.sessionDate, last.id]) : null,
  };
}

/** What came from elsewhere keeps the key it had there: brought again, it is known. */
function originOf(
  id: string,
  origin?: { source: string; sourceKey: string },
): Pick<HistorySession, 'source' | 'sourceKey'> {
  const { success, output } = v.safeParse(HistorySource, origin?.source);
  return success && origin ? { source: output, sourceKey: origin.sourceKey } : { source: 'MOTRIFORGE', sourceKey: id };
}

function historySet(row: typeof exerciseSetLog.$inferSelect): HistorySet {
  const { weightKg: kg, distanceM: metres } = row;
  return {
    type: row.setType,
    side: row.side,
    reps: row.reps,
    load: kg === null ? null : { kg, entered: row.enteredWeight ?? kg, unit: row.enteredWeightUnit ?? 'KG' },
    seconds: row.durationSeconds,
    holdSeconds: row.holdSeconds,
    distance:
      metres === null ? null : { metres, entered: row.enteredDistance ?? metres, unit: row.enteredDistanceUnit ?? 'M' },
    rpe: row.rpe,
    restSeconds: row.restSeconds,
    calories: row.calories,
    averageHeartRate: row.averageHeartRate,
    maxHeartRate: row.maxHeartRate,
    elevationGainM: row.elevationGainM,
    target:
      row.targetReps === null && row.targetWeightKg === null ? null : { reps: row.targetReps, kg: row.targetWeightKg },
    notes: row.notes,
    doneAt: row.completedAt,
  };
}
