import * as v from 'valibot';
import { Id } from '../ids.ts';
import { isClock } from '../log/clock.ts';
import { loggedThings, longestNotes, recordKinds, sessionTypes, setTypes } from '../log/words.ts';
import { bodySides } from '../onboarding.ts';
import { Day, TimeZone } from './common.ts';
import { loggedTypes } from './exercises.ts';

const Whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const Amount = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const Words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const Instant = Whole(0, 4_102_444_800_000);

/** A load as it was typed, beside what it is in kilograms. Negative is help: a band or a counterweight. */
export const Load = v.object({
  kg: Amount(-1_000, 5_000),
  entered: v.optional(v.object({ value: Amount(-11_000, 11_000), unit: v.picklist(['KG', 'LBS']) })),
});
export type Load = v.InferOutput<typeof Load>;

export const Distance = v.object({
  metres: Amount(0, 10_000_000),
  entered: v.optional(v.object({ value: Amount(0, 11_000_000), unit: v.picklist(['M', 'KM', 'MILES', 'YARDS']) })),
});
export type Distance = v.InferOutput<typeof Distance>;

const HeartRate = v.pipe(
  v.object({ average: v.nullable(Whole(20, 300)), max: v.nullable(Whole(20, 300)) }),
  v.check(({ average, max }) => average === null || max === null || average <= max),
);

/*
 * What follows are the fields in which rows of the log are kept and merged, each by itself: of two changes of a field
 * the later one wins. What must change together is one field.
 */

export const SessionFields = v.object({
  /** The day it counts for where it was begun, and the moment it was. */
  when: v.object({
    day: Day,
    timeZone: TimeZone,
    startedAt: v.nullable(Instant),
  }),
  /** Null while it goes on. */
  end: v.nullable(v.object({ at: Instant, seconds: v.nullable(Whole(0, 604_800)) })),
  title: v.nullable(Words(255)),
  type: v.nullable(v.picklist(sessionTypes)),
  /** What it was begun from. */
  plan: v.nullable(
    v.object({
      workoutId: v.nullable(Id),
      userProgramId: v.nullable(Id),
      scheduleWorkoutId: v.nullable(Id),
      week: v.nullable(Whole(1, 1_000)),
      day: v.nullable(Whole(1, 4_000)),
    }),
  ),
  bodyWeightKg: v.nullable(Amount(1, 700)),
  intensity: v.nullable(Whole(1, 10)),
  fatigue: v.nullable(Whole(1, 10)),
  soreness: v.nullable(Whole(0, 10)),
  mood: v.nullable(Words(50)),
  rating: v.nullable(Whole(1, 5)),
  feedback: v.nullable(Words(longestNotes)),
  notes: v.nullable(Words(longestNotes)),
});
export type SessionFields = v.InferOutput<typeof SessionFields>;

export const ExerciseFields = v.object({
  what: v.object({
    /** None of the library's: what somebody wrote. */
    exerciseId: v.nullable(Id),
    name: Words(255),
    type: v.nullable(v.picklist(loggedTypes)),
    isBodyweight: v.boolean(),
  }),
  order: Whole(0, 10_000),
  /** Exercises of a session with the same number are done in turns. */
  superset: v.nullable(Whole(0, 1_000)),
  /** The line of the workout it fulfils. */
  instructionId: v.nullable(Id),
  rpe: v.nullable(Whole(1, 10)),
  formQuality: v.nullable(Whole(1, 10)),
  notes: v.nullable(Words(longestNotes)),
});
export type ExerciseFields = v.InferOutput<typeof ExerciseFields>;

