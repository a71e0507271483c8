/** After so many successes in a row one step more, after so many failures a percentage less. */
export interface LinearProgression {
  step: number;
  stepUnit: 'KG' | 'REPS' | 'SECONDS' | 'METERS';
  afterSuccesses: number;
  afterFailures: number;
  decreasePercent: number;
}

/** More reps until all sets reach the top, then more load from the bottom. */
export interface DoubleProgression {
  minReps: number;
  maxReps: number;
  incrementKg: number;
}

/** Percentages of the training max week by week; after the last week the training max grows. */
export interface PercentageWave {
  weeks: { sets: { percent: number; reps: number; isAmrap?: boolean }[] }[];
  trainingMaxIncrementKg: number;
  roundToKg: number;
}

/** Less load and fewer sets, every so many weeks or after so many stalls. */
export interface Deload {
  everyWeeks?: number;
  afterStalls?: number;
  days: number;
  loadPercent: number;
  setsPercent: number;
}

export type ProgressionRule =
  | { kind: 'LINEAR'; parameters: LinearProgression }
  | { kind: 'DOUBLE'; parameters: DoubleProgression }
  | { kind: 'PERCENTAGE_WAVE'; parameters: PercentageWave }
  | { kind: 'DELOAD'; parameters: Deload };
