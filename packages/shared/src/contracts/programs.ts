import * as v from 'valibot';
import { Id } from '../ids.ts';
import { planVisibilities } from '../plan-visibility.ts';
import { programCategories } from '../program-draft/words.ts';
import { Cursor, Day, Locale, Slug } from './common.ts';
import { Difficulty, ExerciseLink } from './exercises.ts';
import { Load } from './training.ts';
import { blockOf, WorkoutCard, WorkoutLine, WorkoutPage } from './workouts.ts';

const Visibility = v.picklist(planVisibilities);

const Whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const ProgramListInput = v.object({
  category: v.optional(v.picklist(programCategories)),
  difficulty: v.optional(Difficulty),
  daysPerWeek: v.optional(Whole(1, 7)),
  /** Left out, everything the caller may follow. */
  whose: v.optional(v.picklist(['OWN', 'SHARED', 'LIBRARY'])),
  locale: v.optional(Locale, 'en'),
  cursor: v.optional(Cursor),
  limit: v.optional(Whole(1, 50), 24),
});
export type ProgramListInput = v.InferOutput<typeof ProgramListInput>;

export const ProgramCard = v.object({
  id: Id,
  /** What stands in its address: the id, where it is not of the library. */
  slug: v.string(),
  title: v.string(),
  description: v.string(),
  category: v.picklist(programCategories),
  difficulty: v.nullable(Difficulty),
  weeks: v.number(),
  daysPerWeek: v.nullable(v.number()),
  minutesPerSession: v.nullable(v.number()),
  isOwn: v.boolean(),
});
export type ProgramCard = v.InferOutput<typeof ProgramCard>;

export const ProgramList = v.object({ items: v.array(ProgramCard), nextCursor: v.nullable(v.string()) });
export type ProgramList = v.InferOutput<typeof ProgramList>;

export const ProgramGetInput = v.object({ slug: Slug, locale: v.optional(Locale, 'en') });
export type ProgramGetInput = v.InferOutput<typeof ProgramGetInput>;

const Amount = v.number();
const Reps = v.number();
export const RuleView = v.variant('kind', [
  v.object({
    kind: v.literal('LINEAR'),
    parameters: v.object({
      step: Amount,
      stepUnit: v.picklist(['KG', 'REPS', 'SECONDS', 'METERS']),
      afterSuccesses: v.number(),
      afterFailures: v.number(),
      decreasePercent: v.number(),
    }),
  }),
  v.object({
    kind: v.literal('DOUBLE'),
    parameters: v.object({ minReps: Reps, maxReps: Reps, incrementKg: Amount }),
  }),
  v.object({
    kind: v.literal('PERCENTAGE_WAVE'),
    parameters: v.object({
      weeks: v.array(
        v.object({
          sets: v.array(v.object({ percent: v.number(), reps: Reps, isAmrap: v.exactOptional(v.boolean()) })),
        }),
      ),
      trainingMaxIncrementKg: Amount,
      roundToKg: Amount,
    }),
  }),
  v.object({
    kind: v.literal('DELOAD'),
    parameters: v.object({
      everyWeeks: v.exactOptional(v.number()),
      afterStalls: v.exactOptional(v.number()),
      days: v.number(),
      loadPercent: v.number(),
      setsPercent: v.number(),
    }),
  }),
]);
export type RuleView = v.InferOutput<typeof RuleView>;

/** A person's way through a program. */
export const Run = v.object({
  id: Id,
  slug: v.nullable(v.string()),
  title: v.string(),
  startDate: Day,
  lengthDays: v.number(),
  /** Since when it rests. */
  pausedOn: v.nullable(Day),
  /** How many days it rested before: they do not count. */
  restedDays: v.number(),
  /** The program was published anew since; the days are still those it was begun with. */
  hasNewVersion: v.boolean(),
});
export type Run = v.InferOutput<typeof Run>;

export const ProgramPage = v.object({
  ...ProgramCard.entries,
  /** The days that ask for something, in order; the first is 1. */
  days: v.array(
    v.object({
      dayNumber: v.number(),
      workouts: v.array(v.object({ workoutId: Id, isOptional: v.boolean() })),
    }),
  ),
  /** Each of its workouts once. */
  workouts: v.array(WorkoutPage),
  /** How its exercises grow. */
  rules: v.array(v.object({ rule: RuleView, exercises: v.array(ExerciseLink) })),
  /** The caller's own way through it. */
  run: v.nullable(Run),
  /** Who sees it besides its owner, as its owner is told. */
  visibility: v.nullable(Visibility),
});
export type ProgramPage = v.InferOutput<typeof ProgramPage>;

export const ShowProgramInput = v.object({ id: Id, visibility: Visibility });
export type ShowProgramInput = v.InferOutput<typeof ShowProgramInput>;

