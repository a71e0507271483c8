import type { LoggedSet } from './sets.ts';
import { isWork } from './volume.ts';

/** The muscles an exercise works, by whatever name the caller tells them apart, and the sets done of it. */
export interface TrainedExercise {
  primary: readonly string[];
  secondary: readonly string[];
  sets: readonly Pick<LoggedSet, 'setType'>[];
}

/** Hard sets by muscle: one for a muscle that does the work, half of one for a muscle that helps. */
export function hardSetsByMuscle(exercises: readonly TrainedExercise[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { primary, secondary, sets } of exercises) {
    const done = sets.filter(isWork).length;
    if (done === 0) continue;
    const main = new Set(primary);
    for (const muscle of new Set([...primary, ...secondary])) {
      counts.set(muscle, (counts.get(muscle) ?? 0) + (main.has(muscle) ? done : done / 2));
    }
  }
  return counts;
}
