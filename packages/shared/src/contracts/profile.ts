import * as v from 'valibot';
import { isDay } from '../day.ts';
import { Id } from '../ids.ts';
import { injuryAreas } from '../injuries.ts';
import { abilityLevels, bodySides, onboardingSteps, reasons } from '../onboarding.ts';
import { Slug } from './common.ts';
import { Preferences } from './settings.ts';

const Words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

export const Reason = v.picklist(reasons);
export type Reason = v.InferOutput<typeof Reason>;

export const AbilityLevel = v.picklist(abilityLevels);
export type AbilityLevel = v.InferOutput<typeof AbilityLevel>;

export type InjuryArea = (typeof injuryAreas)[number];

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
