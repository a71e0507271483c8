import { fixedId } from '@motriforge/shared/ids';
import { programCategories } from '@motriforge/shared/program-draft/words';
import { setParts, workoutCategories } from '@motriforge/shared/workout-words';
import type { CategoryType, tagTypes } from '../schema/enums.ts';

export const categoryNames = {
  USER: ['MEMBER', 'COACH', 'TRAINER', 'PHYSIOTHERAPIST', 'MANAGER', 'STAFF', 'SYSTEM'],
  EXERCISE: ['STRENGTH', 'POWER', 'CARDIO', 'MOBILITY', 'FLEXIBILITY', 'BALANCE', 'CORE', 'REHABILITATION', 'YOGA'],
  EQUIPMENT: ['FREE_WEIGHT', 'MACHINE', 'CABLE', 'BAND', 'BENCH', 'RACK', 'CARDIO_MACHINE', 'MAT', 'ACCESSORY'],
  WORKOUT: workoutCategories,
  SET: setParts,
  PROGRAM: programCategories,
  CONSTRAINT: [
    'DAYS_PER_WEEK',
    'MINUTES_PER_SESSION',
    'EQUIPMENT',
    'LOCATION',
    'INJURY',
    'AGE',
    'EXPERIENCE',
    'NO_JUMPING',
    'NO_OVERHEAD',
    'PREGNANCY',
  ],
  GOAL: ['WEIGHT', 'STRENGTH', 'ENDURANCE', 'FLEXIBILITY', 'HABIT', 'NUTRITION', 'MENTAL', 'OTHER'],
  INSTITUTION: ['GYM', 'CLINIC', 'STUDIO'],
  ACTIVITY: ['TRAINING', 'HEALTH', 'YOGA', 'COACHING', 'MIND', 'SOCIAL', 'ACCOUNT'],
  FAVORITE: ['TO_TRY', 'REGULAR', 'FOR_CLIENTS', 'WARM_UP', 'TRAVEL'],
  RATING: ['REVIEW', 'TIP', 'CAUTION'],
  SETTING: [
    'APPEARANCE',
    'REGION',
    'UNITS',
    'TRAINING',
    'NOTIFICATIONS',
    'PRIVACY',
    'COACHING',
    'INSTITUTION',
    'PLATFORM',
  ],
  ERROR: ['INTERFACE', 'SERVER', 'DATABASE', 'INTEGRATION', 'BACKGROUND_WORK', 'SECURITY'],
} as const satisfies Record<CategoryType, readonly string[]>;
export type CategoryName<T extends CategoryType> = (typeof categoryNames)[T][number];

/** The id of a category of the platform; people's own have ids of their own. */
export const categoryId = <T extends CategoryType>(type: T, name: CategoryName<T>): string =>
  fixedId('category', `${type}.${name}`);

export const categoryRows = () =>
  (Object.keys(categoryNames) as CategoryType[]).flatMap((type) =>
    (categoryNames[type] as readonly CategoryName<CategoryType>[]).map((name) => ({
      id: categoryId(type, name),
      type,
      name,
    })),
  );

export const tagNames = {
  GENERAL: ['HOME', 'GYM', 'OUTDOOR', 'TRAVEL', 'NO_EQUIPMENT', 'BEGINNER_FRIENDLY', 'QUIET', 'PREHAB', 'PARTNER'],
  EXPRESS: ['UNDER_10_MINUTES', 'UNDER_20_MINUTES', 'UNDER_30_MINUTES', 'LUNCH_BREAK'],
  SKILL: ['BALANCE', 'COORDINATION', 'HANDSTAND', 'MUSCLE_UP', 'OLYMPIC_LIFT', 'BREATHING', 'TECHNIQUE'],
  DYNAMIC: ['EXPLOSIVE', 'PLYOMETRIC', 'FLOW', 'INTERVAL', 'CIRCUIT'],
  HARD: ['HIGH_INTENSITY', 'HIGH_VOLUME', 'TO_FAILURE', 'COMPETITION'],
} as const satisfies Record<(typeof tagTypes)[number], readonly string[]>;
export type TagType = keyof typeof tagNames;
export type TagName<T extends TagType> = (typeof tagNames)[T][number];

export const tagId = <T extends TagType>(type: T, name: TagName<T>): string => fixedId('tag', `${type}.${name}`);

export const tagRows = () =>
  (Object.keys(tagNames) as TagType[]).flatMap((type) =>
    (tagNames[type] as readonly TagName<TagType>[]).map((name) => ({ id: tagId(type, name), type, name })),
  );
