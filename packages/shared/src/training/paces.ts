import { type DistanceUnit, toCanonical } from '../units.ts';
import { isAmount } from './numbers.ts';

/** Seconds a kilometre took, on average. */
export function paceSecondsPerKm(distanceM: number, seconds: number): number | null {
  return isAmount(distanceM) && isAmount(seconds) ? possible((seconds * 1000) / distanceM) : null;
}

/** Seconds for a kilometre as seconds for a unit of distance. */
export function paceIn(secondsPerKm: number, unit: DistanceUnit): number | null {
  return isAmount(secondsPerKm) ? possible((secondsPerKm * toCanonical(1, unit)) / 1000) : null;
}

/** Kilometres or miles in an hour. */
export function speedIn(secondsPerKm: number, unit: DistanceUnit): number | null {
  const pace = paceIn(secondsPerKm, unit);
  return pace === null ? null : possible(3600 / pace);
}

/** Seconds for a kilometre at a speed in kilometres or miles an hour. */
export function paceAt(speed: number, unit: DistanceUnit): number | null {
  return isAmount(speed) ? possible(3_600_000 / toCanonical(speed, unit)) : null;
}

/** Seconds as a clock shows them: “4:05”, “1:02:05”. */
export function formatClock(seconds: number): string | null {
  if (!(seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER)) return null;
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts
    .slice(whole < 3600 ? 1 : 0)
    .map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** What is left of an impossibly large or small figure is none. */
const possible = (value: number): number | null => (isAmount(value) ? value : null);
