import type { TrendMeasure } from '@motriforge/shared/contracts/progress';
import type { RecordKind } from '@motriforge/shared/log/words';
import { formatQuantity, fromCanonical, toCanonical, type Unit } from '@motriforge/shared/units';
import { locale, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';

const numbers = (value: number, digits: number) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
const withUnit = (text: string, unit: Unit) => `${text}\u00a0${unit}`;

/** A load, as exact as plates are. */
export const loadWords = (kg: number) => formatQuantity(kg, preference('massUnit'), locale());

/** An estimate, to the half: it is no more exact than that. */
export const estimateWords = (kg: number) => {
  const unit = preference('massUnit');
  return withUnit(numbers(Math.round(fromCanonical(kg, unit) * 2) / 2, 1), unit);
};

/** Much weight together, in whole units. */
export const volumeWords = (kg: number) => {
  const unit = preference('massUnit');
  return withUnit(numbers(fromCanonical(kg, unit), 0), unit);
};

export const weightWords = (kg: number) => {
  const unit = preference('massUnit');
  return withUnit(numbers(fromCanonical(kg, unit), 1), unit);
};

export const distanceWords = (metres: number) =>
  formatQuantity(
    metres,
    metres < 1000 && preference('distanceUnit') === 'km' ? 'm' : preference('distanceUnit'),
    locale(),
  );

/** How long something took, to the minute. */
export function durationWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? t('amount.minutes', { minutes: numbers(minutes, 0) })
    : t('amount.hours', { hours: numbers(Math.floor(minutes / 60), 0), minutes: String(minutes % 60) });
}

/** A figure with its unit apart, to be drawn smaller. */
export interface Figure {
  value: string;
  unit?: string;
}

export const volumeFigure = (kg: number): Figure => {
  const unit = preference('massUnit');
  return { value: numbers(fromCanonical(kg, unit), 0), unit };
};

export function durationFigure(seconds: number): Figure {
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? { value: numbers(minutes, 0), unit: t('unit.minutes') }
    : { value: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, unit: t('unit.hours') };
}

/** How long something was held or took, to the second, as a clock shows it. */
export function clockWords(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

export const repWords = (count: number) => t('amount.reps', { count });

export const countWords = (count: number) => numbers(count, 1);

const paceWords = (secondsPerKm: number) => {
  const unit = preference('distanceUnit');
  const seconds = (secondsPerKm * (unit === 'mi' ? 1609.344 : 1000)) / 1000;
  return t('amount.pace', { time: clockWords(seconds), unit });
};

/** A best in the words of what it is of. */
export const bestWords: Record<RecordKind, (value: number) => string> = {
  WEIGHT: loadWords,
  E1RM: estimateWords,
  REPS: repWords,
  VOLUME: volumeWords,
  TIME: clockWords,
  DISTANCE: distanceWords,
  PACE: paceWords,
};

/** A figure as a chart draws it, in the unit of the person: lines to read by are round in that one. */
export interface Drawn {
  shown: (canonical: number) => number;
  words: (shown: number) => string;
}

const drawnIn = (unit: Unit, words: (canonical: number) => string): Drawn => ({
  shown: (canonical) => fromCanonical(canonical, unit),
  words: (shown) => words(toCanonical(shown, unit)),
});

export const drawnMass = (words: (kg: number) => string): Drawn => drawnIn(preference('massUnit'), words);

export function drawnMeasure(measure: TrendMeasure): Drawn {
  const words = bestWords[measure];
  if (measure === 'E1RM' || measure === 'WEIGHT') return drawnMass(words);
  if (measure === 'DISTANCE') return drawnIn(preference('distanceUnit'), words);
  return { shown: (value) => value, words };
}

export const measureWords = (measure: TrendMeasure) => bestWords[measure];

/** What a record is of: "Heaviest for 5 reps". */
export const recordName = ({ kind, reps }: { kind: RecordKind; reps: number | null }) =>
  kind === 'WEIGHT' && reps !== null ? t('record.WEIGHT.reps', { reps }) : t(`record.${kind}`);
