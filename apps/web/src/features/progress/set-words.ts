import type { SetFields } from '@motriforge/shared/contracts/training';
import { formatQuantity } from '@motriforge/shared/units';
import { locale, t } from '../../lib/i18n.ts';
import { clockWords, distanceWords, loadWords, repWords } from './amounts.ts';

type Shown = 'reps' | 'load' | 'seconds' | 'holdSeconds' | 'distance' | 'side';
type Done = { [Field in Shown]?: SetFields[Field] | undefined };

/** A set as it was done: "100 kg × 5", "45 s", "5 km, 25:00". A load stands as it was typed. */
export function setWords({ reps, load, seconds, holdSeconds, distance, side }: Done): string {
  const weight = load && load.kg !== 0 ? typed(load) : null;
  const count = reps ?? null;
  const time = seconds ?? holdSeconds ?? null;
  const lifted =
    weight && count !== null ? `${weight} × ${count}` : (weight ?? (count === null ? null : repWords(count)));
  const parts = [
    lifted,
    distance ? distanceWords(distance.metres) : null,
    time === null ? null : clockWords(time),
    side && side !== 'BOTH' ? t(`set.${side}`) : null,
  ];
  return parts.filter((part) => part !== null).join(', ') || '–';
}

const typed = ({ kg, entered }: NonNullable<Done['load']>) => {
  if (!entered) return loadWords(kg);
  const unit = entered.unit === 'KG' ? 'kg' : 'lb';
  const inKilograms = unit === 'kg' ? entered.value : kg;
  return formatQuantity(inKilograms, unit, locale());
};
