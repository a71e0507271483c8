import { decideNext } from './progression.ts';
import type { ProgressionRule } from './progression-rules.ts';
import { waveSets } from './progression-wave.ts';
import type { Decision, PerformedSet, Target, TargetReason } from './targets.ts';

/** What comes of an exercise in one session, and why. */
export interface PreviewedSession {
  week: number;
  target: Target;
  /** None of the first: nothing was decided yet. */
  reason: TargetReason | null;
}

/**
 * The targets of the sessions to come if everything that is asked for is done: each is decided from the one before by
 * the same rules as in earnest.
 */
export function previewOf(
  rules: readonly ProgressionRule[],
  asked: Target,
  sessions: readonly { week: number; on: string }[],
  maxKg: number | null,
): PreviewedSession[] {
  const shown: PreviewedSession[] = [];
  let target = asked;
  let reason: TargetReason | null = null;
  let counts = { successes: 0, failures: 0 };
  let trainingMaxKg = maxKg;
  for (const [at, { week }] of sessions.entries()) {
    const wave = rules.find((rule) => rule.kind === 'PERCENTAGE_WAVE');
    const steps = wave && trainingMaxKg !== null ? waveSets(wave.parameters, week, trainingMaxKg, null) : null;
    if (steps && at === 0) {
      const top = steps.reduce((one, other) => (other.percent > one.percent ? other : one));
      const reps = steps.map((step) => step.reps);
      target = { ...asked, sets: steps.length, minReps: Math.min(...reps), maxReps: Math.max(...reps) };
      target = { ...target, weightKg: top.weightKg, percent: top.percent };
    }
    shown.push({ week, target, reason });
    const next = sessions[at + 1];
    if (!next) break;
    const isLighter: boolean = isDeload(reason);
    const sets: PerformedSet[] =
      steps && !isLighter ? steps.map((step) => done(step.reps, step.weightKg, target)) : doneOf(target, reason);
    const decision: Decision | null = decideNext(rules, {
      ...{ target, reason, ...counts, trainingMaxKg, week, sets, next },
      ...{ bests: [], loads: null },
    });
    if (!decision) break;
    ({ target, reason, trainingMaxKg } = decision);
    counts = { successes: decision.successes, failures: decision.failures };
  }
  return shown;
}

/** All that a target asks for, and a repetition more than last time where there is room. */
function doneOf(target: Target, reason: TargetReason | null): PerformedSet[] {
  const { minReps, maxReps } = target;
  const reached = reason?.code === 'double.moreReps' ? reason.values.reps : undefined;
  const reps = typeof reached === 'number' ? Math.min(reached + 1, maxReps ?? reached) : minReps;
  return Array.from({ length: target.sets }, () => done(reps, target.weightKg, target));
}

const done = (
  reps: number | null,
  weightKg: number | null,
  { durationSeconds, distanceM }: Pick<Target, 'durationSeconds' | 'distanceM'>,
): PerformedSet => ({
  ...{ setType: 'WORKING', side: 'BOTH', reps, weightKg, durationSeconds, holdSeconds: null, distanceM },
});

const isDeload = (reason: TargetReason | null): boolean =>
  reason?.code.startsWith('deload.') === true && reason.code !== 'deload.over';
