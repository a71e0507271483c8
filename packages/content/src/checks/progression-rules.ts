import type { LinearProgression } from '@motriforge/shared/training/progression-rules';
import type { ExerciseRule, Program } from '../program-types.ts';
import type { Exercise } from '../types.ts';
import type { Instruction, Workout } from '../workout-types.ts';
import type { Expectations } from './expectations.ts';

/** A week whose heaviest set is no more than this share of the training max is a rest. */
const lightPercent = 70;

/** What an exercise has to be measured in to grow by a unit. */
const measures: Record<Exclude<LinearProgression['stepUnit'], 'KG'>, 'reps' | 'seconds' | 'meters'> = {
  REPS: 'reps',
  SECONDS: 'seconds',
  METERS: 'meters',
};

export function checkRules(
  expect: Expectations,
  where: string,
  program: Program,
  workouts: readonly Workout[],
  exercises: readonly Exercise[],
): void {
  const { rules, category } = program;
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  const instructions = workouts.flatMap(({ sets }) => sets.flatMap((set) => set.instructions));
  for (const rule of rules) {
    expect.that(rule.exercises.length > 0, `${where}: a rule is for no exercise`);
    for (const slug of rule.exercises) {
      const its = instructions.filter(({ exercise }) => exercise === slug);
      expect.that(its.length > 0, `${where}: has a rule for ${slug}, which is in none of its workouts`);
      const exercise = bySlug.get(slug);
      if (exercise && its.length > 0) {
        expect.that(fits(rule, exercise, its), `${where}: the ${rule.kind} rule does not fit ${slug}`);
      }
    }
  }
  checkOrder();
  const waved = exercisesOf('PERCENTAGE_WAVE');
  for (const { exercise, percent } of instructions) {
    expect.that(
      percent === undefined || waved.includes(exercise),
      `${where}: ${exercise} has percentages and no wave that keeps them`,
    );
  }
  if (category === 'STRENGTH' || category === 'HYPERTROPHY') {
    expect.that(rules.some(rests), `${where}: never unloads`);
  }

  /** Of several rules the first that applies decides, so the rest comes before the growth. */
  function checkOrder(): void {
    for (const slug of exercisesOf('DELOAD')) {
      const kinds = rules.filter((rule) => rule.exercises.includes(slug)).map(({ kind }) => kind);
      expect.that(kinds[0] === 'DELOAD' && kinds.length === 2, `${where}: ${slug} rests from no growth`);
    }
  }

  function exercisesOf(kind: ExerciseRule['kind']): string[] {
    return rules.filter((rule) => rule.kind === kind).flatMap((rule) => rule.exercises);
  }
}

function fits(rule: ExerciseRule, exercise: Exercise, its: readonly Instruction[]): boolean {
  const isLoaded = exercise.loadKind === 'external' || exercise.loadKind === 'assisted';
  switch (rule.kind) {
    case 'LINEAR': {
      const { stepUnit } = rule.parameters;
      return stepUnit === 'KG' ? isLoaded : its.some((each) => each[measures[stepUnit]] !== undefined);
    }
    case 'DOUBLE': {
      const { minReps, maxReps } = rule.parameters;
      const isAsked = its.some(({ reps }) => typeof reps === 'object' && reps[0] === minReps && reps[1] === maxReps);
      return isLoaded && isAsked;
    }
    case 'PERCENTAGE_WAVE': {
      const percents = rule.parameters.weeks.flatMap(({ sets }) => sets.map(({ percent }) => percent));
      return isLoaded && percents.length > 0 && percents.every((percent) => percent >= 30 && percent <= 100);
    }
    case 'DELOAD': {
      const { loadPercent, setsPercent, days } = rule.parameters;
      return loadPercent <= 100 && setsPercent <= 100 && loadPercent + setsPercent < 200 && days % 7 === 0;
    }
  }
}

const rests = (rule: ExerciseRule): boolean =>
  rule.kind === 'DELOAD' ||
  (rule.kind === 'PERCENTAGE_WAVE' &&
    rule.parameters.weeks.some(({ sets }) => sets.every(({ percent }) => percent <= lightPercent)));
