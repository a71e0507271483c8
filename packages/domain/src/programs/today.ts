import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { progressionRule, progressionTarget, trainingMax } from '@motriforge/db/schema/progression';
import { workoutSession } from '@motriforge/db/schema/training';
import { exerciseDay } from '@motriforge/db/schema/training-rollups';
import { workout } from '@motriforge/db/schema/workouts';
import type { PlannedWorkout, Today, TodayInput } from '@motriforge/shared/contracts/programs';
import { addDays } from '@motriforge/shared/dates';
import { and, asc, between, eq, gte, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { blockStatement, blocksFrom, toWorkoutCard, workoutCardColumns, workoutWordsIn } from '../workouts/index.ts';
import { type Known, lineOf } from './line-of.ts';
import type { Planned } from './plan.ts';
import { plannedWorkouts } from './planned-workouts.ts';
import { askedOn, type Followed, followedFrom, planStatements, toRun } from './runs.ts';

/** How long ago somebody may have been strongest for a training max to be suggested from it. */
const daysOfStrength = 180;

/** What the programs the caller follows ask of them on a day, with what each exercise comes to, in one trip. */
export async function plannedToday(ctx: UserCtx, { day, locale }: TodayInput): Promise<Today> {
  const { db, actor } = ctx;
  const { userId } = actor;
  const isRunning = and(eq(userProgram.userId, userId), isNull(userProgram.endDate));
  const workoutIds = plannedWorkouts(userId, { from: day, to: day });
  const [runs, pauses, changedDays, scheduled, chosen, cards, blocks, rules, targets, maxes, bests, sessions] =
    await db.batch([
      ...planStatements(ctx, userId, { from: day, to: day }, locale),
      db
        .select(workoutCardColumns)
        .from(workout)
        .leftJoin(workoutTranslation, workoutWordsIn(locale))
        .where(inArray(workout.id, workoutIds)),
      blockStatement(ctx, workoutIds, locale),
      db
        .select({ runId: userProgram.id, rule: progressionRule })
        .from(progressionRule)
        .innerJoin(userProgram, eq(userProgram.programId, progressionRule.programId))
        .where(and(isRunning, isNull(progressionRule.scheduleWorkoutId)))
        .orderBy(asc(progressionRule.orderIndex)),
      db
        .select({ runId: userProgram.id, target: progressionTarget })
        .from(progressionTarget)
        .innerJoin(userProgram, eq(userProgram.id, progressionTarget.userProgramId))
        .where(and(isRunning, isNull(progressionTarget.scheduleWorkoutId))),
      db
        .select({ exerciseId: trainingMax.exerciseId, kg: trainingMax.valueKg })
        .from(trainingMax)
        .where(and(eq(trainingMax.userId, userId), lte(trainingMax.effectiveFrom, day)))
        .orderBy(asc(trainingMax.effectiveFrom)),
      db
        .select({ exerciseId: exerciseDay.exerciseId, kg: sql<number | null>`max(${exerciseDay.e1rmKg})` })
        .from(exerciseDay)
        .innerJoin(progressionRule, eq(progressionRule.exerciseId, exerciseDay.exerciseId))
        .innerJoin(userProgram, eq(userProgram.programId, progressionRule.programId))
        .where(
          and(
            isRunning,
            eq(progressionRule.kind, 'PERCENTAGE_WAVE'),
            eq(exerciseDay.userId, userId),
            gte(exerciseDay.day, addDays(day, -daysOfStrength)),
          ),
        )
        .groupBy(exerciseDay.exerciseId),
      doneStatement(ctx, { from: day, to: day }),
    ]);
  const followed = followedFrom([runs, pauses, changedDays, scheduled, chosen]);
  const cardOf = new Map(cards.map((row) => [row.id, toWorkoutCard(ctx, row)]));
  const itsBlocks = blocksFrom(blocks);

  const toPlanned = (one: Followed, planned: Planned): PlannedWorkout[] => {
    const card = cardOf.get(planned.workoutId);
    if (!card) return [];
    const place = placeOf(one, planned, day, sessions);
    const knownOf = (exerciseId: string): Known => ({
      day,
      week: Math.ceil((place.dayNumber ?? 1) / 7),
      rules: rules.filter(({ runId, rule }) => runId === one.row.id && rule.exerciseId === exerciseId),
      target: targets.find(({ runId, target }) => runId === one.row.id && target.exerciseId === exerciseId)?.target,
      trainingMaxKg: maxes.findLast((max) => max.exerciseId === exerciseId)?.kg ?? null,
      bestKg: bests.find((best) => best.exerciseId === exerciseId)?.kg ?? null,
    });
    return [
      {
        ...place,
        workout: card,
        blocks: (itsBlocks.get(card.id) ?? []).map((block) => ({
          ...block,
          lines: block.lines.map((line) => lineOf(line, block.rounds, knownOf(line.exercise.id))),
        })),
      },
    ];
  };
  return {
    day,
    runs: runs.map(toRun),
    workouts: followed.flatMap((one) => askedOn(one, day).flatMap((planned) => toPlanned(one, planned))),
  };
}

/** What the caller finished on some days. */
export const doneStatement = ({ db, actor }: UserCtx, { from, to }: { from: string; to: string }) =>
  db
    .select({
      day: workoutSession.sessionDate,
      runId: workoutSession.userProgramId,
      scheduleWorkoutId: workoutSession.scheduleWorkoutId,
      workoutId: workoutSession.workoutId,
    })
    .from(workoutSession)
    .where(
      and(
        eq(workoutSession.userId, actor.userId),
        between(workoutSession.sessionDate, from, to),
        isNotNull(workoutSession.completedAt),
      ),
    );

type Done = Awaited<ReturnType<typeof doneStatement>>[number];

/** Where a planned workout stands in its program, and whether it is done. */
export function placeOf({ row, scheduled }: Followed, planned: Planned, day: string, sessions: readonly Done[]) {
  const { scheduleWorkoutId, isOptional, workoutId } = planned;
  return {
    runId: row.id,
    scheduleWorkoutId,
    dayNumber: scheduled.find(({ id }) => id === scheduleWorkoutId)?.dayNumber ?? null,
    isOptional,
    isDone: sessions.some(
      (one) =>
        one.day === day &&
        one.runId === row.id &&
        // Whoever has gone over to a newer version did it on a day of the earlier one.
        (one.workoutId === workoutId || (scheduleWorkoutId !== null && one.scheduleWorkoutId === scheduleWorkoutId)),
    ),
  };
}
