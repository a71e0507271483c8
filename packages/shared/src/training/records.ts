import { isAmount, isNumber } from './numbers.ts';
import { oneRepMaxOf } from './one-rep-max.ts';
import { paceSecondsPerKm } from './paces.ts';
import type { Lifter, LoggedSet } from './sets.ts';
import { isWork, volumeKg } from './volume.ts';

export const recordKinds = ['WEIGHT', 'REPS', 'E1RM', 'VOLUME', 'TIME', 'DISTANCE', 'PACE'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A best that stands: for a number of repetitions, or of all. */
export interface StandingRecord {
  kind: RecordKind;
  reps: number | null;
  value: number;
}

export interface RecordSet extends LoggedSet {
  id: string;
  paceSecondsPerKm: number | null;
}

export interface BeatenRecord extends StandingRecord {
  setId: string;
  /** None the first time, when it is a record because it is the only one. */
  previousValue: number | null;
}

/** The records of an exercise that a session's sets beat, each with the first set that reached the best. No tie is one. */
export function beatenRecords(
  standing: readonly StandingRecord[],
  sets: readonly RecordSet[],
  lifter: Lifter,
): BeatenRecord[] {
  const before = new Map(standing.map((record) => [keyOf(record), record.value]));
  const best = new Map<string, BeatenRecord>();
  for (const set of sets.filter(isWork)) {
    for (const { kind, reps, value } of bestsOf(set, lifter)) {
      const key = keyOf({ kind, reps });
      const previousValue = before.get(key) ?? null;
      if (beats(kind, value, best.get(key)?.value ?? previousValue)) {
        best.set(key, { kind, reps, value, setId: set.id, previousValue });
      }
    }
  }
  return [...best.values()];
}

/** What a set could be the best in. */
function bestsOf(set: RecordSet, lifter: Lifter): StandingRecord[] {
  const load = recordLoad(set, lifter);
  const hasReps = isAmount(set.reps);
  const seconds = set.durationSeconds ?? set.holdSeconds;
  const pace = set.paceSecondsPerKm ?? paceSecondsPerKm(set.distanceM ?? 0, set.durationSeconds ?? 0);
  const values: [RecordKind, number | null, number | null][] = [
    ['WEIGHT', null, load],
    ['WEIGHT', set.reps, load],
    ['REPS', null, set.reps],
    ['E1RM', null, oneRepMaxOf(set, lifter)],
    ['VOLUME', null, volumeKg(set)],
    // How long repetitions took is no feat.
    ['TIME', null, hasReps ? null : seconds],
    ['DISTANCE', null, set.distanceM],
    ['PACE', null, pace],
  ];
  return values.flatMap(([kind, reps, value]) =>
    isNumber(value) && (value > 0 || kind === 'WEIGHT') ? { kind, reps, value } : [],
  );
}

/** A load that can be a best: lifted at least once, and more than nothing unless the body comes with it. */
function recordLoad({ reps, weightKg }: RecordSet, { isBodyweight }: Lifter): number | null {
  if (!isNumber(weightKg) || !isAmount(reps) || !Number.isInteger(reps)) return null;
  return isBodyweight || weightKg > 0 ? weightKg : null;
}

/** Better by more than arithmetic leaves behind. A pace is the better the fewer seconds it takes. */
function beats(kind: RecordKind, value: number, previous: number | null): boolean {
  if (previous === null) return true;
  const gain = kind === 'PACE' ? previous - value : value - previous;
  return gain > Math.abs(previous) * 1e-9;
}

const keyOf = ({ kind, reps }: Pick<StandingRecord, 'kind' | 'reps'>): string => `${kind} ${reps ?? ''}`;
