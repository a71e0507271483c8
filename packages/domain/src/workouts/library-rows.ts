import type { Instruction, Workout, WorkoutSet } from '@motriforge/content/workout-types';
import { categoryId, tagId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { statusId } from '@motriforge/db/lookups/statuses';
import { type TempoTypeName, tempoTypeId } from '@motriforge/db/lookups/training';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { fixedId } from '@motriforge/shared/ids';
import { equipmentPresets } from '@motriforge/shared/onboarding';
import { durationOf, equipmentOf, type PlannableExercise, repsOf } from './library-plan.ts';

export interface WorkoutLibrary {
  workouts: readonly Workout[];
  exercises: readonly PlannableExercise[];
}

export const workoutId = (slug: string): string => fixedId('workout', slug);
const setId = (slug: string, position: number) => fixedId('workout-set', `${slug}/${position}`);

export const workoutRow = (workout: Workout, { exercises }: WorkoutLibrary, now: number) => ({
  id: workoutId(workout.slug),
  slug: workout.slug,
  name: workout.name.en,
  notes: workout.summary.en,
  description: workout.description?.en ?? null,
  workoutCategoryId: categoryId('WORKOUT', workout.category),
  difficultyLevelId: difficultyId(workout.difficulty),
  estimatedDurationSeconds: durationOf(workout, exercises).totalSeconds,
  workoutStatusId: statusId('PUBLISHING', 'PUBLISHED'),
  visibilityId: visibilityId('WORKOUT', 'PUBLIC'),
  isActive: true,
  createdAt: now,
  updatedAt: now,
});

export const workoutWords = ({ slug, name, summary, description }: Workout) => ({
  workoutId: workoutId(slug),
  locale: 'th',
  name: name.th,
  notes: summary.th,
  description: description?.th ?? null,
});

export const durationRow = (workout: Workout, { exercises }: WorkoutLibrary, calculatedAt: number) => ({
  workoutId: workoutId(workout.slug),
  ...durationOf(workout, exercises),
  calculatedAt,
});

export function tagRows(workout: Workout, { exercises }: WorkoutLibrary) {
  const tags = [tagId('GENERAL', workout.place)];
  if (equipmentOf(workout, exercises).every(isEverywhere)) tags.push(tagId('GENERAL', 'NO_EQUIPMENT'));
  if (workout.injury) tags.push(tagId('GENERAL', 'PREHAB'));
  return tags.map((id) => ({ workoutId: workoutId(workout.slug), tagId: id }));
}

const isEverywhere = (equipment: string) => equipmentPresets.NOTHING.includes(equipment);

export function constraintRows(workout: Workout, { exercises }: WorkoutLibrary) {
  const equipment = equipmentOf(workout, exercises).join(', ');
  return [
    ...(equipment === '' ? [] : [constraint(workout, 'EQUIPMENT', equipment)]),
    ...(workout.injury ? [constraint(workout, 'INJURY', workout.injury)] : []),
  ];
}

const constraint = ({ slug }: Workout, name: 'EQUIPMENT' | 'INJURY', value: string) => ({
  workoutId: workoutId(slug),
  categoryId: categoryId('CONSTRAINT', name),
  value,
});

const placedSets = ({ slug, sets }: Workout) =>
  sets.map((set, orderIndex) => ({ id: setId(slug, orderIndex), orderIndex, set }));

export const setRows = (workout: Workout, now: number) =>
  placedSets(workout).map(({ id, orderIndex, set }) => ({
    id,
    workoutId: workoutId(workout.slug),
    orderIndex,
    ...setRow(set),
    createdAt: now,
    updatedAt: now,
  }));

const setRow = (set: WorkoutSet) => ({
  name: set.name.en,
  kind: set.kind,
  setCategoryId: categoryId('SET', set.part),
  rounds: set.rounds ?? 1,
  restBetweenRoundsSeconds: set.restBetweenRoundsSeconds ?? 0,
  restAfterSeconds: set.restAfterSeconds ?? 0,
  timeCapSeconds: set.timeCapSeconds ?? null,
  intervalSeconds: set.intervalSeconds ?? null,
});

export const setWords = (workout: Workout) =>
  placedSets(workout).map(({ id, set }) => ({ workoutSetId: id, locale: 'th', name: set.name.th }));

/** The instructions of a workout. Their ids say which time of the exercise it is, so that they stay where sets move. */
function placedInstructions(workout: Workout) {
  const times = new Map<string, number>();
  return placedSets(workout).flatMap(({ id: workoutSetId, set }) =>
    set.instructions.map((instruction, orderIndex) => {
      const time = (times.get(instruction.exercise) ?? 0) + 1;
      times.set(instruction.exercise, time);
      const id = fixedId('exercise-instruction', `${workout.slug}/${instruction.exercise}/${time}`);
      return { id, workoutSetId, orderIndex, instruction };
    }),
  );
}

export const instructionRows = (workout: Workout) =>
  placedInstructions(workout).map(({ instruction, ...placed }) => ({ ...placed, ...instructionRow(instruction) }));

function instructionRow(instruction: Instruction) {
  const reps = repsOf(instruction);
  return {
    exerciseId: fixedId('exercise', instruction.exercise),
    targetSets: instruction.sets ?? 1,
    targetReps: reps?.least ?? null,
    targetRepsMax: reps === null || reps.most === reps.least ? null : reps.most,
    targetDurationSeconds: instruction.seconds ?? null,
    targetDistanceM: instruction.meters ?? null,
    targetWeightKg: instruction.kilograms ?? null,
    targetTrainingMaxPercent: instruction.percent ?? null,
    targetRpe: instruction.rpe ?? null,
    targetRir: instruction.rir ?? null,
    restBetweenSeconds: instruction.restSeconds ?? 0,
    note: instruction.note?.en ?? null,
  };
}

export const instructionWords = (workout: Workout) =>
  placedInstructions(workout).flatMap(({ id, instruction: { note } }) =>
    note ? [{ exerciseInstructionId: id, locale: 'th', note: note.th }] : [],
  );

const phases = ['ECCENTRIC', 'BOTTOM_PAUSE', 'CONCENTRIC', 'TOP_PAUSE'] as const satisfies TempoTypeName[];

export const tempoRows = (workout: Workout) =>
  placedInstructions(workout).flatMap(({ id, instruction: { tempo } }) =>
    (tempo ?? []).map((seconds, orderIndex) => ({
      exerciseInstructionId: id,
      orderIndex,
      tempoTypeId: tempoTypeId(phases[orderIndex] ?? 'ECCENTRIC'),
      seconds,
    })),
  );
