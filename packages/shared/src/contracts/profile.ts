import * as v from 'valibot';
import { isDay } from '../dates.ts';
import { Id } from '../ids.ts';
import { Slug } from './common.ts';
import { Preferences } from './settings.ts';

const Words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** What people come for. */
export const reasons = ['STRENGTH', 'MUSCLE', 'WEIGHT', 'HEALTH', 'ENDURANCE', 'FLEXIBILITY', 'BACK', 'SPORT'] as const;
export const Reason = v.picklist(reasons);
export type Reason = v.InferOutput<typeof Reason>;

export const abilityLevels = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
export const AbilityLevel = v.picklist(abilityLevels);
export type AbilityLevel = v.InferOutput<typeof AbilityLevel>;

/** Places where an injury keeps a person from loading them. */
export const injuryAreas = [
  'NECK',
  'SHOULDER',
  'ELBOW',
  'WRIST',
  'UPPER_BACK',
  'LOWER_BACK',
  'HIP',
  'KNEE',
  'ANKLE',
] as const;
export type InjuryArea = (typeof injuryAreas)[number];

export const bodySides = ['LEFT', 'RIGHT', 'BOTH'] as const;
export type BodySide = (typeof bodySides)[number];

/** A part of the body that hurts or has to be spared; what lies in the middle has no side. */
export const Injury = v.object({ area: v.picklist(injuryAreas), side: v.optional(v.picklist(bodySides)) });
export type Injury = v.InferOutput<typeof Injury>;

const Injuries = v.pipe(
  v.array(Injury),
  v.check((given) => new Set(given.map(({ area }) => area)).size === given.length),
);

export const Levels = v.object({
  fitness: v.nullable(AbilityLevel),
  strength: v.nullable(AbilityLevel),
  flexibility: v.nullable(AbilityLevel),
});
export type Levels = v.InferOutput<typeof Levels>;

const Introduction = v.object({
  name: v.nullable(Words(255)),
  reasons: v.pipe(v.array(Reason), v.maxLength(reasons.length)),
  /** One in their own words; without words, the one that was given before is taken back. */
  goal: v.optional(v.object({ id: Id, title: v.nullable(Words(200)) })),
});

/** What there is to train with, and where. */
const Equipment = v.object({
  /** Of the place, should it be new. */
  gymId: Id,
  gymName: Words(60),
  slugs: v.pipe(v.array(Slug), v.maxLength(200)),
});

export const onboardingSteps = ['introduction', 'region', 'levels', 'injuries', 'equipment'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

const step = <Name extends OnboardingStep, Answer extends v.GenericSchema>(name: Name, answer: Answer) =>
  v.object({
    /** Of this answer. A later one is greater: what arrives late or twice changes nothing. */
    id: Id,
    step: v.literal(name),
    /** Missing where the step was passed over: what was said before stays. */
    answer: v.optional(answer),
  });

export const SaveStepInput = v.variant('step', [
  step('introduction', Introduction),
  step('region', Preferences),
  step('levels', Levels),
  step('injuries', Injuries),
  step('equipment', Equipment),
]);
export type SaveStepInput = v.InferOutput<typeof SaveStepInput>;

/** What is said in each step. */
export type StepAnswers = { [Step in OnboardingStep]: NonNullable<Extract<SaveStepInput, { step: Step }>['answer']> };

const Username = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{2,29}$/));

/** What is given is changed, null takes it away. */
export const UpdateProfileInput = v.partial(
  v.object({
    name: v.nullable(Words(255)),
    username: v.nullable(Username),
    bio: v.nullable(Words(2_000)),
    bornOn: v.nullable(v.pipe(v.string(), v.check(isDay))),
    heightCm: v.nullable(v.pipe(v.number(), v.minValue(30), v.maxValue(300))),
  }),
);
export type UpdateProfileInput = v.InferOutput<typeof UpdateProfileInput>;

/** All that somebody has told of themselves. */
export const ProfileView = v.object({
  email: v.string(),
  name: v.nullable(v.string()),
  username: v.nullable(v.string()),
  bio: v.nullable(v.string()),
  bornOn: v.nullable(v.string()),
  heightCm: v.nullable(v.number()),
  /** The id of the picture of them. */
  avatarId: v.nullable(Id),
  reasons: v.array(Reason),
  goal: v.nullable(v.object({ id: Id, title: v.string() })),
  levels: Levels,
  injuries: v.array(Injury),
  /** Null until they said what there is to train with. */
  equipment: v.nullable(v.array(v.string())),
  preferences: Preferences,
  /** The newest answer to each step that was taken or passed over. */
  steps: v.record(v.picklist(onboardingSteps), v.optional(Id)),
  isOnboarded: v.boolean(),
});
export type ProfileView = v.InferOutput<typeof ProfileView>;

export const presetNames = ['NOTHING', 'HOME', 'GYM'] as const;
export type PresetName = (typeof presetNames)[number];

const home = [
  ...['dumbbell', 'adjustable-dumbbell', 'flat-bench', 'exercise-mat', 'resistance-band', 'mini-band', 'foam-roller'],
  ...['chair', 'wall', 'towel', 'step'],
];

/** What is usually there, by slug: a beginning to correct. */
export const equipmentPresets: Record<PresetName, readonly string[]> = {
  NOTHING: ['chair', 'wall', 'towel', 'step'],
  HOME: home,
  GYM: [
    ...home,
    ...['barbell', 'ez-bar', 'weight-plate', 'barbell-collar', 'kettlebell', 'medicine-ball', 'landmine', 'trap-bar'],
    ...['squat-rack', 'power-rack', 'adjustable-bench', 'back-extension-bench', 'plyo-box', 'smith-machine'],
    ...['pull-up-bar', 'parallel-bars', 'captains-chair', 'leg-press-machine', 'leg-extension-machine'],
    ...['lying-leg-curl-machine', 'seated-leg-curl-machine', 'chest-press-machine', 'pec-deck-machine'],
    ...['shoulder-press-machine', 'seated-row-machine', 'assisted-pull-up-machine', 'standing-calf-machine'],
    ...['seated-calf-machine', 'hip-abduction-machine', 'hip-adduction-machine', 'cable-machine'],
    ...['lat-pulldown-machine', 'seated-cable-row-machine', 'cable-rope', 'cable-handle', 'cable-bar', 'v-handle'],
    ...['treadmill', 'rowing-machine', 'exercise-bike', 'elliptical-trainer', 'stair-climber', 'jump-rope'],
    ...['stability-ball', 'ab-wheel'],
  ],
};
