import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { injuryAreas } from '@motriforge/shared/injuries';

interface Loading {
  loads: Readonly<Record<string, string>>;
}

/** What a place is called in the reason for doing something else. */
const named: Record<InjuryArea, RegExp> = {
  NECK: /\bneck/i,
  SHOULDER: /\bshoulder/i,
  ELBOW: /\belbow/i,
  WRIST: /\b(wrist|grip|hand)/i,
  UPPER_BACK: /\bupper back/i,
  LOWER_BACK: /(?<!upper )\bback|\bspine/i,
  HIP: /\bhip/i,
  KNEE: /\bknee/i,
  ANKLE: /\b(ankle|heel|calf|calves)/i,
};

/** The place an alternative is about: it loads it little where the exercise loads it more, and its reason says so. */
export const sparedBy = (item: Loading, alternative: Loading | undefined, reason: string): InjuryArea | null =>
  injuryAreas.find((area) => isStrained(item, area) && !isStrained(alternative, area) && named[area].test(reason)) ??
  null;

const isStrained = (one: Loading | undefined, area: InjuryArea): boolean =>
  (one?.loads[area.toLowerCase().replace('_', '-')] ?? 'low') !== 'low';
