import { type Loads, nearestLoad } from './loads.ts';
import { isAmount, isNumber, tidyKg } from './numbers.ts';
import type { PercentageWave } from './progression-rules.ts';
import type { Reason } from './reasons.ts';
import { anyLoads } from './steps.ts';
import { countMeeting, type Decision, judgedSets, type PerformedSet, type Situation, type Target } from './targets.ts';

export interface WaveSet {
  percent: number;
  reps: number;
  /** As many repetitions as possible, at least those. */
  isAmrap: boolean;
  weightKg: number;
}

/** The sets of a week of a wave, the weeks over and over. None when the figures are impossible. */
export function waveSets(
  wave: PercentageWave,
  week: number,
  trainingMaxKg: number,
  loads: Loads | null,
): WaveSet[] | null {
  if (!isPossible(wave) || !isAmount(trainingMaxKg) || !Number.isInteger(week) || week < 1) return null;
  const made = loads ?? anyLoads(trainingMaxKg, wave.roundToKg);
  const sets = wave.weeks[(week - 1) % wave.weeks.length]?.sets.map(({ percent, reps, isAmrap = false }) => {
    const weightKg = nearestLoad((trainingMaxKg * percent) / 100, made);
    return weightKg === null ? null : { percent, reps, isAmrap, weightKg };
  });
  return sets?.every((set) => set !== null) ? sets : null;
}

/** Percentages of the training max week by week; after a last week without a miss the training max grows. */
export function wave(rule: PercentageWave, situation: Situation): Decision | null {
  const { trainingMaxKg, week, next, sets, loads } = situation;
  if (trainingMaxKg === null) return null;
  const planned = waveSets(rule, week, trainingMaxKg, loads);
  if (planned === null) return null;
  const isJudged = judgedSets(sets).length > 0;
  const isMissed = isJudged && !isDone(sets, planned);
  const failures = situation.failures + (isMissed ? 1 : 0);
  const successes = situation.successes + (isJudged && !isMissed ? 1 : 0);

  const isNewCycle = Math.floor((next.week - 1) / rule.weeks.length) > Math.floor((week - 1) / rule.weeks.length);
  const isGrowing = isNewCycle && failures === 0 && successes > 0 && rule.trainingMaxIncrementKg > 0;
  const max = isGrowing ? tidyKg(trainingMaxKg + rule.trainingMaxIncrementKg) : trainingMaxKg;
  const coming = waveSets(rule, next.week, max, loads);
  const top = coming?.reduce((one, other) => (other.percent > one.percent ? other : one));
  if (!coming || !top) return null;
  return {
    target: targetOf(coming, top),
    reason: reasonOf(top),
    successes: isNewCycle ? 0 : successes,
    failures: isNewCycle ? 0 : failures,
    trainingMaxKg: max,
  };

  function reasonOf({ percent, weightKg: kg }: WaveSet): Reason {
    const values = { trainingMaxKg: max, percent, kg };
    if (isGrowing) return { code: 'wave.grew', values: { ...values, stepKg: rule.trainingMaxIncrementKg } };
    if (isNewCycle && failures > 0) return { code: 'wave.stays', values: { ...values, failures } };
    return { code: 'wave.week', values: { ...values, week: ((next.week - 1) % rule.weeks.length) + 1 } };
  }
}

/** The sets in sum: the load is that of the heaviest. */
function targetOf(sets: readonly WaveSet[], top: WaveSet): Target {
  const reps = sets.map((set) => set.reps);
  return {
    sets: sets.length,
    minReps: Math.min(...reps),
    maxReps: Math.max(...reps),
    weightKg: top.weightKg,
    durationSeconds: null,
    distanceM: null,
    percent: top.percent,
  };
}

/** Whether each planned set was done: as many sets were as hard as it as were planned to be. */
function isDone(sets: readonly PerformedSet[], planned: readonly WaveSet[]): boolean {
  return planned.every(({ weightKg, reps }) => {
    const asHard = planned.filter((other) => other.weightKg >= weightKg && other.reps >= reps).length;
    const demand = { weightKg, minReps: reps, maxReps: null, durationSeconds: null, distanceM: null };
    return countMeeting(sets, demand) >= asHard;
  });
}

const isPossible = ({ weeks, trainingMaxIncrementKg, roundToKg }: PercentageWave): boolean =>
  weeks.length > 0 &&
  isNumber(trainingMaxIncrementKg) &&
  trainingMaxIncrementKg >= 0 &&
  isAmount(roundToKg) &&
  weeks.every(
    ({ sets }) =>
      sets.length > 0 && sets.every(({ percent, reps }) => isAmount(percent) && Number.isInteger(reps) && reps >= 1),
  );