export const StartProgramInput = v.object({ id: Id, programId: Id, startDate: Day });
export type StartProgramInput = v.InferOutput<typeof StartProgramInput>;

/** Something about a run, on the day it is where its owner is. */
export const RunOnDayInput = v.object({ runId: Id, day: Day });
export type RunOnDayInput = v.InferOutput<typeof RunOnDayInput>;

export const MoveDayInput = v.object({ runId: Id, dayNumber: Whole(1, 3_660), to: Day });
export type MoveDayInput = v.InferOutput<typeof MoveDayInput>;

/** A day of a program somebody follows. */
export const RunDayInput = v.object({ runId: Id, dayNumber: Whole(1, 3_660) });
export type RunDayInput = v.InferOutput<typeof RunDayInput>;

export const ChooseWorkoutInput = v.object({
  id: Id,
  runId: Id,
  scheduledDate: Day,
  /** The workout of the schedule it stands in for, wherever its day is moved; without one it comes besides. */
  replaces: v.exactOptional(Id),
  workoutId: Id,
});
export type ChooseWorkoutInput = v.InferOutput<typeof ChooseWorkoutInput>;

export const SetTrainingMaxInput = v.object({
  id: Id,
  exerciseId: Id,
  /** From when on. */
  day: Day,
  load: v.pipe(
    Load,
    v.check(({ kg }) => kg > 0, 'Write a load above zero.'),
  ),
});
export type SetTrainingMaxInput = v.InferOutput<typeof SetTrainingMaxInput>;

export const TodayInput = v.object({ day: Day, locale: v.optional(Locale, 'en') });
export type TodayInput = v.InferOutput<typeof TodayInput>;

/** Why a target is what it is: which sentence, and the figures in it. */
export const ReasonView = v.object({
  code: v.string(),
  values: v.record(v.string(), v.union([v.number(), v.string()])),
});
export type ReasonView = v.InferOutput<typeof ReasonView>;

export const LineTarget = v.object({
  sets: v.number(),
  minReps: v.nullable(v.number()),
  maxReps: v.nullable(v.number()),
  kg: v.nullable(v.number()),
  seconds: v.nullable(v.number()),
  metres: v.nullable(v.number()),
  /** Where each set has its own load. */
  steps: v.array(v.object({ reps: v.number(), kg: v.number(), isAmrap: v.boolean() })),
  reason: v.nullable(ReasonView),
});
export type LineTarget = v.InferOutput<typeof LineTarget>;

export const PlannedLine = v.object({
  ...WorkoutLine.entries,
  /** What it comes to today; none where nothing was decided yet. */
  target: v.nullable(LineTarget),
  /** Percentages of a training max that nobody knows yet; what it may be, where the log says. */
  asksTrainingMax: v.nullable(v.object({ suggestedKg: v.nullable(v.number()) })),
});
export type PlannedLine = v.InferOutput<typeof PlannedLine>;

const planned = {
  runId: Id,
  /** The place of the schedule it comes from; none where it was chosen besides. */
  scheduleWorkoutId: v.nullable(Id),
  dayNumber: v.nullable(v.number()),
  isOptional: v.boolean(),
  isDone: v.boolean(),
};

export const PlannedWorkout = v.object({
  ...planned,
  workout: WorkoutCard,
  blocks: v.array(blockOf(PlannedLine)),
});
export type PlannedWorkout = v.InferOutput<typeof PlannedWorkout>;

/** What the programs a person follows ask of them on a day. */
export const Today = v.object({ day: Day, runs: v.array(Run), workouts: v.array(PlannedWorkout) });
export type Today = v.InferOutput<typeof Today>;

/** A week, or the six that a month touches. */
export const DaysInput = v.object({ from: Day, count: v.optional(Whole(1, 42), 7), locale: v.optional(Locale, 'en') });
export type DaysInput = v.InferOutput<typeof DaysInput>;

export const DayWorkout = v.object({
  ...planned,
  id: Id,
  slug: v.string(),
  name: v.string(),
  minutes: v.number(),
  /** Its day is left out; it stands where it would have been. */
  isSkipped: v.boolean(),
  /** Its day was moved here from another date. */
  isMoved: v.boolean(),
  /** What the program has in its place, where somebody chose another; none where they did not. */
  insteadOf: v.nullable(Id),
});
export type DayWorkout = v.InferOutput<typeof DayWorkout>;

export const PlannedDays = v.object({
  runs: v.array(Run),
  days: v.array(v.object({ day: Day, workouts: v.array(DayWorkout) })),
});
export type PlannedDays = v.InferOutput<typeof PlannedDays>;

/** The address at which calendars fetch what is planned. It is told once, for only its hash is kept. */
export const CalendarAddress = v.object({ url: v.string() });
export type CalendarAddress = v.InferOutput<typeof CalendarAddress>;
