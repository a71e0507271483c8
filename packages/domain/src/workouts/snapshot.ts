import { type CategoryName, categoryId, categoryNames } from '@motriforge/db/lookups/categories';
import { difficultyById, difficultyId } from '@motriforge/db/lookups/difficulty';
import type { WorkoutSnapshot } from '@motriforge/db/schema/workout-versions';
import type { WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { workoutCategories } from '@motriforge/shared/workout-words';
import type { BlockRow } from './blocks.ts';
import { draftBlocksFrom } from './draft-from.ts';
import { deltaOf, lineColumns, placedBlocks, setColumns, tempoColumns } from './draft-rows.ts';

/** A workout as a version keeps it. */
export const snapshotOf = (draft: WorkoutDraft, estimatedDurationSeconds: number): WorkoutSnapshot => ({
  name: draft.name,
  notes: draft.summary,
  description: draft.description,
  difficultyLevelId: draft.difficulty && difficultyId(draft.difficulty),
  workoutCategoryId: categoryId('WORKOUT', draft.category),
  estimatedDurationSeconds,
  sets: placedBlocks(draft).map(({ block, instead }) => ({
    ...setColumns(block),
    targetMuscleId: null,
    ...(instead && 'as' in block && { role: { of: instead.of, delta: deltaOf(block), note: block.note } }),
    instructions: block.lines.map((line) => ({ ...lineColumns(line), tempo: tempoColumns(line) })),
  })),
});

/** Whether two workouts say the same, whatever they are called inside. */
export const saysTheSame = (one: WorkoutDraft, other: WorkoutDraft): boolean =>
  JSON.stringify(snapshotOf(one, 0)) === JSON.stringify(snapshotOf(other, 0));

export type SnapshotExercise = BlockRow['exercise'] & { id: string; translatedName: string | null };

/** The rows a workout would lie in if it were as it was then. What is of an exercise is as it is now. */
export function rowsFrom(
  workoutId: string,
  { sets }: WorkoutSnapshot,
  exercises: readonly SnapshotExercise[] = [],
): BlockRow[] {
  const known = new Map(exercises.map((one) => [one.id, one]));
  return sets.flatMap(({ instructions, role, ...set }, orderIndex) =>
    instructions.map(({ tempo, ...line }, at): BlockRow => {
      const exercise = known.get(line.exerciseId);
      return {
        set: {
          ...set,
          workoutId,
          orderIndex,
          workoutSetAccessibilityId: null,
          workoutSetDifficultyVariantId: null,
          createdAt: 0,
          updatedAt: 0,
        },
        setName: null,
        line: { ...line, workoutSetId: set.id, orderIndex: at },
        note: null,
        exercise: exercise ?? { slug: null, name: '', type: 'weight_training', loadKind: null, isUnilateral: false },
        exerciseName: exercise?.translatedName ?? null,
        tempo: JSON.stringify(tempo.map(({ seconds }) => seconds ?? 0)),
        role: role ? JSON.stringify(role) : null,
      };
    }),
  );
}

const categoryById = new Map<string, CategoryName<'WORKOUT'>>(
  categoryNames.WORKOUT.map((name) => [categoryId('WORKOUT', name), name]),
);

export const categoryOf = (id: string | null | undefined): CategoryName<'WORKOUT'> =>
  categoryById.get(id ?? '') ?? workoutCategories[0];

/** What a version says, as a draft. */
export const draftOf = (id: string, snapshot: WorkoutSnapshot): WorkoutDraft => ({
  id,
  name: snapshot.name,
  summary: snapshot.notes ?? '',
  description: snapshot.description,
  category: categoryOf(snapshot.workoutCategoryId),
  difficulty: difficultyById.get(snapshot.difficultyLevelId ?? '') ?? null,
  blocks: draftBlocksFrom(rowsFrom(id, snapshot)),
});
