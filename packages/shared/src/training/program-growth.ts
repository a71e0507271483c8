import type { ProgressionRule } from './progression-rules.ts';

/** What the workouts of a program ask of an exercise, as far as a rule has to know. */
export interface GrowingExercise {
  id: string;
  hasReps: boolean;
  hasSeconds: boolean;
  hasMetres: boolean;
}

export interface Growth<Rule extends ProgressionRule = ProgressionRule> {
  /** None for all of which nothing else is said. */
  exerciseIds: readonly string[];
  rule: Rule;
}

/**
 * The rules of an exercise in the order in which they are asked: when it gets lighter, then how it grows. What is said
 * of the exercise goes before what is said of all.
 */
export function rulesOf<Rule extends ProgressionRule>(
  growth: readonly Growth<Rule>[],
  exercise: GrowingExercise,
): Rule[] {
  const own = growth.filter(({ exerciseIds }) => exerciseIds.includes(exercise.id));
  const general = growth.filter(({ exerciseIds }) => exerciseIds.length === 0);
  const pick = (isWanted: (rule: ProgressionRule) => boolean) => {
    const first = own.filter(({ rule }) => isWanted(rule));
    return (first.length > 0 ? first : general.filter(({ rule }) => isWanted(rule))).map(({ rule }) => rule);
  };
  const growing = pick((rule) => rule.kind !== 'DELOAD' && fits(rule, exercise)).slice(0, 1);
  if (growing.length === 0) return [];
  return [...pick(({ kind }) => kind === 'DELOAD').slice(0, 1), ...growing];
}

/** A rule in seconds says nothing about an exercise that is counted. */
function fits(rule: ProgressionRule, { hasReps, hasSeconds, hasMetres }: GrowingExercise): boolean {
  if (rule.kind !== 'LINEAR') return hasReps;
  if (rule.parameters.stepUnit === 'SECONDS') return hasSeconds;
  if (rule.parameters.stepUnit === 'METERS') return hasMetres;
  return hasReps;
}
