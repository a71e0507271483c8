import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import type { ExercisePoint, ExerciseProgress, ExerciseProgressInput } from '@motriforge/shared/contracts/progress';
import { addDays, localDay } from '@motriforge/shared/dates';
import { AppError } from '@motriforge/shared/errors';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { setFrom } from './log-rows.ts';
import { exerciseNamed, exercisesTogether, isKnownTo, slugAndName, wordsIn } from './progress-names.ts';

const lastSessions = sql.raw('5');
/** As many points as a chart can show. */
const mostPoints = sql.raw('200');

type About = ExerciseProgress['exercise'] & Pick<ExerciseProgress, 'firstDay'>;

/** How an exercise went for the caller: its days, what stands as their best, and how they did it last. */
export async function exerciseProgress(ctx: UserCtx, input: ExerciseProgressInput): Promise<ExerciseProgress> {
  const { db, actor } = ctx;
  const { userId } = actor;
  // Where it is tomorrow already, their day counts too.
  const to = input.to ?? addDays(localDay(ctx.now(), 'UTC'), 1);
  const from = input.from ?? addDays(to, -365);
  const exerciseId = sql`(select exercise.id from exercise where ${exerciseNamed(input.exercise)})`;
  const together = exercisesTogether(input.exercise, userId);
  const [[about], points, records, sets] = await db.batch([
    db.all<About>(sql`select exercise.id, ${slugAndName}, exercise.exercise_type as type,
        (select min(day) from exercise_day where user_id = ${userId} and exercise_id in ${together}) as firstDay
      from exercise ${wordsIn(input.locale)} where ${exerciseNamed(input.exercise)} and ${isKnownTo(userId)}`),
    db.all<ExercisePoint & { span: ExerciseProgress['span'] }>(sql`
      with trained as materialized (
        select *, date(day, 'weekday 0', '-6 days') as week, substr(day, 1, 7) || '-01' as month from exercise_day
        where user_id = ${userId} and exercise_id in ${together} and day between ${from} and ${to}),
      span as (select case when count(*) <= ${mostPoints} then 'DAY'
        when count(distinct week) <= ${mostPoints} then 'WEEK' else 'MONTH' end as span from trained)
      select span, case span when 'DAY' then day when 'WEEK' then week else month end as day, max(e1rm_kg) as e1rmKg,
        max(top_weight_kg) as topWeightKg, sum(volume_kg) as volumeKg, sum(sets) as sets, sum(reps) as reps,
        sum(duration_seconds) as seconds, sum(distance_m) as metres
      from span cross join trained group by 2 order by 2`),
    db.all<ExerciseProgress['records'][number]>(sql`
      select record.id, kind, record.reps, value, previous_value as previousValue, achieved_on as day,
        log.workout_session_id as sessionId
      from personal_record as record cross join exercise_set_log as one on one.id = record.exercise_set_log_id
      cross join exercise_log as log on log.id = one.exercise_log_id
      where record.user_id = ${userId} and record.exercise_id = ${exerciseId} and beaten_at is null
      order by kind, record.reps`),
    db
      .select({
        id: workoutSession.id,
        day: workoutSession.sessionDate,
        title: workoutSession.title,
        set: exerciseSetLog,
      })
      .from(workoutSession)
      .innerJoin(exerciseLog, eq(exerciseLog.workoutSessionId, workoutSession.id))
      .innerJoin(exerciseSetLog, eq(exerciseSetLog.exerciseLogId, exerciseLog.id))
      .where(sql`${workoutSession.id} in (
        select session.id from exercise_day as done
        cross join workout_session as session on session.user_id = done.user_id and session.session_date = done.day
        where done.user_id = ${userId} and done.exercise_id in ${together} and session.completed_at is not null
          and exists (select 1 from exercise_log as log
            where log.workout_session_id = session.id and log.exercise_id = done.exercise_id)
        group by session.id order by max(done.day) desc, session.id desc limit ${lastSessions})
        and ${exerciseLog.exerciseId} in ${together}`)
      .orderBy(
        desc(workoutSession.sessionDate),
        desc(workoutSession.id),
        asc(exerciseLog.orderIndex),
        asc(exerciseSetLog.setNumber),
        asc(exerciseSetLog.id),
      ),
  ]);
  if (!about) throw new AppError('NOT_FOUND', 'There is no such exercise, or it is not for you to see.');
  const { firstDay, ...exercise } = about;
  return {
    exercise,
    firstDay,
    span: points[0]?.span ?? 'DAY',
    points: points.map(({ span, ...point }) => point),
    records,
    sessions: [...Map.groupBy(sets, ({ id }) => id)].map(([id, rows]) => ({
      id,
      day: rows[0]?.day ?? '',
      title: rows[0]?.title ?? null,
      sets: rows.map(({ set }) => doneSet(set)),
    })),
  };
}

function doneSet(row: typeof exerciseSetLog.$inferSelect): ExerciseProgress['sessions'][number]['sets'][number] {
  const { type, side, reps, load, seconds, holdSeconds, distance, rpe } = setFrom(row).fields;
  return {
    id: row.id,
    type: type ?? 'WORKING',
    side: side ?? 'BOTH',
    reps: reps ?? null,
    load: load ?? null,
    seconds: seconds ?? null,
    holdSeconds: holdSeconds ?? null,
    distance: distance ?? null,
    rpe: rpe ?? null,
  };
}
