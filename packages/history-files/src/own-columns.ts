import type { HistoryExercise, HistorySession, HistorySet } from '@motriforge/shared/contracts/history';

export type Written = string | number | boolean | null;

/** A column of our own CSV: how it is written of the thing it belongs to. */
interface Column<Of> {
  name: string;
  /** Files of before do not have it. */
  isLater?: true;
  write(of: Of): Written;
}

const moment = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** Stands for the moment of a set that was planned and never done. */
export const NEVER = 'NEVER';

/** The columns of our own CSV, a row for each set. `docs/history-files.md` says what they mean. */
export const sessionColumns: readonly Column<HistorySession>[] = [
  { name: 'source', write: ({ source }) => source },
  { name: 'source_key', write: ({ sourceKey }) => sourceKey },
  { name: 'day', write: ({ day }) => day },
  { name: 'started_at', write: ({ startedAt }) => moment(startedAt) },
  { name: 'time_zone', write: ({ timeZone }) => timeZone },
  { name: 'session_type', write: ({ type }) => type },
  { name: 'title', write: ({ title }) => title },
  { name: 'duration_seconds', write: ({ durationSeconds }) => durationSeconds },
  { name: 'ended_at', isLater: true, write: ({ endedAt }) => moment(endedAt) },
  { name: 'program_phase', write: ({ programPhase }) => programPhase },
  { name: 'week_number', write: ({ weekNumber }) => weekNumber },
  { name: 'day_number', write: ({ dayNumber }) => dayNumber },
  { name: 'intensity', write: ({ intensity }) => intensity },
  { name: 'fatigue', write: ({ fatigue }) => fatigue },
  { name: 'soreness', write: ({ soreness }) => soreness },
  { name: 'body_weight_kg', isLater: true, write: ({ bodyWeightKg }) => bodyWeightKg },
  { name: 'mood', isLater: true, write: ({ mood }) => mood },
  { name: 'rating', isLater: true, write: ({ rating }) => rating },
  { name: 'feedback', isLater: true, write: ({ feedback }) => feedback },
  { name: 'session_notes', write: ({ notes }) => notes },
  { name: 'coach_notes', write: ({ coachNotes }) => coachNotes },
];

export const exerciseColumns: readonly Column<HistoryExercise>[] = [
  { name: 'exercise', write: ({ name }) => name },
  { name: 'superset', write: ({ superset }) => superset },
  { name: 'exercise_type', isLater: true, write: ({ type }) => type },
  { name: 'is_bodyweight', isLater: true, write: ({ isBodyweight }) => isBodyweight },
  { name: 'exercise_rpe', isLater: true, write: ({ rpe }) => rpe },
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
  { name: 'hold_seconds', isLater: true, write: ({ holdSeconds }) => holdSeconds },
  { name: 'distance_m', write: ({ distance }) => distance?.metres ?? null },
  { name: 'entered_distance', write: ({ distance }) => distance?.entered ?? null },
  { name: 'entered_distance_unit', write: ({ distance }) => distance?.unit ?? null },
  { name: 'rpe', write: ({ rpe }) => rpe },
  { name: 'rest_seconds', write: ({ restSeconds }) => restSeconds },
  { name: 'calories', write: ({ calories }) => calories },
  { name: 'average_heart_rate', write: ({ averageHeartRate }) => averageHeartRate },
  { name: 'max_heart_rate', write: ({ maxHeartRate }) => maxHeartRate },
  { name: 'elevation_gain_m', write: ({ elevationGainM }) => elevationGainM },
  { name: 'target_reps', isLater: true, write: ({ target }) => target?.reps ?? null },
  { name: 'target_weight_kg', isLater: true, write: ({ target }) => target?.kg ?? null },
  { name: 'done_at', isLater: true, write: ({ doneAt }) => (doneAt === null ? NEVER : moment(doneAt ?? null)) },
  { name: 'set_notes', write: ({ notes }) => notes },
];

/** Two exercises of one name may follow each other: their numbers part them. */
export const exerciseNumber = 'exercise_number';
export const setNumber = 'set_number';

const allColumns: readonly { name: string; isLater?: true }[] = [
  ...sessionColumns,
  { name: exerciseNumber },
  ...exerciseColumns,
  { name: setNumber },
  ...setColumns,
];

export const ownColumns: readonly string[] = allColumns.map(({ name }) => name);

/** What says that a table is ours. */
export const oldestColumns: readonly string[] = allColumns.filter(({ isLater }) => !isLater).map(({ name }) => name);
