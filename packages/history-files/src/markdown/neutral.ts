import {
  CoachingNote,
  type Distance,
  emptyExercise,
  emptySession,
  emptySet,
  HistoryCheckIn,
  HistoryExercise,
  HistorySession,
  type Load,
  type Measurement,
} from '@motriforge/shared/contracts/history';
import { toCanonical } from '@motriforge/shared/units';
import { signed } from '../csv/amounts.ts';
import { distanceOf, loadOf } from '../csv/cells.ts';
import type { Interview } from '../interview.ts';
import { Unreadable } from '../items.ts';
import { valid } from '../valid.ts';
import type { Entered, ReadRow } from './written.ts';

/** Rows come by the columns of the tracker; these are what they say here. */
type Key = { source: 'MARKDOWN'; sourceKey: string; day: string };

export function checkInOf({ cells, written }: ReadRow, key: Key, asked: Interview): HistoryCheckIn {
  const [systolic, diastolic] = String(cells.blood_pressure ?? '')
    .split('/')
    .map(Number);
  return valid(HistoryCheckIn, {
    ...key,
    weight: loadIn(written, 'weight_lbs', asked),
    muscleMass: loadIn(written, 'muscle_mass_lbs', asked),
    bodyFatPercentage: numberIn(cells, 'body_fat_percentage'),
    bmi: numberIn(cells, 'bmi'),
    restingHeartRate: numberIn(cells, 'resting_hr'),
    bloodPressure: systolic && diastolic ? { systolic, diastolic } : null,
    energyLevel: numberIn(cells, 'energy_level'),
    moodScore: numberIn(cells, 'mood'),
    sleepQuality: numberIn(cells, 'sleep_quality'),
    stressLevel: numberIn(cells, 'stress_level'),
    notes: textIn(cells, 'notes'),
    measurements: measurementsIn(written, asked),
  });
}

const sites = { waist_inches: 'WAIST', chest_inches: 'CHEST', arms_inches: 'ARM', legs_inches: 'LEG' } as const;

function measurementsIn(written: ReadRow['written'], asked: Interview): Measurement[] {
  return Object.entries(sites).flatMap(([column, site]) => {
    const said = enteredIn(written, column);
    if (said === null) return [];
    const unit = said.isAssumed ? asked.lengthUnit(said.place, String(said.amount)) : said.unit;
    if (unit !== 'CM' && unit !== 'INCHES') return [];
    const cm = toCanonical(said.amount, unit === 'CM' ? 'cm' : 'in');
    return [{ site, side: 'BOTH' as const, cm, entered: said.amount, unit }];
  });
}

export function sessionOf({ cells }: ReadRow, key: Key, exercises: HistoryExercise[]): HistorySession {
  const minutes = numberIn(cells, 'duration_minutes');
  return valid(HistorySession, {
    ...emptySession,
    ...key,
    startedAt: null,
    timeZone: null,
    type: textIn(cells, 'session_type') as HistorySession['type'],
    durationSeconds: minutes === null ? null : Math.round(minutes * 60),
    programPhase: textIn(cells, 'program_phase'),
    weekNumber: numberIn(cells, 'week_number'),
    dayNumber: numberIn(cells, 'day_number'),
    intensity: numberIn(cells, 'intensity'),
    fatigue: numberIn(cells, 'fatigue'),
    soreness: numberIn(cells, 'soreness'),
    notes: textIn(cells, 'notes'),
    coachNotes: textIn(cells, 'coach_notes'),
    exercises,
  });
}

const MOST_SETS = 100;

/** An exercise and its sets, which are alike: those that differ stand in lines of their own. */
export function exerciseOf({ cells, written }: ReadRow, asked: Interview): HistoryExercise {
  const name = textIn(cells, 'exercise_name') ?? '';
  const count = numberIn(cells, 'sets') ?? 1;
  if (count > MOST_SETS) throw new Unreadable('OUT_OF_RANGE', { field: 'sets', value: count });
  const set = {
    ...emptySet,
    reps: numberIn(cells, 'reps'),
    load: signed(loadIn(written, 'weight_lbs', asked), name),
    seconds: numberIn(cells, 'duration_seconds'),
    distance: distanceIn(written, asked),
    rpe: numberIn(cells, 'rpe'),
    restSeconds: numberIn(cells, 'rest_seconds'),
  };
  return valid(HistoryExercise, {
    ...emptyExercise,
    name,
    formQuality: numberIn(cells, 'form_quality'),
    notes: textIn(cells, 'notes'),
    sets: Array.from({ length: count }, () => ({ ...set })),
  });
}

export function coachingNoteOf({ cells }: ReadRow, key: Key): CoachingNote {
  return valid(CoachingNote, {
    ...key,
    coach: textIn(cells, 'coach_id'),
    durationMinutes: numberIn(cells, 'duration_minutes'),
    topics: listIn(cells, 'topics'),
    discussion: textIn(cells, 'discussion_notes'),
    feedback: textIn(cells, 'coach_feedback'),
    actionItems: listIn(cells, 'action_items'),
    nextDay: textIn(cells, 'next_session_date'),
    isCompleted: cells.completed !== false,
    outcome: textIn(cells, 'completion_notes'),
    rating: numberIn(cells, 'user_rating'),
  });
}

function enteredIn(written: ReadRow['written'], column: string): (Entered & { place: number }) | null {
  const { place = 0, entered } = written.get(column) ?? {};
  return entered === undefined ? null : { ...entered, place };
}

function loadIn(written: ReadRow['written'], column: string, asked: Interview): Load | null {
  const said = enteredIn(written, column);
  if (said === null) return null;
  const unit = said.isAssumed ? asked.massUnit(said.place, String(said.amount)) : said.unit;
  return unit === 'KG' || unit === 'LBS' ? loadOf(said.amount, unit) : null;
}

function distanceIn(written: ReadRow['written'], asked: Interview): Distance | null {
  const said = enteredIn(written, 'distance_miles');
  if (said === null) return null;
  const unit = said.isAssumed ? asked.distanceUnit(said.place, String(said.amount)) : said.unit;
  return unit === 'M' || unit === 'KM' || unit === 'MILES' || unit === 'YARDS' ? distanceOf(said.amount, unit) : null;
}

const numberIn = (cells: ReadRow['cells'], column: string): number | null => {
  const value = cells[column];
  return typeof value === 'number' ? value : null;
};

const textIn = (cells: ReadRow['cells'], column: string): string | null => {
  const value = cells[column];
  return typeof value === 'string' && value !== '' ? value : null;
};

const listIn = (cells: ReadRow['cells'], column: string): string[] => {
  const value = cells[column];
  return Array.isArray(value) ? value.map(String) : [];
};
