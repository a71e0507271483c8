import { type BodyZone, bodyZones } from '@motriforge/shared/contracts/exercises';
import { fixedId } from '@motriforge/shared/ids';
import { muscleLevels, tissueTypes } from '../schema/muscles.ts';

/** The areas between those the body map draws. */
const joints = ['shoulder', 'elbow', 'wrist', 'hips', 'knee', 'ankle'] as const;

export const zoneId = (zone: BodyZone | (typeof joints)[number]): string => fixedId('muscle-zone', zone);

export const zoneRows = () =>
  [...bodyZones, ...joints].map((zone) => ({ id: zoneId(zone), name: zone.replaceAll('-', '_').toUpperCase() }));

/** The other way round, for rows that come back with ids; joints are not drawn. */
export const zoneById: ReadonlyMap<string, BodyZone> = new Map(bodyZones.map((zone) => [zoneId(zone), zone]));

/** The muscle that stands for an area where somebody says no more than the area. */
const muscleOfZone: Record<BodyZone, string> = {
  neck: 'sternocleidomastoid',
  traps: 'trapezius-upper',
  'front-delts': 'deltoid-anterior',
  'side-delts': 'deltoid-lateral',
  'rear-delts': 'deltoid-posterior',
  chest: 'pectoralis-major',
  serratus: 'serratus-anterior',
  biceps: 'biceps-brachii',
  triceps: 'triceps-brachii',
  forearms: 'finger-flexors',
  'upper-back': 'rhomboid-major',
  lats: 'latissimus-dorsi',
  'lower-back': 'erector-spinae',
  abs: 'rectus-abdominis',
  obliques: 'external-oblique',
  'hip-flexors': 'iliopsoas',
  glutes: 'gluteus-maximus',
  abductors: 'gluteus-medius',
  adductors: 'adductor-magnus',
  quads: 'quadriceps-femoris',
  hamstrings: 'hamstrings',
  calves: 'gastrocnemius',
  shins: 'tibialis-anterior',
};

export const muscleIdOfZone = (zone: BodyZone): string => fixedId('muscle', muscleOfZone[zone]);

export const tissueTypeId = (name: (typeof tissueTypes)[number]): string => fixedId('tissue-type', name);
export const tissueTypeRows = () => tissueTypes.map((name) => ({ id: tissueTypeId(name), name }));

export const muscleLevelId = (name: (typeof muscleLevels)[number]): string => fixedId('muscle-level', name);
export const muscleLevelRows = () => muscleLevels.map((name) => ({ id: muscleLevelId(name), name }));
