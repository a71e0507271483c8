import { userProgram, userProgramDay, userProgramPause } from '@motriforge/db/schema/program-assignments';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { progressionRule, trainingMax } from '@motriforge/db/schema/progression';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { exerciseInstruction, workoutSet } from '@motriforge/db/schema/workouts';
import type { Day } from '@motriforge/shared/dates';
import { oneRepMaxOf } from '@motriforge/shared/training/one-rep-max';
import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { askedOf } from './asked.ts';
import { nextAfter } from './next-after.ts';
import { dayNumberOn, type Run, type Scheduled } from './plan.ts';
import type { Asked, Max, Trained } from './replay.ts';

export interface TrainedExercise {
  run: Run & { id: string; userId: string };
  exerciseId: string;
  rules: readonly (typeof progressionRule.$inferSelect)[];
  sessions: readonly Trained[];
  maxes: readonly (Max & { origin: string })[];
  /** Of several runs that wave a lift the one that was begun first makes its training max grow. */
  isLed: boolean;
}

/** All that decides about some exercises in some runs, in one trip: what was asked, what was done, what comes. */
export async function loadTrained({ db }: Pick<Ctx, 'db'>, runIds: SQL, exerciseIds: SQL): Promise<TrainedExercise[]> {
  const isRun = inArray(userProgram.id, runIds);
  const [runs, pauses, changedDays, scheduled, rules, lines, sets, maxes] = await db.batch([
    db
      .select({
        id: userProgram.id,
        userId: userProgram.userId,
        programId: userProgram.programId,
        startDate: sql<Day>`${userProgram.startDate}`,
        endDate: userProgram.endDate,
        lengthDays: programSchedule.scheduleLengthDays,
      })
      .from(userProgram)
      .innerJoin(programSchedule, eq(programSchedule.id, userProgram.programScheduleId))
      .where(and(isRun, isNotNull(userProgram.startDate))),
    db.select().from(userProgramPause).where(inArray(userProgramPause.userProgramId, runIds)),
    db.select().from(userProgramDay).where(inArray(userProgramDay.userProgramId, runIds)),
    db
      .select({ runId: userProgram.id, workout: scheduleWorkout })
      .from(scheduleWorkout)
      .innerJoin(userProgram, eq(userProgram.programScheduleId, scheduleWorkout.programScheduleId))
      .where(isRun)
      .orderBy(asc(scheduleWorkout.dayNumber), asc(scheduleWorkout.orderIndex)),
    db
      .select({
        runId: userProgram.id,
        rule: progressionRule,
        isLed: sql<number>`exists (select 1 from user_program as earlier
          join progression_rule as its on its.program_id = earlier.program_id and its.kind = 'PERCENTAGE_WAVE'
            and its.exercise_id = ${progressionRule.exerciseId}
          where earlier.user_id = ${userProgram.userId} and earlier.end_date is null and earlier.start_date is not null
            and (earlier.assigned_at, earlier.id) < (${userProgram.assignedAt}, ${userProgram.id}))`,
      })
      .from(progressionRule)
      .innerJoin(userProgram, eq(userProgram.programId, progressionRule.programId))
      .where(and(isRun, inArray(progressionRule.exerciseId, exerciseIds), isNull(progressionRule.scheduleWorkoutId)))
      .orderBy(asc(progressionRule.orderIndex)),
    db
      .selectDistinct({
        workoutId: workoutSet.workoutId,
        rounds: workoutSet.rounds,
        setOrder: workoutSet.orderIndex,
        line: exerciseInstruction,
      })
      .from(exerciseInstruction)
      .innerJoin(workoutSet, eq(workoutSet.id, exerciseInstruction.workoutSetId))
      .innerJoin(scheduleWorkout, eq(scheduleWorkout.workoutId, workoutSet.workoutId))
      .innerJoin(userProgram, eq(userProgram.programScheduleId, scheduleWorkout.programScheduleId))
      .where(and(isRun, inArray(exerciseInstruction.exerciseId, exerciseIds)))
      .orderBy(asc(workoutSet.orderIndex), asc(exerciseInstruction.orderIndex)),
    db
      .select({
        runId: workoutSession.userProgramId,
        exerciseId: exerciseLog.exerciseId,
        isBodyweight: exerciseLog.isBodyweight,
        instructionId: exerciseLog.exerciseInstructionId,
        session: {
          id: workoutSession.id,
          day: workoutSession.sessionDate,
          workoutId: workoutSession.workoutId,
          scheduleWorkoutId: workoutSession.scheduleWorkoutId,
          bodyWeightKg: workoutSession.bodyWeightKg,
        },
        set: exerciseSetLog,
      })
      .from(workoutSession)
      .innerJoin(exerciseLog, eq(exerciseLog.workoutSessionId, workoutSession.id))
      .innerJoin(exerciseSetLog, eq(exerciseSetLog.exerciseLogId, exerciseLog.id))
      .where(
        and(
          inArray(workoutSession.userProgramId, runIds),
          isNotNull(workoutSession.completedAt),
          inArray(exerciseLog.exerciseId, exerciseIds),
        ),
      )
      .orderBy(asc(workoutSession.sessionDate), asc(workoutSession.completedAt), asc(exerciseSetLog.setNumber)),
    db
      .select({
        userId: trainingMax.userId,
        exerciseId: trainingMax.exerciseId,
        from: trainingMax.effectiveFrom,
        kg: trainingMax.valueKg,
        origin: trainingMax.origin,
      })
      .from(trainingMax)
      .innerJoin(userProgram, eq(userProgram.userId, trainingMax.userId))
      .where(and(isRun, inArray(trainingMax.exerciseId, exerciseIds)))
      .orderBy(asc(trainingMax.effectiveFrom)),
  ]);

  return runs.flatMap((row) => {
    const run = {
      ...row,
      pauses: pauses.filter(({ userProgramId }) => userProgramId === row.id),
      changedDays: changedDays.filter(({ userProgramId }) => userProgramId === row.id),
    };
    const places: Scheduled[] = scheduled.filter(({ runId }) => runId === row.id).map(({ workout }) => workout);
    const itsRules = rules.filter(({ runId }) => runId === row.id);
    return Array.from(
      Map.groupBy(itsRules, ({ rule }) => rule.exerciseId),
      ([exerciseId, its]) => {
        const asked = new Map<string, { id: string; asked: Asked }>();
        for (const { workoutId, rounds, line } of lines) {
          if (line.exerciseId !== exerciseId || asked.has(workoutId)) continue;
          asked.set(workoutId, { id: line.id, asked: askedOf(line, rounds) });
        }
        const done = sets.filter((one) => one.runId === row.id && one.exerciseId === exerciseId);
        return {
          run,
          exerciseId,
          rules: its.map(({ rule }) => rule),
          isLed: its.some(({ isLed }) => isLed === 1),
          sessions: Array.from(Map.groupBy(done, ({ session }) => session.id).values(), (rows) =>
            toTrained(rows, run, places, asked),
          ).flatMap((trained) => trained ?? []),
          maxes: maxes.filter((max) => max.userId === row.userId && max.exerciseId === exerciseId),
        };
      },
    );
  });
}

