import { programTranslation } from '@motriforge/db/schema/plan-words';
import {
  userProgram,
  userProgramDay,
  userProgramPause,
  userProgramScheduleMap,
  userScheduleWorkoutMap,
} from '@motriforge/db/schema/program-assignments';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { Run as RunView } from '@motriforge/shared/contracts/programs';
import type { Day } from '@motriforge/shared/dates';
import { and, asc, between, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { Ctx } from '../context.ts';
import { visibleTo, wordsIn } from './internal.ts';
import { type Chosen, type Planned, planOf, type Run, type Scheduled } from './plan.ts';

/** An id, or what finds it. */
type Whose = string | SQL;

const isRunningOf = (userId: Whose) =>
  and(eq(userProgram.userId, userId), isNull(userProgram.endDate), isNotNull(userProgram.startDate));

/** The programs somebody follows. */
export const runStatement = (ctx: Ctx, userId: Whose, locale: Locale | SQL) =>
  ctx.db
    .select({
      id: userProgram.id,
      programId: userProgram.programId,
      scheduleId: programSchedule.id,
      slug: program.slug,
      isVisible: sql<number | null>`(${visibleTo(ctx)})`,
      // What it was called when it was given stays when the program goes.
      title: sql<string>`coalesce(${programTranslation.title}, ${program.title}, ${userProgram.programTitle}, '')`,
      startDate: sql<Day>`${userProgram.startDate}`,
      endDate: userProgram.endDate,
      assignedAt: userProgram.assignedAt,
      isBehind: sql<number>`exists (select 1 from program_schedule as newest where newest.program_id = ${userProgram.programId}
        and newest.is_default = 1 and newest.id <> ${userProgram.programScheduleId})`,
      lengthDays: programSchedule.scheduleLengthDays,
      pausedOn: sql<Day | null>`(select paused_on from user_program_pause
        where user_program_id = ${userProgram.id} and resumed_on is null)`,
      restedDays: sql<number>`coalesce((select sum(cast(julianday(resumed_on)
          - julianday(max(paused_on, ${userProgram.startDate})) as integer))
        from user_program_pause where user_program_id = ${userProgram.id} and resumed_on is not null), 0)`,
    })
    .from(userProgram)
    .innerJoin(programSchedule, eq(programSchedule.id, userProgram.programScheduleId))
    .leftJoin(program, eq(program.id, userProgram.programId))
    .leftJoin(programTranslation, wordsIn(locale))
    .where(isRunningOf(userId))
    .orderBy(asc(userProgram.assignedAt), asc(userProgram.id));

export type RunRow = Awaited<ReturnType<typeof runStatement>>[number];

export const toRun = ({
  id,
  programId,
  slug,
  isVisible,
  title,
  startDate,
  lengthDays,
  pausedOn,
  restedDays,
  isBehind,
}: RunRow): RunView => ({
  id,
  // What they may not see any more has no page for them; its days go on.
  slug: isVisible === 1 ? (slug ?? programId) : null,
  title,
  startDate,
  lengthDays,
  pausedOn,
  restedDays,
  hasNewVersion: isBehind === 1,
});

export interface Range {
  from: Day;
  to: Day;
}

/** The statements that read what the programs somebody follows ask of them on some days. */
export const planStatements = (ctx: Ctx, userId: Whose, { from, to }: Range, locale: Locale | SQL) => {
  const { db } = ctx;
  const isRunning = isRunningOf(userId);
  return [
    runStatement(ctx, userId, locale),
    db
      .select({ runId: userProgram.id, pausedOn: userProgramPause.pausedOn, resumedOn: userProgramPause.resumedOn })
      .from(userProgramPause)
      .innerJoin(userProgram, eq(userProgram.id, userProgramPause.userProgramId))
      .where(isRunning),
    db
      .select({ runId: userProgram.id, dayNumber: userProgramDay.dayNumber, movedTo: userProgramDay.movedTo })
      .from(userProgramDay)
      .innerJoin(userProgram, eq(userProgram.id, userProgramDay.userProgramId))
      .where(isRunning),
    db
      .select({ runId: userProgram.id, workout: scheduleWorkout })
      .from(scheduleWorkout)
      .innerJoin(userProgram, eq(userProgram.programScheduleId, scheduleWorkout.programScheduleId))
      .where(isRunning)
      .orderBy(asc(scheduleWorkout.dayNumber), asc(scheduleWorkout.orderIndex)),
    db
      .select({
        runId: userProgram.id,
        date: userProgramScheduleMap.scheduledDate,
        replaces: userScheduleWorkoutMap.scheduleWorkoutId,
        workoutId: userScheduleWorkoutMap.workoutId,
        isOptional: userScheduleWorkoutMap.isOptional,
      })
      .from(userScheduleWorkoutMap)
      .innerJoin(userProgramScheduleMap, eq(userProgramScheduleMap.id, userScheduleWorkoutMap.userProgramScheduleId))
      .innerJoin(
        userProgram,
        and(
          eq(userProgram.userId, userProgramScheduleMap.userId),
          eq(userProgram.programScheduleId, userProgramScheduleMap.programScheduleId),
          sql`coalesce(${userProgramScheduleMap.userProgramId}, ${userProgram.id}) = ${userProgram.id}`,
        ),
      )
      // What stands in for a planned workout goes where its day goes.
      .where(
        and(
          isRunning,
          or(
            isNotNull(userScheduleWorkoutMap.scheduleWorkoutId),
            between(userProgramScheduleMap.scheduledDate, from, to),
          ),
        ),
      )
      .orderBy(asc(userScheduleWorkoutMap.orderIndex)),
  ] as const;
};

type Rows = BatchResponse<ReturnType<typeof planStatements>>;

/** A program somebody follows, with all that decides what it asks on a day. */
export interface Followed {
  row: RunRow;
  run: Run;
  scheduled: readonly Scheduled[];
  chosen: readonly (Chosen & { date: Day })[];
}

export const followedFrom = ([runs, pauses, changedDays, scheduled, chosen]: Rows): Followed[] =>
  runs.map((row) => {
    const ofRun = <T extends { runId: string }>(rows: readonly T[]) => rows.filter(({ runId }) => runId === row.id);
    return {
      row,
      run: { ...row, pauses: ofRun(pauses), changedDays: ofRun(changedDays) },
      scheduled: ofRun(scheduled).map(({ workout }) => workout),
      chosen: ofRun(chosen),
    };
  });

/** What a program asks of somebody who follows it on a date. */
export const askedOn = ({ run, scheduled, chosen }: Followed, date: Day): Planned[] =>
  planOf(
    run,
    scheduled,
    chosen.filter((choice) => choice.replaces !== null || choice.date === date),
    date,
  );
