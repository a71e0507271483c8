import {
  chooseWorkout,
  getProgram,
  listPrograms,
  moveDay,
  pauseProgram,
  plannedDays,
  plannedToday,
  restoreDay,
  resumeProgram,
  revokeCalendar,
  rotateCalendar,
  setTrainingMax,
  skipDay,
  startProgram,
  stopProgram,
} from '@motriforge/domain/programs';
import { Nothing } from '@motriforge/shared/contracts/common';
import {
  CalendarAddress,
  ChooseWorkoutInput,
  DaysInput,
  MoveDayInput,
  PlannedDays,
  ProgramGetInput,
  ProgramList,
  ProgramListInput,
  ProgramPage,
  Run,
  RunDayInput,
  RunOnDayInput,
  SetTrainingMaxInput,
  StartProgramInput,
  Today,
  TodayInput,
} from '@motriforge/shared/contracts/programs';
import { open, router, signedIn } from '../trpc.ts';

export const programs = router({
  list: open
    .input(ProgramListInput)
    .output(ProgramList)
    .query(({ ctx, input }) => listPrograms(ctx, input)),
  get: open
    .input(ProgramGetInput)
    .output(ProgramPage)
    .query(({ ctx, input }) => getProgram(ctx, input)),
  today: signedIn
    .input(TodayInput)
    .output(Today)
    .query(({ ctx, input }) => plannedToday(ctx, input)),
  days: signedIn
    .input(DaysInput)
    .output(PlannedDays)
    .query(({ ctx, input }) => plannedDays(ctx, input)),
  start: signedIn
    .input(StartProgramInput)
    .output(Run)
    .mutation(({ ctx, input }) => startProgram(ctx, input)),
  pause: signedIn
    .input(RunOnDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => pauseProgram(ctx, input)),
  resume: signedIn
    .input(RunOnDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => resumeProgram(ctx, input)),
  stop: signedIn
    .input(RunOnDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => stopProgram(ctx, input)),
  moveDay: signedIn
    .input(MoveDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => moveDay(ctx, input)),
  skipDay: signedIn
    .input(RunDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => skipDay(ctx, input)),
  restoreDay: signedIn
    .input(RunDayInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => restoreDay(ctx, input)),
  chooseWorkout: signedIn
    .input(ChooseWorkoutInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => chooseWorkout(ctx, input)),
  setTrainingMax: signedIn
    .input(SetTrainingMaxInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => setTrainingMax(ctx, input)),
  rotateCalendar: signedIn
    .input(Nothing)
    .output(CalendarAddress)
    .mutation(({ ctx }) => rotateCalendar(ctx)),
  revokeCalendar: signedIn
    .input(Nothing)
    .output(Nothing)
    .mutation(({ ctx }) => revokeCalendar(ctx)),
});
