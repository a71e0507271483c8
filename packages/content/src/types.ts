import type { BodyZone, Difficulty, ExerciseType } from '@motriforge/shared/contracts/exercises';

/** A text in both languages we ship. */
export interface Bilingual {
  en: string;
  th: string;
}

export const tissues = ['muscle', 'tendon', 'ligament', 'bone', 'fascia'] as const;
export type Tissue = (typeof tissues)[number];

/** How likely a person is to know it: from what every gym says to what only a clinic says. */
export const muscleLevels = ['common', 'uncommon', 'advanced', 'medical'] as const;
export type MuscleLevel = (typeof muscleLevels)[number];

export interface Muscle {
  slug: string;
  /** Plain anatomical English. */
  name: string;
  /** Terminologia Anatomica. */
  latin: string;
  /** What people say. */
  commonName: string;
  commonNameTh: string;
  zone: BodyZone;
  tissue: Tissue;
  level: MuscleLevel;
}

export const equipmentCategories = [
  'free weights',
  'machine',
  'cable',
  'rack and bench',
  'bodyweight station',
  'cardio',
  'band and loop',
  'mobility',
  'other',
] as const;
export type EquipmentCategory = (typeof equipmentCategories)[number];

export interface Equipment {
  slug: string;
  name: Bilingual;
  /** One or two English sentences. */
  description: string;
  category: EquipmentCategory;
  /** Other words people search for. */
  aliases: readonly string[];
}

/** One file in ./exercises per pattern. */
export const patterns = [
  'squat',
  'hinge',
  'lunge',
  'horizontal-push',
  'vertical-push',
  'horizontal-pull',
  'vertical-pull',
  'arms',
  'shoulders',
  'core',
  'calves-and-hips',
  'carry-and-power',
  'cardio',
  'mobility',
] as const;
export type Pattern = (typeof patterns)[number];

export const mechanics = ['compound', 'isolation', 'none'] as const;
export type Mechanic = (typeof mechanics)[number];

/** 'each': one side at a time, and the defaults count for each side. */
export const sides = ['both', 'each'] as const;
export type Sided = (typeof sides)[number];

/** What a set is made of. 'assisted' is a load that takes weight off the body. */
export const loadKinds = ['external', 'bodyweight', 'assisted', 'time', 'distance'] as const;
export type LoadKind = (typeof loadKinds)[number];

export const joints = [
  'knee',
  'hip',
  'ankle',
  'lower-back',
  'upper-back',
  'neck',
  'shoulder',
  'elbow',
  'wrist',
] as const;
export type Joint = (typeof joints)[number];

export const jointLoads = ['low', 'moderate', 'high'] as const;
export type JointLoad = (typeof jointLoads)[number];

/** Another way to do the same thing: negative is easier, positive is harder, never 0. */
export interface VariantLink {
  slug: string;
  delta: -3 | -2 | -1 | 1 | 2 | 3;
}

/** What to do instead where something stands in the way, and why it helps. */
export interface AlternativeLink {
  slug: string;
  reason: string;
}

/** What a first session suggests. One of reps, seconds and meters is set. */
export interface Defaults {
  sets: number;
  reps?: number;
  seconds?: number;
  meters?: number;
  restSeconds: number;
}

export interface Exercise {
  /** Never changes once shipped. */
  slug: string;
  name: Bilingual;
  /** What it is and what it is good for. */
  summary: Bilingual;
  type: ExerciseType;
  difficulty: Difficulty;
  pattern: Pattern;
  mechanic: Mechanic;
  sided: Sided;
  loadKind: LoadKind;
  /** Muscle slugs. */
  primary: readonly string[];
  /** Muscle slugs. */
  secondary: readonly string[];
  /** Equipment slugs, all of them needed. Empty means nothing is needed. */
  equipment: readonly string[];
  /** Other names and usual misspellings people search for. */
  aliases: readonly string[];
  steps: readonly string[];
  tips: readonly string[];
  warnings: readonly string[];
  /** The joints and regions it loads noticeably. */
  loads: Readonly<Partial<Record<Joint, JointLoad>>>;
  variants: readonly VariantLink[];
  alternatives: readonly AlternativeLink[];
  defaults: Defaults;
}
