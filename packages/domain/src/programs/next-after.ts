import { addDays, type Day } from '@motriforge/shared/dates';
import { planOf, type Run, type Scheduled } from './plan.ts';
import type { Asked, Trained } from './replay.ts';

interface Plan {
  run: Run;
  places: readonly Scheduled[];
  /** What each workout asks of the exercise; those without it are not in it. */
  asked: ReadonlyMap<string, { asked: Asked }>;
}

/** When a program asks for an exercise again; in a week, where it does no more. */
export function nextAfter(
  { run, places, asked }: Plan,
  last: { day: Day; dayNumber: number; asked: Asked },
): Trained['next'] {
  const withIt = places.filter(({ workoutId }) => asked.has(workoutId));
  const latest = addDays(last.day, run.lengthDays);
  for (let on = addDays(last.day, 1); on <= latest; on = addDays(on, 1)) {
    const [planned] = planOf(run, withIt, [], on);
    const place = withIt.find(({ id }) => id === planned?.scheduleWorkoutId);
    const its = asked.get(place?.workoutId ?? '');
    if (place && its) return { on, week: Math.ceil(place.dayNumber / 7), asked: its.asked };
  }
  return { on: addDays(last.day, 7), week: Math.ceil(last.dayNumber / 7), asked: last.asked };
}