interface DoneRow {
  isBodyweight: boolean;
  instructionId: string | null;
  session: {
    id: string;
    day: Day;
    workoutId: string | null;
    scheduleWorkoutId: string | null;
    bodyWeightKg: number | null;
  };
  set: typeof exerciseSetLog.$inferSelect;
}

function toTrained(
  rows: readonly DoneRow[],
  run: Run,
  places: readonly Scheduled[],
  asked: ReadonlyMap<string, { id: string; asked: Asked }>,
): Trained | null {
  const [first] = rows;
  if (!first) return null;
  const { id, day, scheduleWorkoutId, workoutId, bodyWeightKg } = first.session;
  const place = places.find((one) => one.id === scheduleWorkoutId);
  const line = asked.get(place?.workoutId ?? workoutId ?? '') ?? asked.values().next().value;
  if (!line) return null;
  const dayNumber = place?.dayNumber ?? dayNumberOn(run, day) ?? 1;
  // An exercise that stands in a workout twice is judged where it stands first.
  const judged = rows.filter(({ instructionId }) => instructionId === null || instructionId === line.id);
  const bests = judged.flatMap(({ set, isBodyweight }) => oneRepMaxOf(set, { isBodyweight, bodyWeightKg }) ?? []);
  return {
    sessionId: id,
    day,
    week: Math.ceil(dayNumber / 7),
    asked: line.asked,
    sets: judged.map(({ set }) => set),
    bestKg: bests.length === 0 ? null : Math.max(...bests),
    next: nextAfter({ run, places, asked }, { day, dayNumber, asked: line.asked }),
  };
}
