import type { BodyZone } from '@motriforge/shared/contracts/exercises';

type Box = readonly [zone: BodyZone, area: number, top: number, bottom: number, reach: number];

/** Written by scripts/draw-body.ts. The reach is how far a zone is from the middle at most. */
export const boxes: Record<'front' | 'back', readonly Box[]> = {
  front: [
    ['neck', 147, 59, 83, 12],
    ['traps', 160, 68, 88, 44],
    ['chest', 1672, 92, 138, 46],
    ['front-delts', 454, 91, 137, 64],
    ['side-delts', 172, 91, 138, 66],
    ['lats', 44, 119, 148, 46],
    ['serratus', 219, 128, 164, 43],
    ['abs', 1251, 135, 232, 18],
    ['obliques', 1048, 137, 219, 39],
    ['hip-flexors', 229, 203, 234, 38],
    ['abductors', 153, 202, 254, 45],
    ['quads', 2356, 209, 324, 45],
    ['adductors', 438, 228, 298, 19],
    ['shins', 688, 342, 426, 35],
    ['calves', 328, 346, 401, 37],
    ['biceps', 401, 121, 172, 71],
    ['triceps', 8, 125, 170, 60],
    ['forearms', 492, 167, 223, 84],
  ],
  back: [
    ['neck', 37, 51, 66, 12],
    ['traps', 1494, 50, 156, 46],
    ['rear-delts', 496, 91, 137, 64],
    ['side-delts', 130, 91, 138, 66],
    ['upper-back', 715, 100, 133, 47],
    ['lats', 1361, 124, 189, 46],
    ['lower-back', 739, 149, 213, 25],
    ['obliques', 116, 175, 198, 39],
    ['abductors', 371, 196, 234, 44],
    ['glutes', 1529, 206, 252, 43],
    ['quads', 84, 245, 298, 45],
    ['hamstrings', 1614, 247, 336, 42],
    ['adductors', 175, 248, 303, 11],
    ['calves', 1456, 337, 422, 37],
    ['triceps', 467, 122, 169, 72],
    ['forearms', 510, 167, 223, 84],
  ],
};
