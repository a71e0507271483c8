import { checkAcrossExercises } from './checks/across-exercises.ts';
import type { Content } from './checks/content.ts';
import { checkEquipment } from './checks/equipment.ts';
import { checkExercises } from './checks/exercises.ts';
import { Expectations } from './checks/expectations.ts';
import { checkMuscles } from './checks/muscles.ts';
import { checkPrograms } from './checks/programs.ts';
import { checkWorkouts } from './checks/workouts.ts';

export type { Content } from './checks/content.ts';

/** Walks the whole content and says what is wrong with it, one line each. Empty means that it may ship. */
export function findProblems(content: Content): string[] {
  const expect = new Expectations();
  checkMuscles(expect, content);
  checkEquipment(expect, content);
  checkAcrossExercises(expect, content);
  checkExercises(expect, content);
  checkWorkouts(expect, content);
  checkPrograms(expect, content);
  return expect.problems;
}
