import { isAmount, isCount, tidyKg } from './numbers.ts';
import type { LinearProgression } from './progression-rules.ts';
import type { Reason } from './reasons.ts';
import { heavier, lighter } from './steps.ts';
import { type Decision, isMet, judgedSets, loadHeld, type Situation, type Target } from './targets.ts';
import { unjudged } from './unjudged.ts';

/** After so many successes in a row a step more, after so many failures in a row a percentage less. */
export function linear(rule: LinearProgression, situation: Situation): Decision | null {
  const { target, sets, trainingMaxKg } = situation;
  if (!isPossible(rule) || !hasUnit(rule, target)) return null;
  if (judgedSets(sets).length === 0) return unjudged(situation);
  if (isMet(sets, target)) {
    const successes = situation.successes + 1;
    if (successes >= rule.afterSuccesses) {
      return { ...more(rule, situation), successes: 0, failures: 0, trainingMaxKg };
    }
    const reason: Reason = { code: 'linear.onceMore', values: { successes, needed: rule.afterSuccesses } };
    return { target, reason, successes, failures: 0, trainingMaxKg };
  }
  const failures = situation.failures + 1;
  if (failures >= rule.afterFailures) {
    const lessened = less(rule, situation);
    if (lessened === null) {
      return {
        target,
        reason: { code: 'linear.lightest', values: { failures } },
        successes: 0,
        failures,
        trainingMaxKg,
      };
    }
    const reason: Reason = { code: 'linear.less', values: { failures, percent: rule.decreasePercent } };
    return { target: lessened, reason, successes: 0, failures: 0, trainingMaxKg };
  }
  const reason: Reason = { code: 'linear.again', values: { failures, allowed: rule.afterFailures } };
  return { target, reason, successes: 0, failures, trainingMaxKg };
}

function more({ step, stepUnit }: LinearProgression, situation: Situation): Pick<Decision, 'target' | 'reason'> {
  const { target, sets, loads } = situation;
  if (stepUnit === 'KG') {
    const heldKg = loadHeld(sets, target);
    const kg = heavier(heldKg, step, loads);
    if (kg === null) {
      return { target: { ...target, weightKg: heldKg }, reason: { code: 'hold.heaviest', values: { kg: heldKg } } };
    }
    const reason: Reason = { code: 'linear.moreLoad', values: { stepKg: tidyKg(kg - heldKg), kg } };
    return { target: { ...target, weightKg: kg }, reason };
  }
  if (stepUnit === 'REPS') {
    const reps = (target.minReps ?? 0) + step;
    const maxReps = (target.maxReps ?? target.minReps ?? 0) + step;
    return {
      target: { ...target, minReps: reps, maxReps },
      reason: { code: 'linear.moreReps', values: { step, reps } },
    };
  }
  if (stepUnit === 'SECONDS') {
    const seconds = (target.durationSeconds ?? 0) + step;
    const reason: Reason = { code: 'linear.moreSeconds', values: { step, seconds } };
    return { target: { ...target, durationSeconds: seconds }, reason };
  }
  const meters = (target.distanceM ?? 0) + step;
  return { target: { ...target, distanceM: meters }, reason: { code: 'linear.moreMeters', values: { step, meters } } };
}

/** None when there is nothing less. */
function less({ step, stepUnit, decreasePercent }: LinearProgression, situation: Situation): Target | null {
  const { target, loads } = situation;
  if (stepUnit === 'KG') {
    const fromKg = target.weightKg ?? 0;
    const kg = lighter(fromKg, decreasePercent, loads, step);
    return kg < fromKg ? { ...target, weightKg: kg } : null;
  }
  const lessOf = (amount: number) => Math.max(1, Math.floor(amount * (1 - decreasePercent / 100)));
  if (stepUnit === 'REPS') {
    const { minReps, maxReps } = target;
    const reps = lessOf(minReps ?? 0);
    if (minReps === null || reps >= minReps) return null;
    return { ...target, minReps: reps, maxReps: (maxReps ?? minReps) - minReps + reps };
  }
  const key = stepUnit === 'SECONDS' ? 'durationSeconds' : 'distanceM';
  const from = target[key] ?? 0;
  const amount = lessOf(from);
  return amount < from ? { ...target, [key]: amount } : null;
}

/** A rule in seconds says nothing about a target without any. */
function hasUnit({ stepUnit }: LinearProgression, { minReps, durationSeconds, distanceM }: Target): boolean {
  if (stepUnit === 'KG') return minReps !== null || durationSeconds !== null || distanceM !== null;
  if (stepUnit === 'REPS') return minReps !== null;
  return (stepUnit === 'SECONDS' ? durationSeconds : distanceM) !== null;
}

const isPossible = ({ step, stepUnit, afterSuccesses, afterFailures, decreasePercent }: LinearProgression): boolean =>
  isAmount(step) &&
  (stepUnit === 'KG' || stepUnit === 'METERS' || Number.isInteger(step)) &&
  isCount(afterSuccesses, 1) &&
  isCount(afterFailures, 1) &&
  decreasePercent >= 0 &&
  decreasePercent <= 100;
