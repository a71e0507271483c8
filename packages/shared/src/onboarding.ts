/** Words of the beginning, without the schemas that check them: a page takes these and stays small. */

/** What people come for. */
export const reasons = ['STRENGTH', 'MUSCLE', 'WEIGHT', 'HEALTH', 'ENDURANCE', 'FLEXIBILITY', 'BACK', 'SPORT'] as const;

export const abilityLevels = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;

export const bodySides = ['LEFT', 'RIGHT', 'BOTH'] as const;

export const onboardingSteps = ['introduction', 'region', 'levels', 'injuries', 'equipment'] as const;

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
