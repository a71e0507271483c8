import { isAmount, tidyKg } from './numbers.ts';
import type { DoubleProgression } from './progression-rules.ts';
import type { Reason } from './reasons.ts';
import { heavier } from './steps.ts';
import { countMeeting, type Decision, judgedSets, loadHeld, type Situation, type Target } from './targets.ts';
import { unjudged } from './unjudged.ts';

/** More repetitions until all sets reach the top of the range, then more load from its bottom. */
export function double(rule: DoubleProgression, situation: Situation): Decision | null {
  if (!isPossible(rule)) return null;
  const { minReps, maxReps, incrementKg } = rule;
  const { sets, trainingMaxKg, loads } = situation;
  const target: Target = { ...situation.target, minReps, maxReps };
  if (judgedSets(sets).length === 0) return unjudged({ ...situation, target });
  const countOf = (reps: number) => countMeeting(sets, { ...target, minReps: reps });
  const same = (reason: Reason, isProgress: boolean): Decision => ({
    target,
    reason,
    successes: 0,
    failures: isProgress ? 0 : situation.failures + 1,
    trainingMaxKg,
  });

  if (countOf(maxReps) >= target.sets) {
    const heldKg = loadHeld(sets, { ...target, minReps: maxReps });
    const kg = heavier(heldKg, incrementKg, loads);
    if (kg === null) {
      return {
        ...same({ code: 'hold.heaviest', values: { kg: heldKg } }, true),
        target: { ...target, weightKg: heldKg },
      };
    }
    const values = { reps: maxReps, stepKg: tidyKg(kg - heldKg), kg, minReps };
    return { ...same({ code: 'double.reachedTop', values }, true), target: { ...target, weightKg: kg } };
  }
  if (countOf(minReps) >= target.sets) {
    return same({ code: 'double.moreReps', values: { reps: weakest(countOf, target), maxReps } }, true);
  }
  const done = countOf(1);
  return done < target.sets
    ? same({ code: 'double.unfinished', values: { done, sets: target.sets } }, false)
    : same({ code: 'double.belowRange', values: { minReps } }, false);
}

/** The most repetitions that all of the demanded sets reached. */
function weakest(countOf: (reps: number) => number, { sets, minReps, maxReps }: Target): number {
  let reps = minReps ?? 0;
  while (reps < (maxReps ?? 0) && countOf(reps + 1) >= sets) reps += 1;
  return reps;
}

const isPossible = ({ minReps, maxReps, incrementKg }: DoubleProgression): boolean =>
  Number.isInteger(minReps) &&
  Number.isInteger(maxReps) &&
  minReps >= 1 &&
  maxReps >= minReps &&
  maxReps <= 1000 &&
  isAmount(incrementKg);
