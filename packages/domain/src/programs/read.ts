import {
  userProgram,
  userProgramDay,
  userProgramPause,
  userProgramScheduleMap,
  userScheduleWorkoutMap,
} from '@motriforge/db/schema/program-assignments';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import type { Day } from '@motriforge/shared/dates';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { type Planned, planOf } from './plan.ts';

/** What the programs the caller follows ask of them on a date. */
export async function plannedOn(ctx: UserCtx, date: Day): Promise<Planned[]> {
  const isRunning = and(eq(userProgram.userId, ctx.actor.userId), isNull(userProgram.endDate));
  const [runs, pauses, changedDays, scheduled, chosen] = await ctx.db.batch([
    ctx.db
      .select({
        id: userProgram.id,
        scheduleId: programSchedule.id,
        startDate: userProgram.startDate,
        endDate: userProgram.endDate,
        lengthDays: programSchedule.scheduleLengthDays,
      })
      .from(userProgram)
      .innerJoin(programSchedule, eq(programSchedule.id, userProgram.programScheduleId))
      .where(isRunning),
    ctx.db
      .select({
        runId: userProgram.id,
        pausedOn: userProgramPause.pausedOn,
        resumedOn: userProgramPause.resumedOn,
      })
      .from(userProgramPause)
      .innerJoin(userProgram, eq(userProgram.id, userProgramPause.userProgramId))
      .where(isRunning),
    ctx.db
      .select({ runId: userProgram.id, dayNumber: userProgramDay.dayNumber, movedTo: userProgramDay.movedTo })
      .from(userProgramDay)
      .innerJoin(userProgram, eq(userProgram.id, userProgramDay.userProgramId))
      .where(isRunning),
    ctx.db
      .select({ runId: userProgram.id, workout: scheduleWorkout })
      .from(scheduleWorkout)
      .innerJoin(userProgram, eq(userProgram.programScheduleId, scheduleWorkout.programScheduleId))
      .where(isRunning)
      .orderBy(asc(scheduleWorkout.dayNumber), asc(scheduleWorkout.orderIndex)),
    ctx.db
      .select({
        scheduleId: userProgramScheduleMap.programScheduleId,
        replaces: userScheduleWorkoutMap.scheduleWorkoutId,
        workoutId: userScheduleWorkoutMap.workoutId,
        isOptional: userScheduleWorkoutMap.isOptional,
      })
      .from(userScheduleWorkoutMap)
      .innerJoin(userProgramScheduleMap, eq(userProgramScheduleMap.id, userScheduleWorkoutMap.userProgramScheduleId))
      .where(and(eq(userProgramScheduleMap.userId, ctx.actor.userId), eq(userProgramScheduleMap.scheduledDate, date)))
      .orderBy(asc(userScheduleWorkoutMap.orderIndex)),
  ]);
  return runs.flatMap(({ id, scheduleId, startDate, ...run }) => {
    if (startDate === null) return [];
    const ofRun = <T extends { runId: string }>(rows: readonly T[]) => rows.filter(({ runId }) => runId === id);
    return planOf(
      { ...run, startDate, pauses: ofRun(pauses), changedDays: ofRun(changedDays) },
      ofRun(scheduled).map(({ workout }) => workout),
      chosen.filter((choice) => choice.scheduleId === scheduleId),
      date,
    );
  });
}
