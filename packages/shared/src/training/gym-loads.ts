import { type Gym, type GymBar, type GymPlate, markedKg } from '../contracts/gyms.ts';
import type { Plate } from './plates.ts';

/** A plate as arithmetic knows it, with what is marked on it. */
export type MarkedPlate = Plate & GymPlate['weight'];

/** The bar that is taken unless somebody says otherwise, none where a gym has none. */
export const barOf = ({ bars }: Pick<Gym, 'bars'>): GymBar | undefined =>
  bars.find(({ isDefault }) => isDefault) ?? bars[0];

/** The plates of a gym, as what can be put on a bar. */
export const platesOf = ({ plates }: Pick<Gym, 'plates'>): MarkedPlate[] =>
  plates.map(({ weight, count }) => ({ ...weight, weightKg: markedKg(weight), count }));
