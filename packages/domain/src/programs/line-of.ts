import type { progressionRule, progressionTarget } from '@motriforge/db/schema/progression';
import type { LineTarget, PlannedLine } from '@motriforge/shared/contracts/programs';
import type { WorkoutLine } from '@motriforge/shared/contracts/workouts';
import { decideNext } from '@motriforge/shared/training/progression';
import type { PercentageWave, ProgressionRule } from '@motriforge/shared/training/progression-rules';
import { waveSets } from '@motriforge/shared/training/progression-wave';
import type { Reason } from '@motriforge/shared/training/reasons';

/** What is known of an exercise on the day it is planned for. */
export interface Known {
  day: string;
  week: number;
  rules: readonly { rule: typeof progressionRule.$inferSelect }[];
  target: typeof progressionTarget.$inferSelect | undefined;
  trainingMaxKg: number | null;
  /** The estimated most they could lift once. */
  bestKg: number | null;
}

/** The share of the best that a training max is, where nobody said what it is. */
const shareOfBest = 0.9;

/** A line of a workout with what it comes to on the day. */
export function lineOf(line: WorkoutLine, rounds: number, known: Known): PlannedLine {
  const { trainingMaxKg, bestKg } = known;
  const wave = known.rules.find(({ rule }) => rule.kind === 'PERCENTAGE_WAVE')?.rule.parameters as
    | PercentageWave
    | undefined;
  const lacksMax = trainingMaxKg === null && (wave !== undefined || line.percent !== null);
  const suggestedKg = bestKg === null ? null : Math.round((bestKg * shareOfBest) / 2.5) * 2.5;
  return {
    ...line,
    target: targetOf(line, rounds, wave, known),
    asksTrainingMax: lacksMax ? { suggestedKg } : null,
  };
}

function targetOf(
  line: WorkoutLine,
  rounds: number,
  wave: PercentageWave | undefined,
  known: Known,
): LineTarget | null {
  const decided = standing(known);
  const isLighter = decided?.reason.code.startsWith('deload.') && decided.reason.code !== 'deload.over';
  if (wave && known.trainingMaxKg !== null && !isLighter) return waveTarget(wave, known.trainingMaxKg, known);
  if (decided) {
    const { sets, minReps, maxReps, weightKg: kg, durationSeconds: seconds, distanceM: metres, reason } = decided;
    return { sets: Math.max(1, Math.round(sets / rounds)), minReps, maxReps, kg, seconds, metres, steps: [], reason };
  }
  if (line.percent === null || known.trainingMaxKg === null) return null;
  const { sets, minReps, maxReps, seconds, metres, percent } = line;
  const kg = Math.round((known.trainingMaxKg * percent) / 250) * 2.5;
  return { sets, minReps, maxReps, kg, seconds, metres, steps: [], reason: null };
}

/** What was decided, unless it was lighter for a while that is over by now. */
function standing({ day, week, rules, target, trainingMaxKg }: Known) {
  if (!target?.reason.code.startsWith('deload.')) return target;
  const { successes, failures, reason } = target;
  const over = decideNext(
    rules.map(({ rule }) => rule as ProgressionRule),
    {
      target: { ...target, percent: null },
      reason,
      successes,
      failures,
      trainingMaxKg,
      week,
      sets: [],
      bests: [],
      next: { week, on: day },
      loads: null,
    },
  );
  return over?.reason.code === 'deload.over' ? { ...over.target, reason: over.reason } : target;
}

function waveTarget(wave: PercentageWave, trainingMaxKg: number, { week, target }: Known): LineTarget | null {
  const steps = waveSets(wave, week, trainingMaxKg, null);
  const top = steps?.reduce((one, other) => (other.percent > one.percent ? other : one));
  if (!steps || !top) return null;
  const { percent, weightKg: kg } = top;
  const said = target?.reason;
  const weekly: Reason = {
    code: 'wave.week',
    values: { week: ((week - 1) % wave.weeks.length) + 1, percent, trainingMaxKg, kg },
  };
  // What was said after the last session holds as long as it is what comes.
  const isSaid = said?.code.startsWith('wave.') && 'kg' in said.values && said.values.kg === kg;
  return {
    sets: steps.length,
    minReps: Math.min(...steps.map(({ reps }) => reps)),
    maxReps: Math.max(...steps.map(({ reps }) => reps)),
    kg,
    seconds: null,
    metres: null,
    steps: steps.map(({ reps, weightKg, isAmrap }) => ({ reps, kg: weightKg, isAmrap })),
    reason: isSaid && said ? said : weekly,
  };
}
