import type { WorkoutSet } from '../workout-types.ts';
import { setNames } from './set-names.ts';

const wayIn = { name: setNames.warmUp, kind: 'CIRCUIT', part: 'WARM_UP', restAfterSeconds: 60 } as const;
const wayOut = { name: setNames.coolDown, kind: 'STRAIGHT', part: 'COOL_DOWN' } as const;

/** Before squats and deadlifts. */
export const warmUpLower: WorkoutSet = {
  ...wayIn,
  rounds: 2,
  instructions: [
    { exercise: 'cat-cow', reps: 8 },
    { exercise: 'glute-bridge', reps: 12 },
    { exercise: 'worlds-greatest-stretch', reps: 4 },
    { exercise: 'bodyweight-squat', reps: 10 },
  ],
};

/** Before presses and rows. */
export const warmUpUpper: WorkoutSet = {
  ...wayIn,
  rounds: 2,
  instructions: [
    { exercise: 'open-book', reps: 6 },
    { exercise: 'wall-angel', reps: 8 },
    { exercise: 'push-up-plus', reps: 10 },
    { exercise: 'prone-y-raise', reps: 8 },
  ],
};

/** Before a bit of everything. */
export const warmUpWhole: WorkoutSet = {
  ...wayIn,
  rounds: 2,
  instructions: [
    { exercise: 'jumping-jack', seconds: 30 },
    { exercise: 'worlds-greatest-stretch', reps: 4 },
    { exercise: 'bird-dog', reps: 6 },
    { exercise: 'bodyweight-squat', reps: 10 },
  ],
};

/** Before a bit of everything, where people below would hear a jump. */
export const warmUpQuiet: WorkoutSet = {
  ...wayIn,
  rounds: 2,
  instructions: [
    { exercise: 'cat-cow', reps: 8 },
    { exercise: 'bird-dog', reps: 6 },
    { exercise: 'sit-to-stand', reps: 8 },
    { exercise: 'wall-angel', reps: 8 },
  ],
};

/** Before anything faster than a walk. */
export const warmUpRun: WorkoutSet = {
  ...wayIn,
  kind: 'STRAIGHT',
  instructions: [
    {
      exercise: 'walk',
      seconds: 300,
      note: { en: 'Start slowly and walk briskly by the end.', th: 'เริ่มช้า ๆ แล้วค่อยเร่งจนเดินเร็วในช่วงท้าย' },
    },
  ],
};

export const coolDownLower: WorkoutSet = {
  ...wayOut,
  instructions: [
    { exercise: 'half-kneeling-hip-flexor-stretch', seconds: 40, restSeconds: 10 },
    { exercise: 'figure-four-stretch', seconds: 40, restSeconds: 10 },
    { exercise: 'childs-pose', seconds: 60 },
  ],
};

export const coolDownUpper: WorkoutSet = {
  ...wayOut,
  instructions: [
    { exercise: 'cross-body-shoulder-stretch', seconds: 30, restSeconds: 10 },
    { exercise: 'lat-side-stretch', seconds: 30, restSeconds: 10 },
    { exercise: 'childs-pose', seconds: 60 },
  ],
};

export const coolDownRun: WorkoutSet = {
  ...wayOut,
  instructions: [
    { exercise: 'walk', seconds: 300 },
    { exercise: 'wall-calf-stretch', seconds: 30, restSeconds: 10 },
    { exercise: 'standing-quad-stretch', seconds: 30, restSeconds: 10 },
    { exercise: 'figure-four-stretch', seconds: 30 },
  ],
};
