import { formatQuantity, type MassUnit } from '../units.ts';

/** Why a target is what it is: what can be said, and the figures in each sentence. Mass is in kilograms. */
export const reasonValues = {
  'linear.moreLoad': ['stepKg', 'kg'],
  'linear.moreReps': ['step', 'reps'],
  'linear.moreSeconds': ['step', 'seconds'],
  'linear.moreMeters': ['step', 'meters'],
  'linear.onceMore': ['successes', 'needed'],
  'linear.again': ['failures', 'allowed'],
  'linear.less': ['failures', 'percent'],
  'linear.lightest': ['failures'],
  'double.reachedTop': ['reps', 'stepKg', 'kg', 'minReps'],
  'double.moreReps': ['reps', 'maxReps'],
  'double.belowRange': ['minReps'],
  'double.unfinished': ['done', 'sets'],
  'wave.week': ['week', 'percent', 'trainingMaxKg', 'kg'],
  'wave.grew': ['stepKg', 'trainingMaxKg', 'percent', 'kg'],
  'wave.stays': ['failures', 'trainingMaxKg', 'percent', 'kg'],
  'deload.everyWeeks': ['weeks', 'until', 'kg', 'beforeKg', 'sets', 'beforeSets'],
  'deload.everyWeeksFewerSets': ['weeks', 'until', 'sets', 'beforeSets'],
  'deload.afterStalls': ['stalls', 'until', 'kg', 'beforeKg', 'sets', 'beforeSets'],
  'deload.afterStallsFewerSets': ['stalls', 'until', 'sets', 'beforeSets'],
  'deload.over': [],
  'hold.heaviest': ['kg'],
  'hold.notDone': [],
  'advice.stalledLifts': ['lifts', 'days'],
  'advice.lowReadiness': ['readiness', 'days'],
} as const satisfies Record<string, readonly string[]>;

export type ReasonCode = keyof typeof reasonValues;
type ValueName<Code extends ReasonCode> = (typeof reasonValues)[Code][number];

/** A reason in a sentence: which one, and the figures in it. */
export type Reason = {
  [Code in ReasonCode]: { code: Code; values: { [Name in ValueName<Code>]: Name extends 'until' ? string : number } };
}[ReasonCode];

export interface Reading {
  locale: string;
  massUnit: MassUnit;
}

/** The figures as a person reads them: mass in their unit, days in their words. Other numbers are left to the sentence. */
export function readable({ values }: Reason, { locale, massUnit }: Reading): Record<string, number | string> {
  const said = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string') return [name, dayInWords(value, locale)] as const;
    return [name, /^kg$|Kg$/.test(name) ? formatQuantity(value, massUnit, locale) : value] as const;
  });
  return Object.fromEntries(said);
}

function dayInWords(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
