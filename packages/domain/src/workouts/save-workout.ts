import { exercise } from '@motriforge/db/schema/exercises';
import { workout } from '@motriforge/db/schema/workouts';
import type { SaveWorkoutInput, WorkoutDraft, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { estimateDraft, longestWorkoutSeconds } from '@motriforge/shared/training/draft-estimate';
import type { Estimate } from '@motriforge/shared/training/duration';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { type Audit, commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { visibleExercises } from '../exercises/index.ts';
import { linesOf, placedBlocks } from './draft-rows.ts';
import { draftStatements, type Loaded, loadedFrom, stateOf } from './load-draft.ts';
import { saysTheSame } from './snapshot.ts';
import { draftWrites, elsewhereStatement, nextRevision, unmoved } from './write-draft.ts';

/**
 * Makes a workout of the caller's what they wrote, as a whole. Lines and blocks that stay keep their ids, for logs point
 * at them. What is so already is not written again: sending twice is sending once. Whoever writes on what has changed
 * since is refused.
 */
export async function saveWorkout(ctx: UserCtx, { draft, revision }: SaveWorkoutInput): Promise<WorkoutState> {
  const { before, exercises, elsewhere, isNamesake } = await load(ctx, draft);
  if (elsewhere.length > 0 || (revision !== null && !before)) {
    throw new AppError('NOT_FOUND', 'There is no such workout, or it is not yours.');
  }
  if (before && !before.row.isActive) throw new AppError('NOT_FOUND', 'You removed this workout. Bring it back first.');
  if (before && saysTheSame(before.draft, draft)) return stateOf(before);
  if (isNamesake) {
    throw new AppError('BAD_INPUT', 'You have a workout of this name already. Choose another.', {
      field: 'draft.name',
    });
  }
  requireExercises(draft, exercises);
  const figures = figuresOf(draft, exercises);
  const updatedAt = nextRevision(ctx, revision);
  await commit(unmoved(ctx, draft.id, revision), draftWrites(ctx, { draft, figures, revision, updatedAt }), {
    audit: auditOf(draft, before),
  });
  if (!before) return { revision: updatedAt, visibility: 'PRIVATE', version: null, isChanged: true, isRemoved: false };
  return stateOf({ ...before, draft, row: { ...before.row, updatedAt } });
}

/** What a change of a workout leaves behind: how much it is, not what it says. */
export function auditOf(draft: WorkoutDraft, before: Loaded | null): Audit {
  const size = (one: WorkoutDraft) => ({
    name: one.name,
    blocks: placedBlocks(one).length,
    lines: linesOf(one).length,
  });
  return {
    action: before ? 'UPDATE' : 'CREATE',
    entity: 'workout',
    id: draft.id,
    ...(before && { before: size(before.draft) }),
    after: size(draft),
  };
}

interface Exercise {
  id: string;
  isUnilateral: boolean | null;
}

export function figuresOf(draft: WorkoutDraft, exercises: readonly Exercise[]): Estimate {
  const oneSided = new Set(exercises.flatMap(({ id, isUnilateral }) => (isUnilateral ? [id] : [])));
  const figures = estimateDraft(draft, (id) => oneSided.has(id));
  if (figures.totalSeconds > longestWorkoutSeconds) {
    throw new AppError('BAD_INPUT', 'This would take longer than 18 hours. Shorten it or split it in two.', {
      field: 'draft.blocks',
    });
  }
  return figures;
}

function requireExercises(draft: WorkoutDraft, exercises: readonly Exercise[]): void {
  const known = new Set(exercises.map(({ id }) => id));
  for (const [at, block] of draft.blocks.entries()) {
    const unknown = [block, ...block.instead].some(({ lines }) => lines.some((line) => !known.has(line.exerciseId)));
    if (!unknown) continue;
    throw new AppError('NOT_FOUND', 'An exercise of this block does not exist, or it is not for you to see.', {
      field: `draft.blocks.${at}`,
    });
  }
}

async function load(ctx: UserCtx, draft: WorkoutDraft) {
  const ids = JSON.stringify(linesOf(draft).map(({ exerciseId }) => exerciseId));
  // What the workout had before it may keep, whatever became of it.
  const isUsed = sql`${exercise.id} in (select line.exercise_id from exercise_instruction as line
    join workout_set on workout_set.id = line.workout_set_id where workout_set.workout_id = ${draft.id})`;
  const [found, rows, exercises, elsewhere, namesakes] = await ctx.db.batch([
    ...draftStatements(ctx, draft.id),
    ctx.db
      .select({ id: exercise.id, isUnilateral: exercise.isUnilateral })
      .from(exercise)
      .where(
        and(inArray(exercise.id, sql`(select value from json_each(${ids}))`), or(visibleExercises(ctx.actor), isUsed)),
      ),
    elsewhereStatement(ctx, draft),
    ctx.db
      .select({ id: workout.id })
      .from(workout)
      .where(
        and(
          eq(workout.createdBy, ctx.actor.userId),
          eq(workout.name, draft.name),
          eq(workout.isActive, true),
          ne(workout.id, draft.id),
        ),
      )
      .limit(1),
  ]);
  return {
    before: loadedFrom(found, rows),
    exercises,
    elsewhere,
    isNamesake: draft.name !== '' && namesakes.length > 0,
  };
}
