import { type Gym, type GymUnit, type Marked, markedKg } from '@motriforge/shared/contracts/gyms';
import { newId } from '@motriforge/shared/ids';
import { parseQuantity } from '@motriforge/shared/units';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';

/** A gym as it is typed: weights and counts are still text. */
export interface Draft extends Omit<Gym, 'bars' | 'plates'> {
  bars: { id: string; name: string; weight: string; isDefault: boolean }[];
  plates: { weight: string; count: string }[];
}

/** What is wrong with a row, by its kind and place. */
export type Problems = Partial<Record<`${'bar' | 'plate' | 'count'}.${number}`, string>>;

const usual = {
  KG: { bar: '20', plates: ['25', '20', '15', '10', '5', '2.5', '1.25'] },
  LBS: { bar: '45', plates: ['45', '35', '25', '10', '5', '2.5'] },
} as const;

const preferred = (): GymUnit => (preference('massUnit') === 'lb' ? 'LBS' : 'KG');

export const blankDraft = (): Draft => {
  const massUnit = preferred();
  const bar = { id: newId(), name: t('gyms.barNew'), weight: usual[massUnit].bar, isDefault: true };
  return { id: newId(), name: '', massUnit, isDefault: false, bars: [bar], plates: [], equipment: [] };
};

/** Two of each plate most gyms have. */
export const usualPlates = (unit: GymUnit): Draft['plates'] =>
  usual[unit].plates.map((weight) => ({ weight, count: '2' }));

export const draftOf = (gym: Gym): Draft => ({
  ...gym,
  equipment: [...gym.equipment],
  bars: gym.bars.map((bar) => ({ ...bar, weight: written(bar.weight, gym.massUnit) })),
  plates: gym.plates.map(({ weight, count }) => ({ weight: written(weight, gym.massUnit), count: String(count) })),
});

const written = ({ value, unit }: Marked, usualUnit: GymUnit): string =>
  unit === usualUnit ? String(value) : `${value} ${unit === 'LBS' ? 'lb' : 'kg'}`;

/** The unit a weight is in, unless somebody typed one. */
export const unitAfter = (typed: string, usualUnit: GymUnit): string | undefined =>
  /\p{L}/u.test(typed) ? undefined : usualUnit === 'LBS' ? 'lb' : 'kg';

/** What was typed as a gym, or what is wrong with it. Rows in which nothing stands do not count. */
export function readDraft(draft: Draft): { gym: Gym } | { problems: Problems } {
  const problems: Problems = {};
  const bars = draft.bars.flatMap((bar, at) => {
    const weight = readWeight(bar.weight, draft.massUnit);
    if (weight === null) problems[`bar.${at}`] = t('gyms.wrongWeight');
    return weight === null ? [] : [{ ...bar, name: bar.name.trim() || t('gyms.barNew'), weight }];
  });
  const plates = draft.plates.flatMap((plate, at) => {
    if (plate.weight.trim() === '' && plate.count.trim() === '') return [];
    const weight = readWeight(plate.weight, draft.massUnit);
    const count = Number(plate.count);
    if (weight === null || markedKg(weight) === 0) problems[`plate.${at}`] = t('gyms.wrongWeight');
    if (!/^\d{1,3}$/.test(plate.count.trim()) || count > 200) problems[`count.${at}`] = t('gyms.wrongCount');
    return weight === null ? [] : [{ weight, count }];
  });
  if (Object.keys(problems).length > 0) return { problems };
  return { gym: { ...draft, name: draft.name.trim(), bars, plates, equipment: [...draft.equipment] } };
}

function readWeight(text: string, usualUnit: GymUnit): Marked | null {
  const typed = parseQuantity(text);
  if (!typed || (typed.unit !== null && typed.unit !== 'kg' && typed.unit !== 'lb')) return null;
  const unit = typed.unit === null ? usualUnit : typed.unit === 'lb' ? 'LBS' : 'KG';
  const weight = { value: typed.value, unit };
  return typed.value >= 0 && markedKg(weight) <= 100 ? weight : null;
}
