import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import type { Program } from '../program-types.ts';
import type { Workout } from '../workout-types.ts';
import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';

/** More hard sets in a week than a muscle comes back from. */
const mostSets = 22;
/** Fewer than this is no training for size. */
const leastSets = 6;
const zonesForSize: readonly BodyZone[] = ['chest', 'lats', 'quads', 'hamstrings', 'glutes'];

/** Counts the hard sets of each zone in each week: those in which a muscle of it does the main work. */
export function checkWeeklySets(expect: Expectations, where: string, program: Program, content: Content): void {
  const workouts = new Map(content.workouts.map((workout) => [workout.slug, workout]));
  for (const { days } of program.schedule) {
    const week = new Map<BodyZone, number>();
    for (const planned of days.flat()) {
      const workout = typeof planned === 'string' ? workouts.get(planned) : undefined;
      for (const [zone, sets] of workout ? hardSets(workout, content) : []) {
        week.set(zone, (week.get(zone) ?? 0) + sets);
      }
    }
    for (const [zone, sets] of week) expect.that(sets <= mostSets, `${where}: ${sets} hard sets a week for ${zone}`);
    if (program.category !== 'HYPERTROPHY') continue;
    for (const zone of zonesForSize) {
      const sets = week.get(zone) ?? 0;
      expect.that(sets >= leastSets, `${where}: only ${sets} hard sets a week for ${zone}`);
    }
  }
}

function hardSets({ sets }: Workout, { exercises, muscles }: Content): Map<BodyZone, number> {
  const counts = new Map<BodyZone, number>();
  for (const { part, rounds = 1, instructions } of sets) {
    if (part !== 'WORKING' && part !== 'ACCESSORY' && part !== 'FINISHER') continue;
    for (const instruction of instructions) {
      const exercise = exercises.find(({ slug }) => slug === instruction.exercise);
      if (exercise?.type !== 'weight_training') continue;
      const zones = muscles.filter(({ slug }) => exercise.primary.includes(slug)).map(({ zone }) => zone);
      for (const zone of new Set(zones)) {
        counts.set(zone, (counts.get(zone) ?? 0) + rounds * (instruction.sets ?? 1));
      }
    }
  }
  return counts;
}
