import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { programTranslation, workoutTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { progressionRule } from '@motriforge/db/schema/progression';
import { workout } from '@motriforge/db/schema/workouts';
import type { ProgramGetInput, ProgramPage, RuleView } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { planVisibilities } from '@motriforge/shared/plan-visibility';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { isShownOfProgram } from '../access/index.ts';
import type { Ctx } from '../context.ts';
import { blockStatement, blocksFrom, toWorkoutCard, workoutCardColumns, workoutWordsIn } from '../workouts/index.ts';
import { cardColumns, toCard, usualSchedule, visibleTo, wordsIn } from './internal.ts';
import { runStatement, toRun } from './runs.ts';

const visibilityById = new Map(planVisibilities.map((name) => [visibilityId('PROGRAM', name), name]));

/** A program with its days, its workouts and how its exercises grow, in one trip. */
export async function getProgram(ctx: Ctx, { slug, locale }: ProgramGetInput): Promise<ProgramPage> {
  const isAsked = or(eq(program.slug, slug), eq(program.id, slug));
  const workoutIds = sql`(select place.workout_id from schedule_workout as place
    join program_schedule as schedule on schedule.id = place.program_schedule_id and schedule.is_default = 1
    join program on program.id = schedule.program_id join workout as its on its.id = place.workout_id
    where (program.slug = ${slug} or program.id = ${slug}) and ${isShownOfProgram(ctx, 'its.workout_category_id')})`;
  const [[found], places, workouts, blocks, rules, runs] = await ctx.db.batch([
    ctx.db
      .select({ ...cardColumns, visibilityId: program.visibilityId })
      .from(program)
      .leftJoin(programTranslation, wordsIn(locale))
      .leftJoin(programSchedule, usualSchedule)
      .where(and(isAsked, visibleTo(ctx))),
    ctx.db
      .select({
        dayNumber: scheduleWorkout.dayNumber,
        workoutId: scheduleWorkout.workoutId,
        isOptional: scheduleWorkout.isOptional,
      })
      .from(scheduleWorkout)
      .innerJoin(programSchedule, eq(programSchedule.id, scheduleWorkout.programScheduleId))
      .innerJoin(program, usualSchedule)
      .where(isAsked)
      .orderBy(asc(scheduleWorkout.dayNumber), asc(scheduleWorkout.orderIndex)),
    ctx.db
      .select({
        ...workoutCardColumns,
        ownDescription: workout.description,
        description: workoutTranslation.description,
      })
      .from(workout)
      .leftJoin(workoutTranslation, workoutWordsIn(locale))
      .where(inArray(workout.id, workoutIds)),
    blockStatement(ctx, workoutIds, locale),
    ctx.db
      .select({
        kind: progressionRule.kind,
        parameters: progressionRule.parameters,
        slug: exercise.slug,
        exerciseId: exercise.id,
        ownName: exercise.name,
        name: exerciseTranslation.name,
      })
      .from(progressionRule)
      .innerJoin(program, eq(program.id, progressionRule.programId))
      .innerJoin(exercise, eq(exercise.id, progressionRule.exerciseId))
      .leftJoin(
        exerciseTranslation,
        and(eq(exerciseTranslation.exerciseId, exercise.id), eq(exerciseTranslation.locale, locale)),
      )
      .where(and(isAsked, isNull(progressionRule.scheduleWorkoutId)))
      .orderBy(asc(progressionRule.orderIndex), asc(exercise.name)),
    runStatement(ctx, ctx.actor.kind === 'person' ? ctx.actor.userId : '', locale),
  ]);
  if (!found) throw new AppError('NOT_FOUND', 'There is no such program, or it is not for you to see.');
  const card = toCard(ctx, found);
  const its = blocksFrom(blocks);
  const own = runs.find(({ programId }) => programId === found.id);
  return {
    ...card,
    days: Array.from(
      Map.groupBy(places, ({ dayNumber }) => dayNumber),
      ([dayNumber, planned]) => ({
        dayNumber,
        workouts: planned.map(({ workoutId, isOptional }) => ({ workoutId, isOptional })),
      }),
    ),
    workouts: workouts.map((row) => ({
      ...toWorkoutCard(ctx, row),
      description: row.description ?? row.ownDescription,
      blocks: its.get(row.id) ?? [],
    })),
    rules: Array.from(
      Map.groupBy(rules, ({ kind, parameters }) => JSON.stringify([kind, parameters])).values(),
      (alike) => ({
        rule: { kind: alike[0]?.kind, parameters: alike[0]?.parameters } as RuleView,
        exercises: alike.map((one) => ({ slug: one.slug ?? one.exerciseId, name: one.name ?? one.ownName })),
      }),
    ),
    run: own ? toRun(own) : null,
    visibility: card.isOwn ? (visibilityById.get(found.visibilityId) ?? 'PRIVATE') : null,
  };
}
