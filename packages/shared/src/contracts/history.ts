import * as v from 'valibot';
import { isTimeZone } from '../dates.ts';
import { isDay } from '../day.ts';
import { longestNotes, sessionTypes, setTypes } from '../log/words.ts';
import { bodySides } from '../onboarding.ts';
import { Cursor } from './common.ts';
import { loggedTypes } from './exercises.ts';

/** The products and formats whose files are read. */
export const historySources = ['STRONG', 'HEVY', 'FITNOTES', 'FIT', 'TCX', 'GPX', 'MARKDOWN', 'MOTRIFORGE'] as const;
export const HistorySource = v.picklist(historySources);
export type HistorySource = v.InferOutput<typeof HistorySource>;

export const massUnits = ['KG', 'LBS'] as const;
export const distanceUnits = ['M', 'KM', 'MILES', 'YARDS'] as const;
export const lengthUnits = ['CM', 'INCHES'] as const;
export type MassUnit = (typeof massUnits)[number];
export type DistanceUnit = (typeof distanceUnits)[number];
export type LengthUnit = (typeof lengthUnits)[number];

/** Text that databases and files keep: it says something and holds no character that either would lose. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((value) => !value.includes('\0') && value.isWellFormed(), 'A character in it cannot be kept.'),
  );
export const Name = text(255);
export const Notes = text(longestNotes);

const number = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const whole = (least: number, most: number) => v.pipe(number(least, most), v.integer());
const Seconds = whole(0, 10_000_000);
const Score = whole(1, 10);
const HeartRate = whole(20, 300);

const Day = v.pipe(v.string(), v.check(isDay, 'This is not a day.'));
const Instant = v.pipe(v.number(), v.safeInteger());
const Zone = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone, 'This is not a time zone.'));

/** What only our own files say, and those of before do not. */
const ours = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

/** Kilograms, and what was written in the file. Help by a band or a counterweight is below zero. */
export const Load = v.object({
  kg: number(-1000, 5000),
  entered: number(-12_000, 12_000),
  unit: v.picklist(massUnits),
});
export type Load = v.InferOutput<typeof Load>;

export const Distance = v.object({
  metres: number(0, 10_000_000),
  entered: number(0, 11_000_000),
  unit: v.picklist(distanceUnits),
});
export type Distance = v.InferOutput<typeof Distance>;

export const HistorySet = v.pipe(
  v.object({
    type: v.picklist(setTypes),
    side: v.picklist(bodySides),
    reps: v.nullable(whole(0, 100_000)),
    load: v.nullable(Load),
    seconds: v.nullable(Seconds),
    holdSeconds: ours(Seconds),
    distance: v.nullable(Distance),
    rpe: v.nullable(number(1, 10)),
    restSeconds: v.nullable(Seconds),
    calories: v.nullable(number(0, 100_000)),
    averageHeartRate: v.nullable(HeartRate),
    maxHeartRate: v.nullable(HeartRate),
    elevationGainM: v.nullable(number(0, 1_000_000)),
    /** What the plan asked for. */
    target: ours(v.object({ reps: v.nullable(whole(0, 100_000)), kg: v.nullable(number(-1000, 5000)) })),
    notes: v.nullable(Notes),
    /** Null when it was never done; a file that says nothing holds what was done. */
    doneAt: v.optional(v.nullable(Instant)),
  }),
  v.check(({ averageHeartRate: average, maxHeartRate: max }) => average === null || max === null || average <= max),
);
export type HistorySet = v.InferOutput<typeof HistorySet>;

export const HistoryExercise = v.object({
  /** As it is written in the file. */
  name: Name,
  /** Exercises of a session with the same number are one superset. */
  superset: v.nullable(whole(0, 10_000)),
  type: ours(v.picklist(loggedTypes)),
  isBodyweight: ours(v.boolean()),
  rpe: ours(Score),
  formQuality: v.nullable(Score),
  notes: v.nullable(Notes),
  sets: v.array(HistorySet),
});
export type HistoryExercise = v.InferOutput<typeof HistoryExercise>;

export const HistorySession = v.object({
  source: HistorySource,
  /** The same for the same session in every file that holds it. */
  sourceKey: Name,
  day: Day,
  /** Of the zone the day is one of; null with it when the file gives days alone. */
  startedAt: v.nullable(Instant),
  timeZone: v.nullable(Zone),
  type: v.nullable(v.picklist(sessionTypes)),
  title: v.nullable(Name),
  durationSeconds: v.nullable(Seconds),
  endedAt: ours(Instant),
  programPhase: v.nullable(text(50)),
  weekNumber: v.nullable(whole(1, 10_000)),
  dayNumber: v.nullable(whole(1, 10_000)),
  intensity: v.nullable(Score),
  fatigue: v.nullable(Score),
  soreness: v.nullable(whole(0, 10)),
  bodyWeightKg: ours(number(1, 700)),
  mood: ours(text(50)),
  rating: ours(whole(1, 5)),
  feedback: ours(Notes),
  notes: v.nullable(Notes),
  coachNotes: v.nullable(Notes),
  exercises: v.array(HistoryExercise),
});
export type HistorySession = v.InferOutput<typeof HistorySession>;

