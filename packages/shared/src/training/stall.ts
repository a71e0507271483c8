import { dayNumber } from './days.ts';
import { isAmount, isNumber } from './numbers.ts';
import type { Reason } from './reasons.ts';

/** A gain smaller than this is chance. */
const leastGain = 0.005;
const sessionsUntilStalled = 3;

/** The latest sessions in a row without a new best; `bests` is the best of each session, oldest first. */
export function sessionsWithoutGain(bests: readonly number[]): number {
  let best = 0;
  let since = 0;
  for (const one of bests.filter(isAmount)) {
    const isGain = one - best > best * leastGain;
    best = isGain ? one : best;
    since = isGain ? 0 : since + 1;
  }
  return since;
}

export const isStalled = (bests: readonly number[]): boolean => sessionsWithoutGain(bests) >= sessionsUntilStalled;

/** How ready somebody felt on a day, 1 to 5. */
export interface CheckIn {
  day: string;
  readiness: number;
}

const adviceDays = 7;

/** Why a lighter week would do good: two lifts that no longer grow, or days of feeling worn out. None when all is well. */
export function deloadAdvice(stalledLifts: number, checkIns: readonly CheckIn[], today: string): Reason | null {
  if (isNumber(stalledLifts) && stalledLifts >= 2) {
    return { code: 'advice.stalledLifts', values: { lifts: stalledLifts, days: adviceDays } };
  }
  const readiness = recentReadiness(checkIns, today);
  if (readiness === null || readiness > 2) return null;
  return { code: 'advice.lowReadiness', values: { readiness, days: adviceDays } };
}

/** The mean of the last five check-ins of two weeks; none of fewer than three. */
function recentReadiness(checkIns: readonly CheckIn[], today: string): number | null {
  const end = dayNumber(today);
  if (end === null) return null;
  const recent = checkIns
    .map(({ day, readiness }) => ({ age: end - (dayNumber(day) ?? Number.NaN), readiness }))
    .filter(({ age, readiness }) => age >= 0 && age <= 14 && readiness >= 1 && readiness <= 5)
    .sort((one, other) => one.age - other.age)
    .slice(0, 5);
  if (recent.length < 3) return null;
  const mean = recent.reduce((sum, { readiness }) => sum + readiness, 0) / recent.length;
  return Math.round(mean * 10) / 10;
}
