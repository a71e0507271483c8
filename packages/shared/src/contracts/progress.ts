import * as v from 'valibot';
import { daysBetween } from '../day.ts';
import { Id } from '../ids.ts';
import { recordKinds, sessionTypes } from '../log/words.ts';
import { Cursor, Day, Locale, Slug } from './common.ts';
import { BodyZone, ExerciseLink, ExerciseType } from './exercises.ts';
import { SessionView, SetFields } from './training.ts';

/** An exercise by the name in its address; one that is in no library has its id for a name. */
const Exercise = Slug;
const locale = v.optional(Locale, 'en');

/** A session in sums: kilograms, metres, seconds and kilocalories. */
export const SessionSums = v.object({
  sets: v.number(),
  reps: v.number(),
  volumeKg: v.number(),
  metres: v.number(),
  calories: v.number(),
});
export type SessionSums = v.InferOutput<typeof SessionSums>;

export const HistoryInput = v.object({
  exercise: v.optional(Exercise),
  /** The last day of interest. */
  to: v.optional(Day),
  locale,
  cursor: v.optional(Cursor),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 30),
});
export type HistoryInput = v.InferOutput<typeof HistoryInput>;

export const HistoryItem = v.object({
  id: Id,
  day: Day,
  startedAt: v.nullable(v.number()),
  title: v.nullable(v.string()),
  type: v.nullable(v.picklist(sessionTypes)),
  seconds: v.nullable(v.number()),
  /** Null for the moment after it was finished, until it is added up. */
  sums: v.nullable(SessionSums),
  /** What it was about: the first few, those that only warmed up last. */
  exerciseNames: v.array(v.string()),
  exerciseCount: v.number(),
  /** Of how many exercises it holds a record that beat another. */
  recordCount: v.number(),
});
export type HistoryItem = v.InferOutput<typeof HistoryItem>;

/** Sessions that are over, newest first. */
export const History = v.object({
  items: v.array(HistoryItem),
  nextCursor: v.nullable(v.string()),
  /** The exercise it was asked for, where there is one. */
  exercise: v.nullable(ExerciseLink),
});
export type History = v.InferOutput<typeof History>;

export const SessionPageInput = v.object({ id: Id, locale });
export type SessionPageInput = v.InferOutput<typeof SessionPageInput>;

/** A best: kilograms, repetitions, seconds, metres or seconds per kilometre, as the kind says. */
const Best = {
  kind: v.picklist(recordKinds),
  value: v.number(),
  /** What it beat; null for the first of all. */
  previousValue: v.nullable(v.number()),
};

export const SessionRecord = v.object({ ...Best, exerciseLogId: Id, setId: Id });
export type SessionRecord = v.InferOutput<typeof SessionRecord>;

export const SessionPage = v.object({
  session: SessionView,
  sums: v.nullable(SessionSums),
  /** What its exercises are called now, and where they are found. */
  exercises: v.array(v.object({ id: Id, ...ExerciseLink.entries })),
  /** The records set in it that beat another; best loads for a number of repetitions are not among them. */
  records: v.array(SessionRecord),
});
export type SessionPage = v.InferOutput<typeof SessionPage>;

export const longestPeriod = 366;

/** A period that ends on the day it is for the person. */
export const OverviewInput = v.pipe(
  v.object({ from: Day, to: Day, locale }),
  v.check(({ from, to }) => from <= to && daysBetween(from, to) < longestPeriod),
);
export type OverviewInput = v.InferOutput<typeof OverviewInput>;

const sums = { sessions: v.number(), sets: v.number(), volumeKg: v.number(), seconds: v.number() };

export const DaySums = v.object({ day: Day, ...sums });
export type DaySums = v.InferOutput<typeof DaySums>;

export const PeriodSums = v.object({ days: v.number(), ...sums });
export type PeriodSums = v.InferOutput<typeof PeriodSums>;

