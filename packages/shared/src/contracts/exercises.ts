import * as v from 'valibot';
import { Id } from '../ids.ts';
import { injuryAreas } from '../injuries.ts';
import { Cursor, Locale, Slug } from './common.ts';

/** The areas the body map draws. Every muscle belongs to one. */
export const bodyZones = [
  'neck',
  'traps',
  'front-delts',
  'side-delts',
  'rear-delts',
  'chest',
  'serratus',
  'biceps',
  'triceps',
  'forearms',
  'upper-back',
  'lats',
  'lower-back',
  'abs',
  'obliques',
  'hip-flexors',
  'glutes',
  'abductors',
  'adductors',
  'quads',
  'hamstrings',
  'calves',
  'shins',
] as const;
export const BodyZone = v.picklist(bodyZones);
export type BodyZone = v.InferOutput<typeof BodyZone>;

export const exerciseTypes = ['weight_training', 'cardio', 'flexibility'] as const;
/** What the log keeps of the kind of an exercise. */
export const loggedTypes = [...exerciseTypes, 'yoga_pose'] as const;
export const ExerciseType = v.picklist(exerciseTypes);
export type ExerciseType = v.InferOutput<typeof ExerciseType>;

export const difficulties = ['beginner', 'intermediate', 'advanced'] as const;
export const Difficulty = v.picklist(difficulties);
export type Difficulty = v.InferOutput<typeof Difficulty>;

export const InjuryAreas = v.pipe(v.array(v.picklist(injuryAreas)), v.minLength(1), v.maxLength(injuryAreas.length));

/** What comes first where names do not decide: what people train most. */
export const exerciseOrders = ['used'] as const;

export const ExerciseFilter = v.object({
  query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80))),
  zone: v.optional(BodyZone),
  equipment: v.optional(Slug),
  difficulty: v.optional(Difficulty),
  type: v.optional(ExerciseType),
  /** Places to spare: what loads one of them more than a little is left out. */
  spare: v.optional(InjuryAreas),
  order: v.optional(v.picklist(exerciseOrders)),
});
export type ExerciseFilter = v.InferOutput<typeof ExerciseFilter>;

export const ExerciseListInput = v.object({
  ...ExerciseFilter.entries,
  locale: v.optional(Locale, 'en'),
  cursor: v.optional(Cursor),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 24),
});
export type ExerciseListInput = v.InferOutput<typeof ExerciseListInput>;

export const ExerciseCard = v.object({
  id: Id,
  slug: v.string(),
  name: v.string(),
  type: ExerciseType,
  difficulty: v.nullable(Difficulty),
  primaryZones: v.array(BodyZone),
  secondaryZones: v.array(BodyZone),
  equipment: v.array(v.string()),
});
export type ExerciseCard = v.InferOutput<typeof ExerciseCard>;

export const ExerciseList = v.object({
  items: v.array(ExerciseCard),
  nextCursor: v.nullable(v.string()),
  /** What the search understood where a word was misspelt, else null. */
  understoodAs: v.nullable(v.string()),
  /** How many more there were but for what is spared; said with the first page. */
  leftOutCount: v.number(),
});
export type ExerciseList = v.InferOutput<typeof ExerciseList>;

export const jointLoads = ['LOW', 'MODERATE', 'HIGH'] as const;

/** How much an exercise loads a place of the body. */
export const JointLoad = v.object({
  area: v.picklist(injuryAreas),
  load: v.picklist(jointLoads),
  note: v.nullable(v.string()),
});
export type JointLoad = v.InferOutput<typeof JointLoad>;

export const LeftOutInput = v.object({
  ...ExerciseFilter.entries,
  spare: InjuryAreas,
  locale: v.optional(Locale, 'en'),
});
export type LeftOutInput = v.InferOutput<typeof LeftOutInput>;

