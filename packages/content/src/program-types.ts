import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import type { Bilingual } from './types.ts';
import type { InjuryArea, Place } from './workout-types.ts';

export type ProgramCategory =
  | 'GENERAL'
  | 'STRENGTH'
  | 'HYPERTROPHY'
  | 'FAT_LOSS'
  | 'ENDURANCE'
  | 'MOBILITY'
  | 'REHABILITATION';

/** A workout on a day, by its slug; one that may be left out says so. */
export type PlannedWorkout = string | { optional: string };

/** What a day holds, in order. Nothing is a day of rest. */
export type ProgramDay = readonly PlannedWorkout[];

/** Weeks that are alike, one after the other. */
export interface ProgramWeeks {
  weeks: number;
  days: readonly [ProgramDay, ProgramDay, ProgramDay, ProgramDay, ProgramDay, ProgramDay, ProgramDay];
}

export interface Linear {
  step: number;
  stepUnit: 'KG' | 'REPS' | 'SECONDS' | 'METERS';
  afterSuccesses: number;
  afterFailures: number;
  decreasePercent: number;
}

export interface Double {
  minReps: number;
  maxReps: number;
  incrementKg: number;
}

export interface PercentageWave {
  weeks: { sets: { percent: number; reps: number; isAmrap?: boolean }[] }[];
  trainingMaxIncrementKg: number;
  roundToKg: number;
}

export interface Deload {
  everyWeeks?: number;
  afterStalls?: number;
  days: number;
  loadPercent: number;
  setsPercent: number;
}

/** How exercises of a program grow. Where several hold for an exercise, the first that applies decides. */
export type ProgressionRule = { exercises: readonly string[] } & (
  | { kind: 'LINEAR'; parameters: Linear }
  | { kind: 'DOUBLE'; parameters: Double }
  | { kind: 'PERCENTAGE_WAVE'; parameters: PercentageWave }
  | { kind: 'DELOAD'; parameters: Deload }
);

export interface Program {
  /** Never changes once shipped. */
  slug: string;
  title: Bilingual;
  /** For whom it is, what it asks and what it brings: two to five sentences. */
  description: Bilingual;
  category: ProgramCategory;
  difficulty: Difficulty;
  place: Place;
  /** What it brings somebody back from. */
  injury?: InjuryArea;
  schedule: readonly ProgramWeeks[];
  rules: readonly ProgressionRule[];
}
