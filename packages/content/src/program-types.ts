import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import type { ProgressionRule } from '@motriforge/shared/training/progression-rules';
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

/** How exercises of a program grow. Where several hold for an exercise, the first that applies decides. */
export type ExerciseRule = ProgressionRule & { exercises: readonly string[] };

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
  rules: readonly ExerciseRule[];
}