export const trendMeasures = ['E1RM', 'WEIGHT', 'REPS', 'TIME', 'DISTANCE'] as const;
export const TrendMeasure = v.picklist(trendMeasures);
export type TrendMeasure = v.InferOutput<typeof TrendMeasure>;

const Point = v.object({ day: Day, value: v.number() });
export type Point = v.InferOutput<typeof Point>;

export const RecordView = v.object({
  ...Best,
  id: Id,
  day: Day,
  sessionId: Id,
  exercise: ExerciseLink,
});
export type RecordView = v.InferOutput<typeof RecordView>;

export const ExerciseTrend = v.object({
  ...ExerciseLink.entries,
  days: v.number(),
  measure: TrendMeasure,
  points: v.array(Point),
});
export type ExerciseTrend = v.InferOutput<typeof ExerciseTrend>;

export const Streak = v.object({
  /** Weeks in a row, the current one among them once it has its days. */
  weeks: v.number(),
  /** Days of training this week, and how many it takes. */
  trained: v.number(),
  needed: v.number(),
  /** Days their plan asked for, in a row, on which they trained; none where no plan asks for any. */
  plannedDays: v.nullable(v.number()),
});
export type Streak = v.InferOutput<typeof Streak>;

export const Overview = v.object({
  /** The days with training of the year that ends with the period. */
  days: v.array(DaySums),
  now: PeriodSums,
  /** The period of the same length that ended the day before. */
  before: PeriodSums,
  streak: Streak,
  /** Hard sets in an average week of the period. */
  zones: v.array(v.object({ zone: BodyZone, setsPerWeek: v.number() })),
  muscles: v.array(v.object({ name: v.string(), zone: BodyZone, setsPerWeek: v.number() })),
  /** The newest records that beat another, one of each exercise and day. */
  records: v.array(RecordView),
  /** Of both periods, what was done most. */
  exercises: v.array(ExerciseTrend),
  weight: v.array(Point),
});
export type Overview = v.InferOutput<typeof Overview>;

export const ExerciseProgressInput = v.pipe(
  v.object({
    exercise: Exercise,
    /** A year before the end where nobody says. */
    from: v.optional(Day),
    to: v.optional(Day),
    locale,
  }),
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to),
);
export type ExerciseProgressInput = v.InferOutput<typeof ExerciseProgressInput>;

export const pointSpans = ['DAY', 'WEEK', 'MONTH'] as const;

export const ExercisePoint = v.object({
  /** The day, or the first of the week or the month. */
  day: Day,
  e1rmKg: v.nullable(v.number()),
  topWeightKg: v.nullable(v.number()),
  volumeKg: v.number(),
  sets: v.number(),
  reps: v.number(),
  seconds: v.number(),
  metres: v.number(),
});
export type ExercisePoint = v.InferOutput<typeof ExercisePoint>;

const { type, side, reps, load, seconds, holdSeconds, distance, rpe } = SetFields.entries;

export const DoneSet = v.object({ id: Id, type, side, reps, load, seconds, holdSeconds, distance, rpe });
export type DoneSet = v.InferOutput<typeof DoneSet>;

export const ExerciseProgress = v.object({
  exercise: v.object({ id: Id, ...ExerciseLink.entries, type: ExerciseType }),
  /** The first day it was done on; null when it never was. */
  firstDay: v.nullable(Day),
  /** What one point stands for: as many points as a chart can show, however long it has been. */
  span: v.picklist(pointSpans),
  points: v.array(ExercisePoint),
  /** What nobody has beaten yet. */
  records: v.array(
    v.object({
      ...Best,
      id: Id,
      /** The repetitions a best load is for; none for the best load of all. */
      reps: v.nullable(v.number()),
      day: Day,
      sessionId: Id,
    }),
  ),
  /** The last few sessions with it, newest first. */
  sessions: v.array(v.object({ id: Id, day: Day, title: v.nullable(v.string()), sets: v.array(DoneSet) })),
});
export type ExerciseProgress = v.InferOutput<typeof ExerciseProgress>;
