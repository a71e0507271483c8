/** How the exercises of a block are done. */
export const setKinds = ['STRAIGHT', 'SUPERSET', 'CIRCUIT', 'DROP', 'REST_PAUSE', 'AMRAP', 'EMOM', 'TIMED'] as const;

/** What a block is there for in the course of a workout. */
export const setParts = [
  'WARM_UP',
  'ACTIVATION',
  'WORKING',
  'ACCESSORY',
  'FINISHER',
  'COOL_DOWN',
  'BUILD',
  'PEAK',
  'COUNTER_POSE',
] as const;

/** What a block that is done in place of another is to it. */
export const insteadKinds = ['EASIER', 'HARDER', 'ALTERNATIVE'] as const;
export type InsteadKind = (typeof insteadKinds)[number];

export const workoutCategories = [
  'GENERAL',
  'TEMPLATE',
  'STRENGTH',
  'HYPERTROPHY',
  'CONDITIONING',
  'CARDIO',
  'MOBILITY',
  'REHABILITATION',
  'YOGA_FLOW',
] as const;
