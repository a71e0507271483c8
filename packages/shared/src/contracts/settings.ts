import * as v from 'valibot';
import { distanceUnits, massUnits } from '../units.ts';
import { Locale, TimeZone } from './common.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const motions = ['system', 'reduced'] as const;

/** How the product looks, speaks and counts for somebody, as far as they have said. */
export const Preferences = v.partial(
  v.object({
    language: Locale,
    theme: v.picklist(themes),
    massUnit: v.picklist(massUnits),
    distanceUnit: v.picklist(distanceUnits),
    timeZone: TimeZone,
    motion: v.picklist(motions),
  }),
);
export type Preferences = v.InferOutput<typeof Preferences>;
