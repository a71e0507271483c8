import { type Gym, type GymPlate, markedKg } from '@motriforge/shared/contracts/gyms';
import { AppError } from '@motriforge/shared/errors';

export const notYours = () => new AppError('NOT_FOUND', 'There is no such gym of yours.');

/** The same said in one way: plates of one marking together, the heaviest first, one bar the usual one. */
export function tidy(gym: Gym): Gym {
  const usual = gym.bars.find(({ isDefault }) => isDefault) ?? gym.bars[0];
  return {
    id: gym.id,
    name: gym.name,
    massUnit: gym.massUnit,
    isDefault: gym.isDefault,
    bars: gym.bars
      .map(({ id, name, weight: { value, unit } }) => ({
        id,
        name,
        weight: { value, unit },
        isDefault: id === usual?.id,
      }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    plates: together(gym.plates).toSorted(
      (one, other) => markedKg(other.weight) - markedKg(one.weight) || (one.weight.unit < other.weight.unit ? -1 : 1),
    ),
    equipment: [...new Set(gym.equipment)].toSorted(),
  };
}

function together(plates: readonly GymPlate[]): GymPlate[] {
  const byMarking = Map.groupBy(plates, ({ weight: { value, unit } }) => `${value} ${unit}`);
  return [...byMarking.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { value, unit } = first.weight;
    const count = more.reduce((sum, plate) => sum + plate.count, first.count);
    return [{ weight: { value, unit }, count: Math.min(200, count) }];
  });
}
