import {
  emptySession,
  emptySet,
  type HistoryExercise,
  type HistorySession,
  type HistorySet,
} from '@motriforge/shared/contracts/history';

const twoSets: Partial<HistorySet>[] = [{ reps: 5 }, { reps: 5 }];

export const aSquat = (sets = twoSets): HistoryExercise => ({
  name: 'Squat',
  superset: null,
  formQuality: null,
  notes: null,
  sets: sets.map((set) => ({ ...emptySet, load: { kg: 100, entered: 100, unit: 'KG' }, ...set })),
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
