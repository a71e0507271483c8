import {
  emptyExercise,
  emptySession,
  emptySet,
  type HistoryExercise,
  type HistorySession,
  type HistorySet,
} from '@motriforge/shared/contracts/history';
import type { BroughtExercise } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';

const twoSets: Partial<HistorySet>[] = [{ reps: 5 }, { reps: 5 }];

export const aSquat = (sets = twoSets): HistoryExercise => ({
  ...emptyExercise,
  name: 'Squat',
  sets: sets.map((set) => ({ ...emptySet, load: { kg: 100, entered: 100, unit: 'KG' }, ...set })),
});

/** An exercise of a file the library does not have. */
export const aCarry = (given: Partial<BroughtExercise> = {}): BroughtExercise => ({
  id: newId(),
  name: 'Zercher carry',
  type: 'weight_training',
  loadKind: 'EXTERNAL',
  difficulty: 'advanced',
  primaryZones: [],
  secondaryZones: [],
  equipment: [],
  steps: ['Hold the bar in the bend of the elbows.', 'Walk.'],
  tips: [],
  sameAs: null,
  strains: [],
  ...given,
});

/** A session of a file: an hour of squats in the evening of a day. */
export const aSessionOf = (day: string): HistorySession => ({
  ...emptySession,
  source: 'STRONG',
  sourceKey: `squats-${day}`,
  day,
  startedAt: Date.parse(`${day}T11:00:00Z`),
  timeZone: 'Asia/Bangkok',
  type: 'STRENGTH',
  title: 'Legs',
  durationSeconds: 3_600,
  exercises: [aSquat()],
});
