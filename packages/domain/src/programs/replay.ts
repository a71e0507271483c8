import type { Day } from '@motriforge/shared/dates';
import { decideNext } from '@motriforge/shared/training/progression';
import type { ProgressionRule } from '@motriforge/shared/training/progression-rules';
import type { Decision, PerformedSet, Target } from '@motriforge/shared/training/targets';

/** What a workout asks of an exercise. */
export type Asked = Target;

/** A session in which an exercise of a program was trained. */
export interface Trained {
  sessionId: string;
  day: Day;
  week: number;
  asked: Asked;
  sets: readonly PerformedSet[];
  bestKg: number | null;
  /** When the program asks for it again, and for what. */
  next: { on: Day; week: number; asked: Asked };
}

/** A load from which percentages are taken, from a day on. */
export interface Max {
  from: Day;
  kg: number;
}

export interface Decided<R extends ProgressionRule> extends Decision {
  rule: R;
  sessionId: string;
}

export interface Outcome<R extends ProgressionRule> {
  decided: Decided<R> | null;
  /** By how much the training max grew on the way. */
  grown: Max[];
}

/** Decides after each session of an exercise in turn, from the first: what is changed in the log later counts as well. */
export function replay<R extends ProgressionRule>(
  rules: readonly R[],
  sessions: readonly Trained[],
  maxes: readonly Max[],
): Outcome<R> {
  const grown: Max[] = [];
  let bests: number[] = [];
  let before: Asked | null = null;
  let decided = null as Decided<R> | null;
  for (const session of sessions) {
    const { day, week, asked, sets, bestKg, next, sessionId } = session;
    const trainingMaxKg = maxOn([...maxes, ...grown], day);
    if (bestKg !== null) bests = [...bests, bestKg];
    const decision: ReturnType<typeof decideNext<R>> = decideNext(rules, {
      target: decided && before ? fitted(decided.target, before, asked) : asked,
      reason: decided?.reason ?? null,
      successes: decided?.successes ?? 0,
      failures: decided?.failures ?? 0,
      trainingMaxKg,
      week,
      sets,
      bests,
      next,
      loads: null,
    });
    if (decision === null) continue;
    if (decision.reason.code.startsWith('deload.')) bests = [];
    if (decision.trainingMaxKg !== null && decision.trainingMaxKg !== trainingMaxKg) {
      grown.push({ from: next.on, kg: decision.trainingMaxKg });
    }
    decided = { ...decision, target: fitted(decision.target, asked, next.asked), sessionId };
    before = next.asked;
  }
  return { decided, grown };
}

/** The latest that holds on a day; of two from one day the later said. */
const maxOn = (maxes: readonly Max[], day: Day): number | null =>
  maxes
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
    .at(-1)?.kg ?? null;

/** Where another day asks for other sets of the same exercise, only the load goes along. */
export const fitted = (target: Target, from: Asked, to: Asked): Target =>
  JSON.stringify(from) === JSON.stringify(to) ? target : { ...to, weightKg: target.weightKg };