/** An exercise that was left out, what of the spared it loads, and what to do instead. */
export const LeftOutExercise = v.object({
  slug: v.string(),
  name: v.string(),
  loads: v.array(JointLoad),
  /** Loads none of what is spared more than a little. */
  instead: v.nullable(
    v.object({
      slug: v.string(),
      name: v.string(),
      /** Why, where somebody wrote down a reason that is about what is spared. */
      reason: v.nullable(v.string()),
      /** Whether it is an easier way to do the same, rather than something else. */
      isEasier: v.boolean(),
    }),
  ),
});
export type LeftOutExercise = v.InferOutput<typeof LeftOutExercise>;

export const ExerciseGetInput = v.object({ slug: Slug, locale: v.optional(Locale, 'en') });
export type ExerciseGetInput = v.InferOutput<typeof ExerciseGetInput>;

export const MuscleView = v.object({
  name: v.string(),
  latin: v.string(),
  commonName: v.string(),
  zone: BodyZone,
  isPrimary: v.boolean(),
});
export type MuscleView = v.InferOutput<typeof MuscleView>;

export const ExerciseLink = v.object({ slug: v.string(), name: v.string() });

export const ExercisePage = v.object({
  ...ExerciseCard.entries,
  summary: v.string(),
  muscles: v.array(MuscleView),
  equipmentNames: v.array(v.string()),
  steps: v.array(v.string()),
  tips: v.array(v.string()),
  warnings: v.array(v.string()),
  /** Harder and easier ways to do it, easiest first; delta counts steps of difficulty from this one. */
  variants: v.array(v.object({ ...ExerciseLink.entries, difficultyDelta: v.number() })),
  /** What to do instead where something stands in the way, and why it helps. */
  alternatives: v.array(
    v.object({
      ...ExerciseLink.entries,
      reason: v.string(),
      /** What it loads less than a little, where this one loads it more. */
      spares: v.array(v.picklist(injuryAreas)),
      /** The place the reason is about, if it is about one. */
      about: v.nullable(v.picklist(injuryAreas)),
    }),
  ),
  /** Which places it loads more than a little, the most loaded first. */
  loads: v.array(JointLoad),
  /** Whether whoever asks made it themselves. */
  isOwn: v.boolean(),
});
export type ExercisePage = v.InferOutput<typeof ExercisePage>;

export const ExerciseFacetsInput = v.object({ locale: v.optional(Locale, 'en') });
export type ExerciseFacetsInput = v.InferOutput<typeof ExerciseFacetsInput>;

/** What a set is made of; ASSISTED is a load that takes weight off the body. */
export const loadKinds = ['EXTERNAL', 'BODYWEIGHT', 'ASSISTED', 'TIME', 'DISTANCE'] as const;
export type LoadKind = (typeof loadKinds)[number];

/** As much of an exercise as it takes to log it. */
export const ExerciseEntry = v.object({
  id: Id,
  slug: v.string(),
  name: v.string(),
  type: ExerciseType,
  zones: v.array(BodyZone),
  equipment: v.array(v.string()),
  loadKind: v.picklist(loadKinds),
  isUnilateral: v.boolean(),
  /** What it loads so much that somebody who has to spare it should do something else. */
  strains: v.array(v.picklist(injuryAreas)),
  sets: v.number(),
  reps: v.nullable(v.number()),
  seconds: v.nullable(v.number()),
  restSeconds: v.number(),
});
export type ExerciseEntry = v.InferOutput<typeof ExerciseEntry>;

/** What an exercise is called: by us, in other languages, and by other people. */
export const ExerciseNames = v.object({
  id: Id,
  name: v.string(),
  translations: v.record(v.string(), v.string()),
  aliases: v.array(v.string()),
  /** The slugs of what it needs. */
  equipment: v.array(v.string()),
});
export type ExerciseNames = v.InferOutput<typeof ExerciseNames>;

/** What the filters of the library offer. */
export const ExerciseFacets = v.object({
  equipment: v.array(v.object({ slug: v.string(), name: v.string(), exerciseCount: v.number() })),
});
export type ExerciseFacets = v.InferOutput<typeof ExerciseFacets>;
