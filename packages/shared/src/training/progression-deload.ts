import { dayAfter } from './days.ts';
import { isAmount, isCount } from './numbers.ts';
import type { Deload } from './progression-rules.ts';
import type { Reason } from './reasons.ts';
import { sessionsWithoutGain } from './stall.ts';
import { lighter } from './steps.ts';
import { type Decision, isMet, judgedSets, type Situation, type Target } from './targets.ts';
import { isBack } from './unjudged.ts';

/**
 * Less load and fewer sets for some days, every so many weeks or after so many sessions that led nowhere. What the
 * other rules would have asked for instead waits until it is over.
 */
export function deload(rule: Deload, situation: Situation, instead: Decision): Decision | null {
  if (!isPossible(rule)) return null;
  const { target, successes, failures, trainingMaxKg, next, loads } = situation;
  const running = runningDeload(situation);
  if (running !== null) return { target, reason: running, successes, failures, trainingMaxKg };
  const cause = causeOf(rule, situation);
  const until = dayAfter(next.on, rule.days);
  if (cause === null || until === null) return null;
  const { sets: beforeSets, weightKg: beforeKg, percent } = instead.target;
  const sets = Math.max(1, Math.min(beforeSets, target.sets, Math.round((beforeSets * rule.setsPercent) / 100)));
  const kg =
    beforeKg === null ? null : Math.min(lighter(beforeKg, 100 - rule.loadPercent, loads), target.weightKg ?? beforeKg);
  return {
    ...instead,
    target: { ...instead.target, sets, weightKg: kg, percent: null },
    reason: reasonOf(cause, { until, sets, beforeSets }, kg, beforeKg),
    // A wave remembers what was missed until it begins anew.
    failures: percent === null ? 0 : instead.failures,
  };
}

/** The day a deload ends on that a situation is in. */
export function deloadEnd({ reason }: Pick<Situation, 'reason'>): string | null {
  const until = reason?.code.startsWith('deload.') ? reason.values.until : undefined;
  return typeof until === 'string' ? until : null;
}

/** The target as it was before the deload. */
export function beforeDeload({ target, reason }: Pick<Situation, 'target' | 'reason'>): Target {
  const { beforeKg, beforeSets } = reason?.values ?? {};
  return {
    ...target,
    sets: typeof beforeSets === 'number' ? beforeSets : target.sets,
    weightKg: typeof beforeKg === 'number' ? beforeKg : target.weightKg,
  };
}

/** What was decided when the deload began is kept as it is, whatever is done meanwhile. */
function runningDeload(situation: Situation): Reason | null {
  // It was one of ours when it was written down, and only a deload has an end.
  return deloadEnd(situation) === null ? null : (situation.reason as Reason);
}

type Cause = { weeks: number } | { stalls: number };

function causeOf({ everyWeeks, afterStalls }: Deload, situation: Situation): Cause | null {
  const { week, next, reason, sets } = situation;
  // Just over, and nothing done since.
  if (isBack({ reason }) && sets.length === 0) return null;
  if (everyWeeks !== undefined && next.week > week && next.week % everyWeeks === 0) return { weeks: everyWeeks };
  const stalls = stallsOf(situation);
  return afterStalls !== undefined && stalls >= afterStalls ? { stalls } : null;
}

/** Sessions in a row that missed their target, or that brought no new best. */
function stallsOf({ sets, target, failures, bests }: Situation): number {
  const isJudged = judgedSets(sets).length > 0;
  // The sets of a wave differ: its own rule counts what was missed.
  if (!isJudged || target.percent !== null) return Math.max(failures, sessionsWithoutGain(bests));
  return Math.max(isMet(sets, target) ? 0 : failures + 1, sessionsWithoutGain(bests));
}

type Fewer = { until: string; sets: number; beforeSets: number };

function reasonOf(cause: Cause, fewer: Fewer, kg: number | null, beforeKg: number | null): Reason {
  if (kg === null || beforeKg === null) {
    return 'weeks' in cause
      ? { code: 'deload.everyWeeksFewerSets', values: { ...cause, ...fewer } }
      : { code: 'deload.afterStallsFewerSets', values: { ...cause, ...fewer } };
  }
  return 'weeks' in cause
    ? { code: 'deload.everyWeeks', values: { ...cause, ...fewer, kg, beforeKg } }
    : { code: 'deload.afterStalls', values: { ...cause, ...fewer, kg, beforeKg } };
}

const isPossible = ({ everyWeeks, afterStalls, days, loadPercent, setsPercent }: Deload): boolean =>
  [everyWeeks ?? 1, afterStalls ?? 1, days].every((count) => isCount(count, 1)) &&
  [loadPercent, setsPercent].every((percent) => isAmount(percent) && percent <= 100);
