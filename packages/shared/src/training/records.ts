import type { RecordKind } from '../log/words.ts';
import { isCount, isNumber } from './numbers.ts';
import { mostTellingReps, oneRepMaxOf } from './one-rep-max.ts';
import { paceSecondsPerKm } from './paces.ts';
import type { Lifter, LoggedSet } from './sets.ts';
import { isWork, volumeKg } from './volume.ts';

/** Shorter than this a pace is a sprint. */
const leastPacedM = 1000;

/** A best that stands: for a number of repetitions, or of all. */
export interface StandingRecord {
  kind: RecordKind;
  reps: number | null;
  value: number;
}

export interface RecordSet extends LoggedSet {
  id: string;
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
  const { reps, distanceM } = set;
  const load = isCount(reps ?? 0, 1) && set.weightKg !== 0 ? set.weightKg : null;
  const seconds = set.holdSeconds ?? set.durationSeconds;
  const values: [RecordKind, number | null, number | null][] = [
    ['WEIGHT', null, load],
    ['WEIGHT', reps, (reps ?? 0) <= mostTellingReps ? load : null],
    // With a load the load is what counts, and how long repetitions or a way took is no feat of endurance.
    ['REPS', null, (set.weightKg ?? 0) === 0 ? reps : null],
    ['E1RM', null, oneRepMaxOf(set, lifter)],
    ['VOLUME', null, volumeKg(set)],
    ['TIME', null, reps === null && distanceM === null ? seconds : null],
    ['DISTANCE', null, distanceM],
    ['PACE', null, (distanceM ?? 0) >= leastPacedM ? paceSecondsPerKm(distanceM ?? 0, seconds ?? 0) : null],
  ];
  return values.flatMap(([kind, reps, value]) =>
    isNumber(value) && (value > 0 || kind === 'WEIGHT') ? { kind, reps, value } : [],
  );
}

/** Better by more than arithmetic leaves behind. A pace is the better the fewer seconds it takes. */
function beats(kind: RecordKind, value: number, previous: number | null): boolean {
  if (previous === null) return true;
  const gain = kind === 'PACE' ? previous - value : value - previous;
  return gain > Math.abs(previous) * 1e-9;
}

const keyOf = ({ kind, reps }: Pick<StandingRecord, 'kind' | 'reps'>): string => `${kind} ${reps ?? ''}`;
