import { dayNumber } from './days.ts';
import { isCount, isNumber } from './numbers.ts';
import { beforeDeload, deload, deloadEnd } from './progression-deload.ts';
import { double } from './progression-double.ts';
import { linear } from './progression-linear.ts';
import type { ProgressionRule } from './progression-rules.ts';
import { wave } from './progression-wave.ts';
import type { Decision, Situation, Target } from './targets.ts';
import { unjudged } from './unjudged.ts';

/**
 * What to do next of an exercise, and why: of several rules the first that applies decides, and which it was is said
 * with it. None when no rule applies or a figure is impossible. The same situation always gives the same answer.
 */
export function decideNext<R extends ProgressionRule>(
  rules: readonly R[],
  situation: Situation,
): (Decision & { rule: R }) | null {
  if (!isPossible(situation)) return null;
  return firstThatApplies(rules, afterDeload(rules, situation));
}

function firstThatApplies<R extends ProgressionRule>(
  rules: readonly R[],
  situation: Situation,
): (Decision & { rule: R }) | null {
  const [rule, ...others] = rules;
  if (rule === undefined) return null;
  const decision = decide(rule, situation, () => firstThatApplies(others, situation) ?? unjudged(situation));
  if (decision !== null && isPossibleTarget(decision.target)) return { ...decision, rule };
  return firstThatApplies(others, situation);
}

function decide(rule: ProgressionRule, situation: Situation, instead: () => Decision): Decision | null {
  switch (rule.kind) {
    case 'LINEAR':
      return linear(rule.parameters, situation);
    case 'DOUBLE':
      return double(rule.parameters, situation);
    case 'PERCENTAGE_WAVE':
      return wave(rule.parameters, situation);
    case 'DELOAD':
      return deload(rule.parameters, situation, instead());
  }
}

/** Once a deload is over the target is what it was before, and what was done meanwhile is not held against it. */
function afterDeload(rules: readonly ProgressionRule[], situation: Situation): Situation {
  const end = deloadEnd(situation);
  if (end === null) return situation;
  if (situation.next.on < end && rules.some(({ kind }) => kind === 'DELOAD')) return situation;
  const reason = { code: 'deload.over', values: {} };
  return { ...situation, target: beforeDeload(situation), reason, sets: [] };
}

function isPossible({ target, successes, failures, trainingMaxKg, week, next }: Situation): boolean {
  const counts = [successes, failures, week - 1, next.week - 1];
  return (
    isPossibleTarget(target) &&
    counts.every((count) => isCount(count, 0)) &&
    (trainingMaxKg === null || isNumber(trainingMaxKg)) &&
    dayNumber(next.on) !== null
  );
}

function isPossibleTarget({ sets, minReps, maxReps, weightKg, durationSeconds, distanceM, percent }: Target): boolean {
  const amounts = [minReps, maxReps, durationSeconds, distanceM, percent];
  return (
    isCount(sets, 1) &&
    amounts.every((amount) => amount === null || (isNumber(amount) && amount >= 0)) &&
    (weightKg === null || isNumber(weightKg))
  );
}
