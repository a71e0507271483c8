import {
  adoptVersion,
  chooseWorkout,
  duplicateProgram,
  getProgram,
  listPrograms,
  moveDay,
  pauseProgram,
  plannedDays,
  plannedToday,
  programWork,
  publishProgram,
  removeProgram,
  restoreDay,
  restoreProgram,
  resumeProgram,
  revokeCalendar,
  rotateCalendar,
  saveProgram,
  setTrainingMax,
  showProgram,
  skipDay,
  startProgram,
  stopProgram,
} from '@motriforge/domain/programs';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import {
  DuplicateProgramInput,
  ProgramWork,
  PublishProgramInput,
  SavedProgram,
  SaveProgramInput,
} from '@motriforge/shared/contracts/program-drafts';
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
  ShowProgramInput,
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
  work: signedIn
    .input(ById)
    .output(ProgramWork)
    .query(({ ctx, input }) => programWork(ctx, input)),
  save: signedIn
    .input(SaveProgramInput)
    .output(SavedProgram)
    .mutation(({ ctx, input }) => saveProgram(ctx, input)),
  publish: signedIn
    .input(PublishProgramInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => publishProgram(ctx, input)),
  show: signedIn
    .input(ShowProgramInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => showProgram(ctx, input)),
  duplicate: signedIn
    .input(DuplicateProgramInput)
    .output(SavedProgram)
    .mutation(({ ctx, input }) => duplicateProgram(ctx, input)),
  remove: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => removeProgram(ctx, input)),
  restore: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => restoreProgram(ctx, input)),
  adoptVersion: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => adoptVersion(ctx, input)),
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
