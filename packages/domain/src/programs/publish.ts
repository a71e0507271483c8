import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { statusId } from '@motriforge/db/lookups/statuses';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import {
  program,
  programCategory,
  programConstraint,
  programStatus,
  programVersion,
} from '@motriforge/db/schema/programs';
import { progressionRule } from '@motriforge/db/schema/progression';
import type { ProgramDraft, PublishProgramInput } from '@motriforge/shared/contracts/program-drafts';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { type GrowingExercise, rulesOf } from '@motriforge/shared/training/program-growth';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { changedElsewhere, isAtRevision, ownWork, workStatement } from './own-program.ts';

/**
 * Makes what the caller wrote the program that is followed from now on, with days of its own: whoever follows an
 * earlier version keeps theirs.
 */
export async function publishProgram(ctx: UserCtx, input: PublishProgramInput): Promise<void> {
  const { id, versionId, revision, reason } = input;
  const [[row], exercises, [state]] = await ctx.db.batch([
    workStatement(ctx, id),
    growingExercises(ctx, id),
    ctx.db.all<{ last: number; isDone: number }>(sql`select coalesce(max(version_number), 0) as last,
      coalesce(sum(id = ${versionId}), 0) as isDone from program_version where program_id = ${id}`),
  ]);
  const work = ownWork(ctx, row);
  if (state?.isDone) return;
  if (work.revision !== revision) throw changedElsewhere();
  const { draft } = work;
  const places = placesOf(draft);
  if (places.length === 0) {
    throw new AppError('BAD_INPUT', 'Put a workout on a day first.', { field: 'draft.weeks' });
  }
  const number = (state?.last ?? 0) + 1;
  const scheduleId = newId();
  const length = draft.weeks.length * 7;
  const now = ctx.now();
  const isCurrent = sql`${isAtRevision(ctx, id, revision)}
    and not exists (select 1 from program_version where program_id = ${id} and version_number = ${number})`;
  const { userId } = ctx.actor;
  const rules = exercises.flatMap((exercise) =>
    rulesOf(draft.growth, toGrowing(exercise)).map((rule, orderIndex) => ({
      id: newId(),
      exerciseId: exercise.id,
      orderIndex,
      ...rule,
    })),
  );
  const trained = new Set(places.filter(({ isOptional }) => !isOptional).map(({ dayNumber }) => dayNumber)).size;
  const results = await commit(
    ctx,
    [
      ctx.db.run(sql`update ${programSchedule} set is_default = 0 where program_id = ${id} and is_default = 1
        and ${isCurrent}`),
      ctx.db.run(sql`insert into ${programSchedule} (id, program_id, schedule_length_days, is_default)
        select ${scheduleId}, ${id}, ${length}, 1 where ${isCurrent}`),
      ctx.db.run(sql`insert into ${scheduleWorkout}
          (id, program_schedule_id, schedule_length_days, workout_id, day_number, order_index, is_optional)
        select value ->> 'id', schedule.id, schedule.schedule_length_days, value ->> 'workoutId',
          value ->> 'dayNumber', value ->> 'orderIndex', value ->> 'isOptional'
        from json_each(${JSON.stringify(places)}) cross join program_schedule as schedule where schedule.id = ${scheduleId}`),
      ctx.db.run(sql`delete from ${progressionRule} where program_id = ${id} and schedule_workout_id is null
        and ${isCurrent}`),
      ctx.db.run(sql`insert into ${progressionRule}
          (id, program_id, exercise_id, order_index, kind, parameters, created_at, updated_at)
        select value ->> 'id', ${id}, value ->> 'exerciseId', value ->> 'orderIndex', value ->> 'kind',
          value -> 'parameters', ${now}, ${now} from json_each(${JSON.stringify(rules)}) where ${isCurrent}`),
      ctx.db.run(sql`update ${program} set title = ${draft.title}, description = ${draft.description},
        program_category_id = ${categoryId('PROGRAM', draft.category)},
        difficulty_level_id = ${draft.difficulty && difficultyId(draft.difficulty)}, updated_at = ${now}
        where id = ${id} and ${isCurrent}`),
      ctx.db.run(sql`delete from ${programCategory} where program_id = ${id} and ${isCurrent}`),
      ctx.db.run(sql`insert into ${programCategory} (id, program_id, category_id)
        select ${newId()}, ${id}, ${categoryId('PROGRAM', draft.category)} where ${isCurrent}`),
      ctx.db.run(sql`insert into ${programConstraint} (id, program_id, constraint_id, value)
        select ${newId()}, ${id}, ${categoryId('CONSTRAINT', 'DAYS_PER_WEEK')},
          ${String(Math.max(1, Math.round(trained / draft.weeks.length)))} where ${isCurrent}
        on conflict (program_id, constraint_id) do update set value = excluded.value`),
      ctx.db.run(sql`delete from ${programStatus} where program_id = ${id} and ${isCurrent}`),
      ctx.db.run(sql`insert into ${programStatus} (program_id, status_id, published_at)
        select ${id}, ${statusId('PUBLISHING', 'PUBLISHED')}, ${now} where ${isCurrent}`),
      ctx.db.run(sql`update ${programVersion} set is_active = 0 where program_id = ${id} and is_active = 1
        and ${isCurrent}`),
      ctx.db.run(sql`insert into ${programVersion}
          (id, program_id, version_number, reason, snapshot_data, is_active, created_by, created_at)
        select ${versionId}, ${id}, ${number}, ${reason || null},
          ${JSON.stringify({ revision, draft, scheduleId })}, 1, ${userId}, ${now} where ${isCurrent}`),
    ],
    { audit: { action: 'UPDATE', entity: 'program', id, after: { version: number, reason } } },
  );
  if (results[12].rowsAffected === 0) throw changedElsewhere();
}

/** Each version has rows of its own: what somebody did on a day of an earlier one goes on pointing at it. */
const placesOf = ({ weeks }: ProgramDraft) =>
  weeks.flatMap(({ days }, week) =>
    days.flatMap((places, day) =>
      places.map(({ workoutId, isOptional }, orderIndex) => ({
        id: newId(),
        workoutId,
        dayNumber: week * 7 + day + 1,
        orderIndex,
        isOptional: isOptional ? 1 : 0,
      })),
    ),
  );

interface GrowingRow {
  id: string;
  hasReps: number;
  hasSeconds: number;
  hasMetres: number;
}

/** What grows in the program that is being written: nothing does that only warms up or cools down. */
const growingExercises = ({ db }: UserCtx, programId: string) =>
  db.all<GrowingRow>(sql`select line.exercise_id as id, max(line.target_reps is not null) as hasReps,
      max(line.target_duration_seconds is not null) as hasSeconds, max(line.target_distance_m is not null) as hasMetres
    from workout_set as block cross join exercise_instruction as line on line.workout_set_id = block.id
    where block.workout_id in (select atom from json_tree((select snapshot_data from program_version
        where program_id = ${programId} and version_number = 0)) where key = 'workoutId')
      and block.set_category_id not in (${categoryId('SET', 'WARM_UP')}, ${categoryId('SET', 'COOL_DOWN')})
    group by line.exercise_id`);

const toGrowing = ({ id, hasReps, hasSeconds, hasMetres }: GrowingRow): GrowingExercise => ({
  id,
  hasReps: hasReps === 1,
  hasSeconds: hasSeconds === 1,
  hasMetres: hasMetres === 1,
});
