import type { SetType } from '../log/words.ts';
import type { bodySides } from '../onboarding.ts';

/** What counting needs to know of a set somebody did. A negative load is help: a band or a counterweight. */
export interface LoggedSet {
  setType: SetType;
  reps: number | null;
  weightKg: number | null;
  distanceM: number | null;
  durationSeconds: number | null;
  holdSeconds: number | null;
  calories: number | null;
}

export type Side = (typeof bodySides)[number];

/** What is lifted besides the load: the body in a pull-up, nothing at a bench. */
export interface Lifter {
  isBodyweight: boolean;
  bodyWeightKg: number | null;
}
