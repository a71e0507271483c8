import {
  bodyZones,
  difficulties,
  type ExerciseFilter,
  exerciseOrders,
  exerciseTypes,
} from '@motriforge/shared/contracts/exercises';
import { injuryAreas } from '@motriforge/shared/injuries';

/** The filter as the address bar keeps it, so that it can be shared, reloaded and gone back to. */
export type FilterParams = {
  [K in 'q' | 'muscle' | 'equipment' | 'difficulty' | 'type' | 'without' | 'order']?: string | undefined;
};

type Raw = Record<string, string | string[] | undefined>;

/** What an address asks for; what makes no sense is left out. */
export function filterOf(params: Raw): ExerciseFilter {
  const query = one(params.q)?.trim().slice(0, 80);
  const zone = bodyZones.find((zone) => zone === one(params.muscle));
  const equipment = /^[a-z0-9]+(-[a-z0-9]+)*$/.exec(one(params.equipment) ?? '')?.[0];
  const difficulty = difficulties.find((difficulty) => difficulty === one(params.difficulty));
  const type = exerciseTypes.find((type) => type === one(params.type));
  const without = one(params.without)?.split(',') ?? [];
  const spare = injuryAreas.filter((area) => without.includes(asWord(area)));
  const order = exerciseOrders.find((order) => order === one(params.order));
  return {
    ...(query && { query }),
    ...(zone && { zone }),
    ...(equipment && { equipment }),
    ...(difficulty && { difficulty }),
    ...(type && { type }),
    ...(spare.length > 0 && { spare }),
    ...(order && { order }),
  };
}

/** All parameters, so that setting them clears what is not filtered by. */
export function paramsOf(filter: ExerciseFilter): FilterParams {
  return {
    q: filter.query,
    muscle: filter.zone,
    equipment: filter.equipment,
    difficulty: filter.difficulty,
    type: filter.type,
    without: filter.spare?.map(asWord).join(','),
    order: filter.order,
  };
}

const asWord = (area: string) => area.toLowerCase().replace('_', '-');

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
