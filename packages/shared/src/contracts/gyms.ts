import * as v from 'valibot';
import { Id } from '../ids.ts';
import { toCanonical } from '../units.ts';
import { Slug } from './common.ts';

export const gymUnits = ['KG', 'LBS'] as const;
export type GymUnit = (typeof gymUnits)[number];

/** A weight as it is marked on the iron. */
const Marked = v.object({ value: v.pipe(v.number(), v.finite()), unit: v.picklist(gymUnits) });
export type Marked = v.InferOutput<typeof Marked>;

/** What a marked weight is in kilograms, to the gram. */
export const markedKg = ({ value, unit }: Marked): number =>
  Math.round(toCanonical(value, unit === 'LBS' ? 'lb' : 'kg') * 1_000) / 1_000;

const GymBar = v.object({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  weight: v.pipe(
    Marked,
    v.check((weight) => markedKg(weight) >= 0 && markedKg(weight) <= 100),
  ),
  /** The one taken when nobody says otherwise. */
  isDefault: v.boolean(),
});
export type GymBar = v.InferOutput<typeof GymBar>;

const GymPlate = v.object({
  weight: v.pipe(
    Marked,
    v.check((weight) => markedKg(weight) > 0 && markedKg(weight) <= 100),
  ),
  /** Single plates; a pair is two. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
});
export type GymPlate = v.InferOutput<typeof GymPlate>;

/** A place somebody trains at, and what there is. */
export const Gym = v.object({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  /** What its plates are marked in, where nothing else is said. */
  massUnit: v.picklist(gymUnits),
  /** Where they train now. */
  isDefault: v.boolean(),
  bars: v.pipe(v.array(GymBar), v.maxLength(10)),
  plates: v.pipe(v.array(GymPlate), v.maxLength(40)),
  /** The slugs of what else there is; none where that was never said. */
  equipment: v.pipe(v.array(Slug), v.maxLength(200)),
});
export type Gym = v.InferOutput<typeof Gym>;
