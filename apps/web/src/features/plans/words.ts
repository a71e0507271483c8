import type { PlannedLine, ReasonView, RuleView } from '@motriforge/shared/contracts/programs';
import type { WorkoutBlock, WorkoutLine } from '@motriforge/shared/contracts/workouts';
import { type Reason, readable } from '@motriforge/shared/training/reasons';
import { formatQuantity } from '@motriforge/shared/units';
import { locale, type PlainKey, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { clockFace } from '../training/figures.ts';

export const load = (kg: number): string => formatQuantity(kg, preference('massUnit'), locale());

/** Why a target is what it is. What is kept has the shape of a reason: it was one when it was decided. */
export function sentenceOf(view: ReasonView): string {
  const reason = view as Reason;
  const values = readable(reason, { locale: locale(), massUnit: preference('massUnit') });
  return (t as (key: string, values: object) => string)(`reason.${reason.code}`, values);
}

type Line = WorkoutLine & Partial<Pick<PlannedLine, 'target'>>;

/** How much of an exercise, in short: 3 × 5 at 62.5 kg. */
export function amountOf(line: Line): string {
  const { target } = line;
  if (target && target.steps.length > 0) {
    return target.steps
      .map(({ reps, kg, isAmrap }) =>
        t('plans.setsOf', { sets: isAmrap ? t('plans.amrap', { reps }) : reps, amount: load(kg) }),
      )
      .join(' · ');
  }
  const { sets, minReps, maxReps, seconds, metres, kg } = target ?? line;
  const amount =
    minReps !== null
      ? minReps === maxReps || maxReps === null
        ? String(minReps)
        : t('plans.range', { from: minReps, to: maxReps })
      : seconds !== null
        ? clockFace(seconds)
        : metres !== null
          ? formatQuantity(metres / 1_000, preference('distanceUnit'), locale())
          : '';
  const done = sets > 1 && amount ? t('plans.setsOf', { sets, amount }) : amount;
  if (kg !== null) return t('plans.atLoad', { sets: done, load: load(kg) });
  return minReps !== null && sets <= 1 ? t('plans.reps', { reps: amount }) : done;
}

/** What else an exercise is done with, where nothing was worked out for today: 70 % of the training max · RPE 8. */
export function loadAndEffort({ target, percent, rpe, rir, tempo }: Line): string[] {
  const value = (figure: number) => new Intl.NumberFormat(locale()).format(figure);
  return [
    !target && percent !== null && t('plans.percent', { value: value(percent) }),
    rpe !== null && t('plans.rpe', { value: value(rpe) }),
    rir !== null && t('plans.rir', { value: rir }),
    tempo.some((seconds) => seconds > 0) && t('plans.tempo', { tempo: tempo.join('-') }),
  ].filter((words) => words !== false);
}

/** What holds for a block as a whole. */
export function blockMeta(block: Omit<WorkoutBlock, 'lines'>): string {
  const { rounds, timeCapSeconds, intervalSeconds } = block;
  return [
    rounds > 1 && t('plans.rounds', { rounds }),
    intervalSeconds !== null && t('plans.every', { interval: clockFace(intervalSeconds) }),
    timeCapSeconds !== null && t('plans.cap', { minutes: Math.round(timeCapSeconds / 60) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

const linear = {
  KG: 'rule.linearKg',
  REPS: 'rule.linearReps',
  SECONDS: 'rule.linearSeconds',
  METERS: 'rule.linearMeters',
} as const;

/** A rule in words. */
export function ruleInWords(rule: RuleView): string {
  switch (rule.kind) {
    case 'LINEAR': {
      const { step, stepUnit, afterSuccesses: successes, afterFailures: failures, decreasePercent } = rule.parameters;
      const more =
        stepUnit === 'KG'
          ? t('rule.linearKg', { successes, step: load(step) })
          : t(linear[stepUnit] as 'rule.linearReps', { successes, step });
      return decreasePercent > 0 ? `${more} ${t('rule.linearLess', { failures, percent: decreasePercent })}` : more;
    }
    case 'DOUBLE': {
      const { minReps: min, maxReps: max, incrementKg } = rule.parameters;
      return t('rule.double', { min, max, step: load(incrementKg) });
    }
    case 'PERCENTAGE_WAVE': {
      const { weeks, trainingMaxIncrementKg } = rule.parameters;
      return t('rule.wave', { weeks: weeks.length, step: load(trainingMaxIncrementKg) });
    }
    case 'DELOAD': {
      const { everyWeeks, afterStalls = 1, days, loadPercent, setsPercent } = rule.parameters;
      const values = { days, load: loadPercent, sets: setsPercent };
      return everyWeeks === undefined
        ? t('rule.deloadStalls', { ...values, stalls: afterStalls })
        : t('rule.deloadWeeks', { ...values, weeks: everyWeeks });
    }
  }
}

export const categoryKey = (category: string): PlainKey => `workoutCategory.${category}` as PlainKey;
