import {
  emptyExercise,
  emptySession,
  emptySet,
  HistorySession,
  type HistorySource,
} from '@motriforge/shared/contracts/history';
import { localDay } from '@motriforge/shared/dates';
import { distanceOf } from './csv/cells.ts';
import { sourceKeyOf } from './source-key.ts';
import { valid } from './valid.ts';

/** What is kept of a recorded run, ride or swim: sums, and none of its points. */
export interface Track {
  source: HistorySource;
  startedAt: number;
  timeZone: string;
  /** What was done, as the device calls it. */
  name: string;
  title: string | null;
  notes: string | null;
  type: HistorySession['type'];
  seconds: number | null;
  distanceM: number | null;
  averageHeartRate: number | null;
  maxHeartRate: number | null;
  elevationGainM: number | null;
  calories: number | null;
}

/** A track as a session of one exercise with one set. */
export async function sessionOfTrack(track: Track): Promise<HistorySession> {
  const { source, startedAt, timeZone, name, title, notes, type } = track;
  const seconds = track.seconds === null ? null : Math.round(track.seconds);
  const set = {
    ...emptySet,
    seconds,
    distance: track.distanceM ? distanceOf(rounded(track.distanceM), 'M') : null,
    ...heartRates(track),
    elevationGainM: track.elevationGainM === null ? null : rounded(track.elevationGainM),
    calories: track.calories || null,
  };
  return valid(HistorySession, {
    ...emptySession,
    source,
    sourceKey: await sourceKeyOf(source, [startedAt, name]),
    day: localDay(startedAt, timeZone),
    startedAt,
    timeZone,
    type,
    title,
    notes,
    durationSeconds: seconds,
    exercises: [{ ...emptyExercise, name, sets: [set] }],
  });
}

/** A belt without contact says nought; an average above the highest is none. */
function heartRates({ averageHeartRate, maxHeartRate }: Track) {
  const [average, highest] = [averageHeartRate, maxHeartRate].map((rate) => (rate ? Math.round(rate) : null));
  const isSensible = average == null || highest == null || average <= highest;
  return { averageHeartRate: isSensible ? (average ?? null) : null, maxHeartRate: highest ?? null };
}

const rounded = (metres: number): number => Math.round(metres * 10) / 10;

/** Instruments sway by less than this without anybody climbing. */
const SWAY_M = 3;

/** Metres climbed over a row of altitudes. */
export function climbOf(altitudes: Iterable<number>): number | null {
  let low: number | null = null;
  let climbed = 0;
  for (const altitude of altitudes) {
    if (low === null || altitude < low) low = altitude;
    else if (altitude - low >= SWAY_M) {
      climbed += altitude - low;
      low = altitude;
    }
  }
  return low === null ? null : climbed;
}

export function meanAndHighest(values: readonly number[]): { mean: number | null; highest: number | null } {
  const sensible = values.filter((value) => value > 0);
  if (sensible.length === 0) return { mean: null, highest: null };
  let [sum, highest] = [0, 0];
  for (const value of sensible) {
    sum += value;
    highest = Math.max(highest, value);
  }
  return { mean: sum / sensible.length, highest };
}
