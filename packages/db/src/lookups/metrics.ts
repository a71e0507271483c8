import { fixedId } from '@motriforge/shared/ids';
import { namesOf } from './described.ts';

/** The units of a dimension, by symbol: how many of the first, the one values are kept in, each of them is. */
export const unitFactors = {
  MASS: { kg: 1, g: 0.001, lb: 0.45359237, st: 6.35029318 },
  DISTANCE: { m: 1, km: 1_000, mi: 1_609.344, yd: 0.9144, ft: 0.3048 },
  LENGTH: { cm: 1, mm: 0.1, in: 2.54 },
  ENERGY: { kcal: 1, kJ: 1 / 4.184 },
  DURATION: { s: 1, min: 60, h: 3_600, d: 86_400 },
  VOLUME: { ml: 1, l: 1_000, 'fl oz': 29.5735295625, cup: 236.5882365 },
  FOOD_MASS: { g: 1, mg: 0.001, oz: 28.349523125 },
  COUNT: { reps: 1, sets: 1, sessions: 1, days: 1 },
  SHARE: { '%': 1 },
  SCORE: { points: 1 },
  HEART_RATE: { bpm: 1 },
  BLOOD_PRESSURE: { mmHg: 1, kPa: 7.500616827 },
  SPEED: { 'm/s': 1, 'km/h': 1 / 3.6, mph: 0.44704 },
  // Of a pace less is faster; it is kept as seconds for a metre.
  PACE: { 's/m': 1, 'min/km': 0.06, 'min/mi': 60 / 1_609.344 },
  POWER: { W: 1 },
  BODY_MASS_INDEX: { 'kg/m²': 1 },
} as const;
export type Dimension = keyof typeof unitFactors;
export type UnitSymbol<D extends Dimension> = keyof (typeof unitFactors)[D] & string;

