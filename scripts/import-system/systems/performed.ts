import { idFrom } from '../ids.ts';
import type { Making, Values } from '../making.ts';
import { Refusal } from '../refusal.ts';
import { asWord } from '../values.ts';
import { difficultyOf } from './people.ts';

/** An exercise as the management system keeps it in JSON. */
interface Exercise {
  name: string;
  type: string | null;
  isBodyweight: boolean;
  sets: Readonly<Record<string, unknown>>[];
}

const types = ['weight_training', 'cardio', 'flexibility'] as const;

/** The exercises of a column: a list, or an object that holds one. */
function exercisesOf(making: Making, column: string): Exercise[] {
  const json: unknown = JSON.parse(making.text(column) ?? '[]');
  const list = Array.isArray(json) ? json : (json as { exercises?: unknown } | null)?.exercises;
  if (!Array.isArray(list)) throw new Refusal(`${column} must be a list of exercises.`, column);
  return list.map((item: unknown) => {
    const { name, type, isBodyweight, sets } = Object(item) as Record<string, unknown>;
    if (typeof name !== 'string' || name.trim() === '')
      throw new Refusal(`${column} has an exercise without a name.`, column);
    return {
      name,
      type: types.find((its) => its === String(type).toLowerCase()) ?? null,
      isBodyweight: isBodyweight === true,
      sets: Array.isArray(sets) ? sets.map((set) => Object(set) as Record<string, unknown>) : [],
    };
  });
}

const numberIn = (set: Readonly<Record<string, unknown>>, key: string, factor = 1): number | null => {
  const value = set[key];
  return typeof value === 'number' ? value * factor : null;
};

/** A workout that was done: the session, what was done in it, and its sums, counted again. */
export function makePerformed(making: Making): void {
  const exercises = exercisesOf(making, 'exercises');
  making.put('workout_session', {
    ...making.plain('workout_session'),
    id: making.id,
    duration_seconds: (making.number('duration') ?? 0) * 60,
    summary: JSON.stringify(summaryOf(exercises)),
  });
  making.prune('exercise_log', 'workout_session_id', making.id);
  exercises.forEach((exercise, at) => {
    const logId = making.part('exercise', at);
    making.put('exercise_log', {
      id: logId,
      workout_session_id: making.id,
      exercise_id: making.find('exercise', exercise.name),
      exercise_name: exercise.name,
      exercise_type: exercise.type,
      is_bodyweight: exercise.isBodyweight ? 1 : 0,
      order_index: at,
      set_count: exercise.sets.length,
    });
    making.prune('exercise_set_log', 'exercise_log_id', logId);
    exercise.sets.forEach((set, index) => {
      making.put('exercise_set_log', {
        id: making.part('exercise', at, 'set', index),
        exercise_log_id: logId,
        set_number: numberIn(set, 'setNumber') ?? index + 1,
        ...measured(set),
      });
    });
  });
}

const measured = (set: Readonly<Record<string, unknown>>): Values => {
  const weight = numberIn(set, 'weight');
  const distance = numberIn(set, 'distance');
  return {
    reps: numberIn(set, 'reps'),
    weight_kg: weight,
    entered_weight: weight,
    entered_weight_unit: weight === null ? null : 'KG',
    rest_seconds: numberIn(set, 'rest'),
    distance_m: numberIn(set, 'distance', 1000),
    entered_distance: distance,
    entered_distance_unit: distance === null ? null : 'KM',
    duration_seconds: rounded(numberIn(set, 'duration', 60)),
    pace_seconds_per_km: numberIn(set, 'pace', 60),
    calories: numberIn(set, 'calories'),
    hold_seconds: numberIn(set, 'holdTime'),
  };
};

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));

function summaryOf(exercises: readonly Exercise[]): Record<string, unknown> {
  const sets = exercises.flatMap((exercise) => exercise.sets);
  const sum = (of: (set: Readonly<Record<string, unknown>>) => number) =>
    sets.reduce((total, set) => total + of(set), 0);
  const total = (key: string) => sum((set) => numberIn(set, key) ?? 0);
  return {
    totalSets: sets.length,
    totalReps: total('reps'),
    totalWeight: sum((set) => (numberIn(set, 'weight') ?? 0) * (numberIn(set, 'reps') ?? 0)),
    totalDistance: total('distance'),
    totalDuration: total('duration'),
    totalCalories: total('calories'),
    exerciseCount: exercises.length,
    typeBreakdown: Object.fromEntries(
      types.map((type) => [type, exercises.filter((exercise) => exercise.type === type).length]),
    ),
  };
}

/** A workout that is planned: a template of the coach who made it. */
export function makePlanned(making: Making): void {
  const isPublic = making.number('is_public') === 1;
  making.put('workout', {
    ...making.plain('workout'),
    id: making.id,
    workout_category_id: making.category('WORKOUT', 'TEMPLATE', 'TEMPLATE'),
    workout_status_id: making.status('PUBLISHING', isPublic ? 'PUBLISHED' : 'DRAFT'),
    difficulty_level_id: difficultyOf(making, 'difficulty'),
    estimated_duration_seconds: (making.number('duration_minutes') ?? 0) * 60,
    visibility_id: making.visibility('WORKOUT', isPublic ? 'PUBLIC' : 'PRIVATE'),
  });
  const exercises = exercisesOf(making, 'exercises');
  making.put('workout_version', {
    id: making.part('version'),
    workout_id: making.id,
    version_number: 1,
    snapshot_data: JSON.stringify({ exercises: JSON.parse(making.text('exercises') ?? '[]') }),
  });
  making.prune('workout_set', 'workout_id', making.id);
  for (const [at, exercise] of exercises.entries()) putPlanned(making, exercise, at);
  making.prune('workout_tag', 'workout_id', making.id);
  for (const tag of new Set(making.list('tags').map((name) => asWord(String(name))))) {
    making.put('workout_tag', { workout_id: making.id, tag_id: making.word('tag', ['GENERAL', tag]) });
  }
}

function putPlanned(making: Making, exercise: Exercise, at: number): void {
  const setId = making.part('set', at);
  const [first = {}] = exercise.sets;
  const weight = numberIn(first, 'weight');
  const rest = numberIn(first, 'rest') ?? 0;
  making.put('workout_set', {
    id: setId,
    workout_id: making.id,
    order_index: at,
    name: exercise.name.slice(0, 50),
    set_category_id: making.category('SET', 'WORKING', 'WORKING'),
    rest_after_seconds: rest,
  });
  making.put('exercise_instruction', {
    id: making.part('instruction', at),
    workout_set_id: setId,
    order_index: 0,
    exercise_id: making.find('exercise', exercise.name) ?? ownExercise(making, exercise),
    target_sets: exercise.sets.length || null,
    target_reps: numberIn(first, 'reps'),
    target_weight_kg: weight,
    entered_weight: weight,
    entered_unit: weight === null ? null : 'KG',
    target_distance_m: numberIn(first, 'distance', 1000),
    target_duration_seconds: rounded(numberIn(first, 'duration', 60)),
    rest_between_seconds: rest,
  });
}

/** An exercise no library knows: from now on one of whoever planned it. */
function ownExercise(making: Making, { name, type }: Exercise): string {
  const creator = making.text('created_by') ?? '';
  const id = idFrom('management', 'exercise of', creator, asWord(name));
  making.put(
    'exercise',
    {
      id,
      created_by: creator,
      name: name.trim(),
      exercise_type: type ?? 'weight_training',
      visibility_id: making.visibility('EXERCISE', 'PRIVATE'),
    },
    { mode: 'keep' },
  );
  return id;
}
