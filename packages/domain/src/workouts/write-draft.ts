import { guarded } from '@motriforge/db/client';
import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { tempo } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration } from '@motriforge/db/schema/workout-versions';
import {
  exerciseInstruction,
  workout,
  workoutSet,
  workoutSetAccessibility,
  workoutSetDifficultyVariant,
} from '@motriforge/db/schema/workouts';
import { upsertRows } from '@motriforge/db/sync-lookups';
import type { WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import type { Estimate } from '@motriforge/shared/training/duration';
import { eq, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { deltaOf, lineColumns, linesOf, placedBlocks, setColumns, tempoColumns } from './draft-rows.ts';
import { unnamed } from './internal.ts';

export interface Write {
  draft: WorkoutDraft;
  figures: Estimate;
  /** The one it had; null where the workout is new. */
  revision: number | null;
  /** The one it gets. */
  updatedAt: number;
}

/** A revision after the one that was. */
export const nextRevision = (ctx: UserCtx, revision: number | null): number => Math.max(ctx.now(), (revision ?? 0) + 1);

/** A context whose writes happen only where the workout is what it was when it was read. */
export function unmoved(ctx: UserCtx, workoutId: string, revision: number | null): UserCtx {
  const refuse = () =>
    new AppError('CONFLICT', 'This workout was changed on another device meanwhile. Choose which of the two to keep.');
  const statement =
    revision === null
      ? {
          sql: `select iif(exists (select 1 from workout where id = ?), json('there'), 1)`,
          args: [workoutId],
        }
      : {
          sql: `select iif(exists (select 1 from workout where id = ? and created_by = ? and updated_at = ?), 1, json('moved'))`,
          args: [workoutId, ctx.actor.userId, revision],
        };
  return { ...ctx, db: guarded(ctx.db, { statement, refuse }) as UserCtx['db'] };
}

/** The statement that finds which ids of a draft are something else's already. */
export function elsewhereStatement({ db, actor }: UserCtx, draft: WorkoutDraft) {
  const ids = JSON.stringify([
    ...placedBlocks(draft).map(({ block }) => block.id),
    ...linesOf(draft).map(({ id }) => id),
  ]);
  const among = sql`(select value from json_each(${ids}))`;
  return db.all<{ id: string }>(sql`
    select id from workout where id = ${draft.id} and created_by is not ${actor.userId}
    union all select id from workout_set where id in ${among} and workout_id <> ${draft.id}
    union all select line.id from exercise_instruction as line join workout_set on workout_set.id = line.workout_set_id
      where line.id in ${among} and workout_set.workout_id <> ${draft.id}`);
}

/** The statements that make the tables say what a draft says, however long it is. */
export function draftWrites(ctx: UserCtx, write: Write): [Statement, ...Statement[]] {
  const { db } = ctx;
  const { id } = write.draft;
  const row = workoutColumns(write);
  const isNew = write.revision === null;
  return [
    db.run(sql`delete from workout_set_difficulty_variant where workout_id = ${id}`),
    ...(isNew ? [db.insert(workout).values({ ...newColumns(ctx, id), ...row })] : []),
    ...blockWrites(ctx, write),
    // It decides whether there is anything to tell, and so it comes last.
    db.update(workout).set(row).where(eq(workout.id, id)),
  ];
}

const workoutColumns = ({ draft, figures, updatedAt }: Write) => ({
  name: draft.name || unnamed,
  notes: draft.summary || null,
  description: draft.description || null,
  workoutCategoryId: categoryId('WORKOUT', draft.category),
  difficultyLevelId: draft.difficulty && difficultyId(draft.difficulty),
  estimatedDurationSeconds: figures.totalSeconds,
  updatedAt,
});

const newColumns = ({ actor, now }: UserCtx, id: string) => ({
  id,
  createdBy: actor.userId,
  workoutStatusId: statusId('PUBLISHING', 'DRAFT'),
  visibilityId: visibilityId('WORKOUT', 'PRIVATE'),
  createdAt: now(),
});

/** What stands where another is to stand steps aside first: no two of a workout have the same place. */
const aside = 100_000;

function blockWrites({ db, now }: UserCtx, { draft, figures }: Write): Statement[] {
  const placed = placedBlocks(draft);
  const ofWorkout = sql`(select id from workout_set where workout_id = ${draft.id})`;
  const among = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const sets = placed.map(({ block, orderIndex }) => ({ ...setColumns(block), workoutId: draft.id, orderIndex }));
  const lines = placed.flatMap(({ block }) =>
    block.lines.map((line, orderIndex) => ({ ...lineColumns(line), workoutSetId: block.id, orderIndex })),
  );
  const phases = linesOf(draft).flatMap((line) =>
    tempoColumns(line).map((phase, orderIndex) => ({ exerciseInstructionId: line.id, orderIndex, ...phase })),
  );
  const others = placed.flatMap(({ block, instead }) => {
    if (!instead || !('as' in block)) return [];
    const link = { id: block.id, workoutId: draft.id, workoutSetId: instead.of, orderIndex: instead.orderIndex };
    return [{ link, delta: deltaOf(block), setId: block.id, note: block.note }];
  });
  const variants = others.flatMap(({ link, delta, setId }) =>
    delta === null ? [] : [{ ...link, variantSetId: setId, difficultyDelta: delta }],
  );
  const alternatives = others.flatMap(({ link, delta, setId, note }) =>
    delta === null ? [{ ...link, alternativeSetId: setId, note }] : [],
  );
  const breakdown = { workoutId: draft.id, ...figures, calculatedAt: now() };
  return [
    db.run(sql`delete from workout_set_accessibility where workout_id = ${draft.id}`),
    db.run(sql`update workout_set set order_index = order_index + ${aside} where workout_id = ${draft.id}`),
    db.run(
      sql`update exercise_instruction set order_index = order_index + ${aside} where workout_set_id in ${ofWorkout}`,
    ),
    db.run(upsertRows(workoutSet, sets)),
    db.run(upsertRows(exerciseInstruction, lines)),
    db.run(sql`delete from exercise_instruction where workout_set_id in ${ofWorkout}
      and id not in ${among(lines.map(({ id }) => id))}`),
    db.run(
      sql`delete from workout_set where workout_id = ${draft.id} and id not in ${among(sets.map(({ id }) => id))}`,
    ),
    db.run(sql`delete from tempo where exercise_instruction_id in
      (select id from exercise_instruction where workout_set_id in ${ofWorkout})`),
    db.run(upsertRows(tempo, phases)),
    db.run(upsertRows(workoutSetDifficultyVariant, variants)),
    db.run(upsertRows(workoutSetAccessibility, alternatives)),
    db
      .insert(estimatedWorkoutDuration)
      .values(breakdown)
      .onConflictDoUpdate({ target: estimatedWorkoutDuration.workoutId, set: breakdown }),
  ];
}
