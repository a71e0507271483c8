import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { addDays, type Day } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import { aSession } from '../content-testing.ts';
import type { JobCtx, UserCtx } from '../context.ts';
import { rollUpSession } from './roll-up.ts';

type Set = Partial<typeof exerciseSetLog.$inferInsert>;

/** A session that is over and added up, an hour long on its day. */
export async function aFinishedSession(
  ctx: JobCtx & UserCtx,
  day: Day,
  logged: readonly { exerciseId: string; exerciseName?: string; sets: readonly Set[] }[],
  given: Partial<typeof workoutSession.$inferInsert> = {},
): Promise<string> {
  const startedAt = Date.parse(`${day}T17:00:00Z`);
  const completedAt = startedAt + 3_600_000;
  const id = await aSession(ctx, { sessionDate: day, startedAt, completedAt, durationSeconds: 3600, ...given }, logged);
  const { statements } = await rollUpSession(ctx, { sessionId: id });
  await ctx.db.batch(statements as [(typeof statements)[number]]);
  return id;
}

/** Years of training: so many sessions, the last on `to`, each with five sets of each of four exercises. */
export async function manySessions(
  ctx: JobCtx & UserCtx,
  { exerciseIds, count, to, everyDays }: { exerciseIds: readonly string[]; count: number; to: Day; everyDays: number },
): Promise<void> {
  const sessions = Array.from({ length: count }, (_, back) => ({
    id: newId(),
    day: addDays(to, -back * everyDays),
    back,
  }));
  const logs = sessions.flatMap(({ id, back }) =>
    exerciseIds.map((exerciseId, order) => ({ id: newId(), sessionId: id, exerciseId, order, back })),
  );
  const sets = logs.flatMap(({ id, back }) =>
    [1, 2, 3, 4, 5].map((number) => ({ id: newId(), logId: id, number, kg: 60 + (count - back) / 20 })),
  );
  const given = (rows: readonly object[]): SQL => sql`json_each(${JSON.stringify(rows)})`;
  const at = ctx.now();
  await ctx.db.batch([
    ctx.db.run(sql`insert into ${workoutSession} (id, user_id, session_date, completed_at, field_clocks, created_at, updated_at)
      select value ->> 'id', ${ctx.actor.userId}, value ->> 'day', ${at}, '{}', ${at}, ${at} from ${given(sessions)}`),
    ctx.db.run(sql`insert into ${exerciseLog} (id, workout_session_id, exercise_id, exercise_name, order_index, field_clocks, created_at, updated_at)
      select value ->> 'id', value ->> 'sessionId', value ->> 'exerciseId', 'Lift', value ->> 'order', '{}', ${at}, ${at}
      from ${given(logs)}`),
    ctx.db.run(sql`insert into ${exerciseSetLog} (id, exercise_log_id, set_number, reps, weight_kg, field_clocks, created_at, updated_at)
      select value ->> 'id', value ->> 'logId', value ->> 'number', 5, value ->> 'kg', '{}', ${at}, ${at}
      from ${given(sets)}`),
  ]);
}
