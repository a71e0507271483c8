import type { SetFields } from '@motriforge/shared/contracts/training';
import { formatQuantity } from '@motriforge/shared/units';
import { locale, t } from '../../lib/i18n.ts';
import { clockWords, distanceWords, loadWords, repWords } from './amounts.ts';

type Shown = 'reps' | 'load' | 'seconds' | 'holdSeconds' | 'distance' | 'side';
type Done = { [Field in Shown]?: SetFields[Field] | undefined };

/** A set as it was done: "100 kg × 5", "0:45", "5 km, 25:00". */
export function setWords(set: Done): string {
  const { reps, seconds, holdSeconds, distance, side } = set;
  const weight = weightOf(set);
  const time = seconds ?? holdSeconds;
  const parts = [
    weight !== null && reps != null ? `${weight} × ${reps}` : weight,
    weight === null && reps != null ? repWords(reps) : null,
    distance ? distanceWords(distance.metres) : null,
    time == null ? null : clockWords(time),
    side && side !== 'BOTH' ? t(`set.${side}`) : null,
  ];
  return parts.filter((part) => part !== null).join(', ') || '–';
}

/** Sets one after another, those of one load together: "100 kg × 5, 5, 4 · 90 kg × 8". */
export function setsWords(sets: readonly Done[]): string {
  const runs: { weight: string | null; words: string }[] = [];
  for (const set of sets) {
    const weight = isPlain(set) ? weightOf(set) : null;
    const last = runs.at(-1);
    if (last && weight !== null && last.weight === weight) last.words += `, ${set.reps}`;
    else runs.push({ weight, words: setWords(set) });
  }
  return runs.map(({ words }) => words).join(' · ');
}

/** Nothing but a load and repetitions. */
const isPlain = ({ reps, seconds, holdSeconds, distance, side }: Done) =>
  reps != null && !distance && (seconds ?? holdSeconds) == null && (side ?? 'BOTH') === 'BOTH';

/** A load as it was typed. */
function weightOf({ load }: Done): string | null {
  if (!load || load.kg === 0) return null;
  if (!load.entered) return loadWords(load.kg);
  const { unit, value } = load.entered;
  return unit === 'KG' ? formatQuantity(value, 'kg', locale()) : formatQuantity(load.kg, 'lb', locale());
}
