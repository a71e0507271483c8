import type { SetFields } from '@motriforge/shared/contracts/training';
import { formatQuantity, fromCanonical, roundFor } from '@motriforge/shared/units';
import { locale, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { loadValue } from './suggestions.ts';

/** Seconds as a clock shows them: 1:30, 1:02:05. */
export function clockFace(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** What people type for a time: 90, 1:30, 1:02:05. Null when it is none. */
export function readClock(text: string): number | null {
  const parts = text.trim().split(':');
  if (parts.length > 3 || parts.some((part) => !/^\d{1,5}$/.test(part))) return null;
  return parts.reduce((total, part) => total * 60 + Number(part), 0);
}

/** A number without its unit, for a field that says the unit beside it. */
export const plain = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, useGrouping: false }).format(value);

export const distanceValue = (metres: number): number =>
  roundFor(fromCanonical(metres, preference('distanceUnit')), preference('distanceUnit'));

/** A set in a few characters: 100 × 5, 12, 1:30, 5 km 27:30. */
export function inShort({ load, reps, seconds, holdSeconds, distance }: Partial<SetFields>): string {
  const time = seconds ?? holdSeconds;
  if (distance)
    return [formatQuantity(distance.metres, preference('distanceUnit'), locale()), time && clockFace(time)]
      .filter(Boolean)
      .join(' ');
  if (reps != null) return load ? `${plain(loadValue(load.kg))} × ${reps}` : t('log.times', { reps });
  if (time != null) return clockFace(time);
  return load ? plain(loadValue(load.kg)) : '–';
}

/** Kilograms in the person's unit, with the unit. */
export const mass = (kg: number): string => formatQuantity(kg, preference('massUnit'), locale());
