import { difficulties } from '@motriforge/shared/contracts/exercises';
import { equipmentPresets } from '@motriforge/shared/onboarding';
import type { Exercise } from '../types.ts';
import type { Workout } from '../workout-types.ts';
import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';
import { checkWorkoutSet } from './workout-sets.ts';

export function checkWorkouts(expect: Expectations, { equipment, exercises, workouts }: Content): void {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  const machines = new Set(
    equipment.filter(({ category }) => category === 'machine' || category === 'cable').map(({ slug }) => slug),
  );

  expect.slugs('workout', workouts);
  for (const language of ['en', 'th'] as const) {
    for (const field of ['name', 'summary'] as const) {
      expect.unique(
        `workout ${field}.${language}`,
        workouts.map((workout) => workout[field][language]),
      );
    }
  }
  for (const workout of workouts) checkWorkout(workout);
  for (const [, group] of Map.groupBy(workouts, instructionsOf)) {
    expect.that(group.length === 1, `the same workout: ${group.map(({ slug }) => slug).join(', ')}`);
  }

  function checkWorkout(workout: Workout): void {
    const where = `workout ${workout.slug}`;
    expect.tidyText(where, workout);
    expect.bilingual(`${where} name`, workout.name, 50);
    expect.bilingual(`${where} summary`, workout.summary, 160);
    expect.sentence(`${where} summary`, workout.summary.en, 160);
    if (workout.description) {
      expect.bilingual(`${where} description`, workout.description, 400);
      expect.sentences(`${where} description`, workout.description.en, 1, 4, 160);
    }
    expect.that(
      workout.sets.some(({ part }) => part === 'WORKING'),
      `${where}: has no set that is the work`,
    );
    const parts = workout.sets.map(({ part }) => part);
    expect.that(!parts.slice(0, -1).includes('COOL_DOWN'), `${where}: cools down before its end`);
    expect.that(parts.lastIndexOf('WARM_UP') < parts.indexOf('WORKING'), `${where}: warms up after the work began`);
    for (const set of workout.sets) {
      checkWorkoutSet(expect, where, set, bySlug);
      for (const { exercise } of set.instructions) checkFit(where, workout, bySlug.get(exercise));
    }
    checkInjury(where, workout);
  }

  function checkFit(where: string, { difficulty, place }: Workout, exercise: Exercise | undefined): void {
    if (!exercise) return;
    const steps = difficulties.indexOf(exercise.difficulty) - difficulties.indexOf(difficulty);
    expect.that(steps <= 1, `${where}: is for ${difficulty}, but ${exercise.slug} is for ${exercise.difficulty}`);
    for (const slug of exercise.equipment) {
      const isThere = place === 'GYM' ? equipmentPresets.GYM.includes(slug) : !machines.has(slug);
      expect.that(isThere, `${where}: ${exercise.slug} needs ${slug}, which ${place} does not have`);
    }
  }

  function checkInjury(where: string, { category, injury, description, sets }: Workout): void {
    expect.that((category === 'REHABILITATION') === (injury !== undefined), `${where}: brings back from no injury`);
    if (!injury) return;
    expect.that(asksForHelp(description), `${where}: does not send to a physiotherapist in both languages`);
    const joint = injury.toLowerCase().replace('_', '-') as keyof Exercise['loads'];
    for (const { exercise } of sets.flatMap(({ instructions }) => instructions)) {
      expect.that(bySlug.get(exercise)?.loads[joint] !== 'high', `${where}: ${exercise} loads the ${joint} highly`);
    }
  }
}

export const asksForHelp = (text: { en: string; th: string } | undefined): boolean =>
  text !== undefined && /physiotherapist/.test(text.en) && /นักกายภาพบำบัด/.test(text.th);

const instructionsOf = ({ sets }: Workout): string =>
  JSON.stringify(sets.map(({ instructions }) => instructions.map(({ note: _, ...instruction }) => instruction)));
