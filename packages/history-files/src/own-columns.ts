import type { HistoryExercise, HistorySession, HistorySet } from '@motriforge/shared/contracts/history';

export type Written = string | number | null;

/** A column of our own CSV: how it is written of the thing it belongs to. */
interface Column<Of> {
  name: string;
  write(of: Of): Written;
}

/** The columns of our own CSV, a row for each set. `docs/history-files.md` says what they mean. */
export const sessionColumns: readonly Column<HistorySession>[] = [
  { name: 'source', write: ({ source }) => source },
  { name: 'source_key', write: ({ sourceKey }) => sourceKey },
  { name: 'day', write: ({ day }) => day },
  { name: 'started_at', write: ({ startedAt }) => (startedAt === null ? null : new Date(startedAt).toISOString()) },
  { name: 'time_zone', write: ({ timeZone }) => timeZone },
  { name: 'session_type', write: ({ type }) => type },
  { name: 'title', write: ({ title }) => title },
  { name: 'duration_seconds', write: ({ durationSeconds }) => durationSeconds },
  { name: 'program_phase', write: ({ programPhase }) => programPhase },
  { name: 'week_number', write: ({ weekNumber }) => weekNumber },
  { name: 'day_number', write: ({ dayNumber }) => dayNumber },
  { name: 'intensity', write: ({ intensity }) => intensity },
  { name: 'fatigue', write: ({ fatigue }) => fatigue },
  { name: 'soreness', write: ({ soreness }) => soreness },
  { name: 'session_notes', write: ({ notes }) => notes },
  { name: 'coach_notes', write: ({ coachNotes }) => coachNotes },
];

export const exerciseColumns: readonly Column<HistoryExercise>[] = [
  { name: 'exercise', write: ({ name }) => name },
  { name: 'superset', write: ({ superset }) => superset },
  { name: 'form_quality', write: ({ formQuality }) => formQuality },
  { name: 'exercise_notes', write: ({ notes }) => notes },
];

export const setColumns: readonly Column<HistorySet>[] = [
  { name: 'set_type', write: ({ type }) => type },
  { name: 'side', write: ({ side }) => side },
  { name: 'reps', write: ({ reps }) => reps },
  { name: 'weight_kg', write: ({ load }) => load?.kg ?? null },
  { name: 'entered_weight', write: ({ load }) => load?.entered ?? null },
  { name: 'entered_weight_unit', write: ({ load }) => load?.unit ?? null },
  { name: 'set_seconds', write: ({ seconds }) => seconds },
  { name: 'distance_m', write: ({ distance }) => distance?.metres ?? null },
  { name: 'entered_distance', write: ({ distance }) => distance?.entered ?? null },
  { name: 'entered_distance_unit', write: ({ distance }) => distance?.unit ?? null },
  { name: 'rpe', write: ({ rpe }) => rpe },
  { name: 'rest_seconds', write: ({ restSeconds }) => restSeconds },
  { name: 'calories', write: ({ calories }) => calories },
  { name: 'average_heart_rate', write: ({ averageHeartRate }) => averageHeartRate },
  { name: 'max_heart_rate', write: ({ maxHeartRate }) => maxHeartRate },
  { name: 'elevation_gain_m', write: ({ elevationGainM }) => elevationGainM },
  { name: 'set_notes', write: ({ notes }) => notes },
];

/** Two exercises of one name may follow each other: their numbers part them. */
export const exerciseNumber = 'exercise_number';
export const setNumber = 'set_number';

export const ownColumns: readonly string[] = [
  ...sessionColumns.map(({ name }) => name),
  exerciseNumber,
  ...exerciseColumns.map(({ name }) => name),
  setNumber,
  ...setColumns.map(({ name }) => name),
];