/** What people's progress is told in: the dimension of each, and the ways in which it is counted. */
export const progressions = {
  BODY_WEIGHT: { dimension: 'MASS', counted: ['LATEST', 'TREND', 'CHANGE'] },
  BODY_FAT: { dimension: 'SHARE', counted: ['LATEST', 'CHANGE'] },
  MUSCLE_MASS: { dimension: 'MASS', counted: ['LATEST', 'CHANGE'] },
  WAIST: { dimension: 'LENGTH', counted: ['LATEST', 'CHANGE'] },
  BMI: { dimension: 'BODY_MASS_INDEX', counted: ['LATEST'] },
  RESTING_HEART_RATE: { dimension: 'HEART_RATE', counted: ['LATEST', 'CHANGE'] },
  SYSTOLIC_PRESSURE: { dimension: 'BLOOD_PRESSURE', counted: ['LATEST'] },
  DIASTOLIC_PRESSURE: { dimension: 'BLOOD_PRESSURE', counted: ['LATEST'] },
  SLEEP: { dimension: 'DURATION', counted: ['LATEST', 'AVERAGE'] },
  LOAD: { dimension: 'MASS', counted: ['BEST', 'LATEST'] },
  ESTIMATED_ONE_REP_MAX: { dimension: 'MASS', counted: ['BEST', 'LATEST', 'CHANGE'] },
  TRAINING_VOLUME: { dimension: 'MASS', counted: ['TOTAL', 'BEST'] },
  REPETITIONS: { dimension: 'COUNT', counted: ['TOTAL', 'BEST'] },
  HARD_SETS: { dimension: 'COUNT', counted: ['TOTAL'] },
  TRAINING_DISTANCE: { dimension: 'DISTANCE', counted: ['TOTAL', 'BEST'] },
  TRAINING_PACE: { dimension: 'PACE', counted: ['BEST', 'LATEST'] },
  CALORIES_BURNED: { dimension: 'ENERGY', counted: ['TOTAL'] },
  CALORIES_EATEN: { dimension: 'ENERGY', counted: ['TOTAL', 'AVERAGE'] },
  PROTEIN_EATEN: { dimension: 'FOOD_MASS', counted: ['TOTAL', 'AVERAGE'] },
  WATER_DRUNK: { dimension: 'VOLUME', counted: ['TOTAL', 'AVERAGE'] },
  SESSIONS_COMPLETED: { dimension: 'COUNT', counted: ['TOTAL'] },
  TOTAL_TIME: { dimension: 'DURATION', counted: ['TOTAL'] },
  ACTIVE_DAYS: { dimension: 'COUNT', counted: ['TOTAL', 'STREAK'] },
  ADHERENCE: { dimension: 'SHARE', counted: ['LATEST', 'AVERAGE'] },
  STRENGTH_IMPROVEMENT: { dimension: 'SHARE', counted: ['LATEST', 'CHANGE'] },
  FLEXIBILITY_IMPROVEMENT: { dimension: 'SHARE', counted: ['LATEST', 'CHANGE'] },
  POSE_SUCCESS: { dimension: 'SHARE', counted: ['LATEST', 'AVERAGE'] },
  CONVERSATIONS_PRACTISED: { dimension: 'COUNT', counted: ['TOTAL'] },
  CONVERSATION_SCORE: { dimension: 'SCORE', counted: ['BEST', 'AVERAGE'] },
  CONFIDENCE: { dimension: 'SCORE', counted: ['LATEST', 'CHANGE'] },
  ANXIETY: { dimension: 'SCORE', counted: ['LATEST', 'CHANGE'] },
  MOOD: { dimension: 'SCORE', counted: ['LATEST', 'AVERAGE'] },
  JOURNAL_ENTRIES: { dimension: 'COUNT', counted: ['TOTAL', 'STREAK'] },
  GOAL_PROGRESS: { dimension: 'SHARE', counted: ['LATEST'] },
} as const satisfies Record<string, { dimension: Dimension; counted: readonly Counted[] }>;
type Counted = 'LATEST' | 'TREND' | 'CHANGE' | 'BEST' | 'TOTAL' | 'AVERAGE' | 'STREAK';
export type ProgressionName = keyof typeof progressions;

type DifficultyMetric = 'EXERCISE_DIFFICULTY';
export type MetricName = Dimension | ProgressionName | DifficultyMetric;

export const metricId = (name: MetricName): string =>
  fixedId('metric', name === 'EXERCISE_DIFFICULTY' ? 'difficulty' : name);

export const metricRows = () => [
  ...namesOf(unitFactors).map((name) => ({ id: metricId(name), name, type: 'UNIT' as const })),
  ...namesOf(progressions).map((name) => ({ id: metricId(name), name, type: 'PROGRESSION' as const })),
  { id: metricId('EXERCISE_DIFFICULTY'), name: 'EXERCISE_DIFFICULTY', type: 'DIFFICULTY' as const },
];

export const unitId = <D extends Dimension>(dimension: D, symbol: UnitSymbol<D>): string =>
  fixedId('unit', `${dimension}.${symbol}`);

export const unitRows = () =>
  namesOf(unitFactors).flatMap((dimension) =>
    Object.entries<number>(unitFactors[dimension]).map(([symbol, toBaseFactor]) => ({
      id: unitId(dimension, symbol as UnitSymbol<Dimension>),
      metricId: metricId(dimension),
      symbol,
      toBaseFactor,
    })),
  );

/** The id of a way in which a metric is counted. */
export const progressionMetricId = <P extends ProgressionName>(
  metric: P,
  counted: (typeof progressions)[P]['counted'][number],
): string => fixedId('progression-metric', `${metric}.${counted}`);

export const progressionMetricRows = () =>
  namesOf(progressions).flatMap((metric) =>
    progressions[metric].counted.map((name) => ({
      id: progressionMetricId(metric, name),
      metricId: metricId(metric),
      name,
    })),
  );
