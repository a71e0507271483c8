import type { PlannedExercise } from './duration.ts';

/** Where sides take turns, each does all of it: a set takes twice as long. */
export function onEachSide(isUnilateral: boolean, planned: PlannedExercise): PlannedExercise {
  if (!isUnilateral) return planned;
  const { seconds, meters, secondsPerRep } = planned;
  return {
    ...planned,
    seconds: seconds && seconds * 2,
    meters: meters && meters * 2,
    secondsPerRep: secondsPerRep * 2,
  };
}