export const SetFields = v.object({
  number: Whole(1, 10_000),
  type: v.picklist(setTypes),
  side: v.picklist(bodySides),
  reps: v.nullable(Whole(0, 100_000)),
  load: v.nullable(Load),
  restSeconds: v.nullable(Whole(0, 86_400)),
  seconds: v.nullable(Whole(0, 604_800)),
  holdSeconds: v.nullable(Whole(0, 86_400)),
  distance: v.nullable(Distance),
  calories: v.nullable(Amount(0, 100_000)),
  heartRate: v.nullable(HeartRate),
  climbMetres: v.nullable(Amount(0, 100_000)),
  rpe: v.nullable(Amount(1, 10)),
  /** What the plan asked for. */
  target: v.nullable(v.object({ reps: v.nullable(Whole(0, 100_000)), kg: v.nullable(Amount(-1_000, 5_000)) })),
  notes: v.nullable(Words(longestNotes)),
  /** Null until it is done. */
  doneAt: v.nullable(Instant),
});
export type SetFields = v.InferOutput<typeof SetFields>;

/** Fields of a row and when each was changed. What they hold is looked at row by row: one bad row stops no other. */
const LooseRow = v.object({
  id: Id,
  fields: v.record(v.string(), v.unknown()),
  clocks: v.record(v.pipe(v.string(), v.maxLength(30)), v.pipe(v.string(), v.maxLength(100))),
});

export const Removal = v.object({
  thing: v.picklist(loggedThings),
  id: Id,
  clock: v.pipe(v.string(), v.check(isClock)),
});
export type Removal = v.InferOutput<typeof Removal>;

/** What a device changed of one session since it was last answered. Sent twice, late or out of turn it does no harm. */
export const SaveSessionInput = v.object({
  id: Id,
  session: v.nullable(LooseRow),
  exercises: v.pipe(v.array(LooseRow), v.maxLength(200)),
  sets: v.pipe(v.array(v.object({ ...LooseRow.entries, exerciseLogId: Id })), v.maxLength(2_000)),
  removed: v.pipe(v.array(Removal), v.maxLength(2_000)),
});
export type SaveSessionInput = v.InferOutput<typeof SaveSessionInput>;

const row = <Entries extends v.ObjectEntries>(fields: v.ObjectSchema<Entries, undefined>) => ({
  id: Id,
  fields: v.partial(fields),
  clocks: v.record(v.string(), v.string()),
});

/** A session with all that belongs to it, as it is kept. */
export const SessionView = v.object({
  ...row(SessionFields),
  revision: v.number(),
  exercises: v.array(v.object(row(ExerciseFields))),
  sets: v.array(v.object({ ...row(SetFields), exerciseLogId: Id })),
});
export type SessionView = v.InferOutput<typeof SessionView>;

export const refusals = ['GONE', 'BAD_INPUT', 'CLOCK_AHEAD'] as const;
export const Refusal = v.object({ id: Id, code: v.picklist(refusals) });
export type Refusal = v.InferOutput<typeof Refusal>;

export const SavedSession = v.object({
  /** Null when it is removed, or never was. */
  session: v.nullable(SessionView),
  /** Rows that were not taken, and why. */
  refused: v.array(Refusal),
  /** What the time is where the log is kept. */
  now: v.number(),
});
export type SavedSession = v.InferOutput<typeof SavedSession>;

/** A rest between two sets: how long it is, and how much of it is left. */
export const StartRestInput = v.object({ sessionId: Id, seconds: Whole(1, 3_600), left: Whole(1, 3_600) });
export type StartRestInput = v.InferOutput<typeof StartRestInput>;

/** A best that nobody has beaten yet. */
export const StandingRecord = v.object({
  exerciseId: Id,
  kind: v.picklist(recordKinds),
  /** The repetitions a best load is for; none for the best load of all. */
  reps: v.nullable(v.number()),
  value: v.number(),
});
export type StandingRecord = v.InferOutput<typeof StandingRecord>;

export const ChangesInput = v.object({
  /** The last change of the log this device knows; 0 on a new one. */
  since: Whole(0, Number.MAX_SAFE_INTEGER),
});
export type ChangesInput = v.InferOutput<typeof ChangesInput>;

/** What happened to a person's log since, a page at a time. */
export const LogChanges = v.object({
  sessions: v.array(SessionView),
  removedIds: v.array(Id),
  revision: v.number(),
  /** Asked again from this revision, there is more. */
  isMore: v.boolean(),
  now: v.number(),
});
export type LogChanges = v.InferOutput<typeof LogChanges>;
