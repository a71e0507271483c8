import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import type { injuryAreas } from '@motriforge/shared/injuries';
import type { Bilingual } from './types.ts';

export const setKinds = ['STRAIGHT', 'SUPERSET', 'CIRCUIT', 'DROP', 'REST_PAUSE', 'AMRAP', 'EMOM', 'TIMED'] as const;
export type SetKind = (typeof setKinds)[number];

/** What a set is there for in the course of a workout. */
export type SetPart = 'WARM_UP' | 'ACTIVATION' | 'WORKING' | 'ACCESSORY' | 'FINISHER' | 'COOL_DOWN';

export type WorkoutCategory = 'STRENGTH' | 'HYPERTROPHY' | 'CONDITIONING' | 'CARDIO' | 'MOBILITY' | 'REHABILITATION';

/** Where it can be done as it stands. */
export type Place = 'HOME' | 'GYM' | 'OUTDOOR';

export type InjuryArea = (typeof injuryAreas)[number];

/** Seconds of lowering, of holding where the muscle is longest, of lifting, of holding where it is shortest. */
export type Tempo = readonly [lowering: number, bottom: number, lifting: number, top: number];

/** What to do of one exercise. One of reps, seconds and meters is set, and at most one of the loads and efforts. */
export interface Instruction {
  /** Exercise slug. */
  exercise: string;
  /** How often it is done before the next exercise, 1 when nothing is said. */
  sets?: number;
  /** A number, or the fewest and the most. */
  reps?: number | readonly [least: number, most: number];
  seconds?: number;
  meters?: number;
  kilograms?: number;
  /** Of the training max. */
  percent?: number;
  /** How hard it may feel, from 1 to 10. */
  rpe?: number;
  /** How many repetitions stay in reserve. */
  rir?: number;
  tempo?: Tempo;
  restSeconds?: number;
  /** What a coach would say to it. */
  note?: Bilingual;
}

/** Exercises that are done together, one or more times over. */
export interface WorkoutSet {
  name: Bilingual;
  kind: SetKind;
  part: SetPart;
  /** How often all of it is done, 1 when nothing is said. */
  rounds?: number;
  restBetweenRoundsSeconds?: number;
  restAfterSeconds?: number;
  /** When it ends, done or not. */
  timeCapSeconds?: number;
  /** How often a round of an EMOM starts. */
  intervalSeconds?: number;
  instructions: readonly Instruction[];
}

export interface Workout {
  /** Never changes once shipped. */
  slug: string;
  name: Bilingual;
  /** What it trains, in a sentence. */
  summary: Bilingual;
  /** What to know before beginning, where there is something. */
  description?: Bilingual;
  category: WorkoutCategory;
  difficulty: Difficulty;
  place: Place;
  /** What it brings somebody back from. */
  injury?: InjuryArea;
  sets: readonly WorkoutSet[];
}