export const Measurement = v.object({
  /** WAIST, CHEST and whatever else was measured, in capitals. */
  site: v.pipe(text(30), v.toUpperCase(), v.trim(), v.minLength(1)),
  side: v.picklist(bodySides),
  cm: number(1, 500),
  entered: number(0, 500),
  unit: v.picklist(lengthUnits),
});
export type Measurement = v.InferOutput<typeof Measurement>;

export const HistoryCheckIn = v.pipe(
  v.object({
    source: HistorySource,
    sourceKey: Name,
    day: Day,
    weight: v.nullable(v.object({ ...Load.entries, kg: number(1, 700) })),
    muscleMass: v.nullable(v.object({ ...Load.entries, kg: number(0.5, 300) })),
    bodyFatPercentage: v.nullable(number(1, 85)),
    bmi: v.nullable(number(3, 300)),
    restingHeartRate: v.nullable(whole(20, 250)),
    bloodPressure: v.nullable(
      v.pipe(
        v.object({ systolic: whole(40, 320), diastolic: whole(20, 250) }),
        v.check(({ systolic, diastolic }) => systolic > diastolic),
      ),
    ),
    energyLevel: v.nullable(Score),
    moodScore: v.nullable(Score),
    sleepQuality: v.nullable(Score),
    stressLevel: v.nullable(Score),
    notes: v.nullable(Notes),
    measurements: v.array(Measurement),
  }),
  v.check(({ weight, muscleMass }) => weight === null || muscleMass === null || muscleMass.kg <= weight.kg),
);
export type HistoryCheckIn = v.InferOutput<typeof HistoryCheckIn>;

/** A talk with a coach. */
export const CoachingNote = v.object({
  source: HistorySource,
  sourceKey: Name,
  day: Day,
  /** The coach's address, when the file says it. */
  coach: v.nullable(Name),
  durationMinutes: v.nullable(whole(0, 10_000)),
  topics: v.array(Notes),
  discussion: v.nullable(Notes),
  feedback: v.nullable(Notes),
  actionItems: v.array(Notes),
  nextDay: v.nullable(Day),
  isCompleted: v.boolean(),
  outcome: v.nullable(Notes),
  /** Out of ten. */
  rating: v.nullable(Score),
});
export type CoachingNote = v.InferOutput<typeof CoachingNote>;

/** An exercise of another library. */
export const WrittenExercise = v.object({
  sourceKey: Name,
  name: Name,
  force: ours(Name),
  category: v.nullable(Name),
  level: v.nullable(Name),
  mechanic: v.nullable(Name),
  equipment: v.nullable(Name),
  primaryMuscles: v.array(Name),
  secondaryMuscles: v.array(Name),
  instructions: v.array(Notes),
});
export type WrittenExercise = v.InferOutput<typeof WrittenExercise>;

/** What is said of an exercise beside its name and its sets, none of it said. */
export const emptyExercise = {
  superset: null,
  type: null,
  isBodyweight: null,
  rpe: null,
  formQuality: null,
  notes: null,
} as const;

/** A set of which nothing is known yet. */
export const emptySet: HistorySet = {
  type: 'WORKING',
  side: 'BOTH',
  reps: null,
  load: null,
  seconds: null,
  holdSeconds: null,
  distance: null,
  rpe: null,
  restSeconds: null,
  calories: null,
  averageHeartRate: null,
  maxHeartRate: null,
  elevationGainM: null,
  target: null,
  notes: null,
};

/** What a session may say of itself, none of it said. */
export const emptySession = {
  type: null,
  title: null,
  durationSeconds: null,
  endedAt: null,
  programPhase: null,
  weekNumber: null,
  dayNumber: null,
  intensity: null,
  fatigue: null,
  soreness: null,
  bodyWeightKg: null,
  mood: null,
  rating: null,
  feedback: null,
  notes: null,
  coachNotes: null,
} as const;

export const ExportHistoryInput = v.object({ cursor: v.optional(Cursor) });
export type ExportHistoryInput = v.InferOutput<typeof ExportHistoryInput>;

/** Training as it is written into files, oldest first, a page at a time. */
export const HistoryPage = v.object({ sessions: v.array(HistorySession), nextCursor: v.nullable(Cursor) });
export type HistoryPage = v.InferOutput<typeof HistoryPage>;
