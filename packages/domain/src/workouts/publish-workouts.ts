import type { Db } from '@motriforge/db/client';
import { categoryId } from '@motriforge/db/lookups/categories';
import { statusId } from '@motriforge/db/lookups/statuses';
import * as words from '@motriforge/db/schema/plan-words';
import { workoutCategory, workoutConstraint, workoutStatus, workoutTag } from '@motriforge/db/schema/workout-links';
import { tempo } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration } from '@motriforge/db/schema/workout-versions';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { upsertRows } from '@motriforge/db/sync-lookups';
import { type SQL, sql } from 'drizzle-orm';
import * as rows from './library-rows.ts';

/**
 * Makes the shipped workouts equal to their content, as one batch. What content no longer has is retired, not deleted;
 * what remains keeps its ids, for people's logs point at it.
 */
export async function publishWorkouts(db: Db, library: rows.WorkoutLibrary, now: number = Date.now()): Promise<void> {
  const { workouts } = library;
  const sets = workouts.flatMap((item) => rows.setRows(item, now));
  const instructions = workouts.flatMap(rows.instructionRows);
  const statements: SQL[] = [
    // What is retired gives its name back, so that another may bear it.
    sql`update workout set is_active = 0, name = name || ' (' || id || ')' where slug is not null and is_active = 1
      and id not in ${among(workouts.map(({ slug }) => rows.workoutId(slug)))}`,
    upsertRows(
      workout,
      workouts.map((item) => rows.workoutRow(item, library, now)),
    ),
    upsertRows(
      estimatedWorkoutDuration,
      workouts.map((item) => rows.durationRow(item, library, now)),
    ),
    sql`insert into ${workoutStatus} (workout_id, status_id, published_at, created_at)
      select id, ${statusId('PUBLISHING', 'PUBLISHED')}, ${now}, ${now} from workout
      where slug is not null and is_active = 1 on conflict do nothing`,
    ...['workout_category', 'workout_tag', 'workout_constraint', 'workout_translation'].map(
      (name) => sql`delete from ${sql.identifier(name)} where workout_id in ${shipped}`,
    ),
    upsertRows(
      workoutCategory,
      workouts.map(({ slug, category }) => ({
        workoutId: rows.workoutId(slug),
        categoryId: categoryId('WORKOUT', category),
      })),
    ),
    upsertRows(
      workoutTag,
      workouts.flatMap((item) => rows.tagRows(item, library)),
    ),
    upsertRows(
      workoutConstraint,
      workouts.flatMap((item) => rows.constraintRows(item, library)),
    ),
    upsertRows(words.workoutTranslation, workouts.map(rows.workoutWords)),
    upsertRows(workoutSet, sets),
    // What stands where another is to stand steps aside first: no two of a set have the same place.
    sql`update exercise_instruction set order_index = order_index + 1000 where workout_set_id in ${shippedSets}
      and (id, workout_set_id, order_index) not in (select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(
        instructions.map(({ id, workoutSetId, orderIndex }) => [id, workoutSetId, orderIndex]),
      )}))`,
    upsertRows(exerciseInstruction, instructions),
    sql`delete from exercise_instruction where workout_set_id in ${shippedSets}
      and id not in ${among(instructions.map(({ id }) => id))}`,
    sql`delete from workout_set where workout_id in ${shipped} and id not in ${among(sets.map(({ id }) => id))}`,
    sql`delete from workout_set_translation where workout_set_id in ${shippedSets}`,
    ...['tempo', 'exercise_instruction_translation'].map(
      (name) => sql`delete from ${sql.identifier(name)} where exercise_instruction_id in
        (select id from exercise_instruction where workout_set_id in ${shippedSets})`,
    ),
    upsertRows(words.workoutSetTranslation, workouts.flatMap(rows.setWords)),
    upsertRows(words.exerciseInstructionTranslation, workouts.flatMap(rows.instructionWords)),
    upsertRows(tempo, workouts.flatMap(rows.tempoRows)),
  ];
  const [first, ...rest] = statements.map((statement) => db.run(statement));
  if (first) await db.batch([first, ...rest]);
}

const shipped = sql.raw('(select id from workout where slug is not null and is_active = 1)');
const shippedSets = sql`(select id from workout_set where workout_id in ${shipped})`;

const among = (ids: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(ids)}))`;
