import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { DaysInput, DayWorkout, PlannedDays } from '@motriforge/shared/contracts/programs';
import { addDays, type Day } from '@motriforge/shared/dates';
import { inArray } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { toWorkoutCard, workoutCardColumns, workoutWordsIn } from '../workouts/index.ts';
import { type Planned, planOf } from './plan.ts';
import { plannedWorkouts } from './planned-workouts.ts';
import { askedOn, type Followed, followedFrom, planStatements, toRun } from './runs.ts';
import { doneStatement, placeOf } from './today.ts';

/** Some days of what the programs the caller follows ask of them, what of it is done and what was changed. */
export async function plannedDays(ctx: UserCtx, { from, count, locale }: DaysInput): Promise<PlannedDays> {
  const { userId } = ctx.actor;
  const range = { from, to: addDays(from, count - 1) };
  const workoutIds = plannedWorkouts(userId, range);
  const [runs, pauses, changedDays, scheduled, chosen, cards, sessions] = await ctx.db.batch([
    ...planStatements(ctx, userId, range, locale),
    ctx.db
      .select(workoutCardColumns)
      .from(workout)
      .leftJoin(workoutTranslation, workoutWordsIn(locale))
      .where(inArray(workout.id, workoutIds)),
    doneStatement(ctx, range),
  ]);
  const followed = followedFrom([runs, pauses, changedDays, scheduled, chosen]);
  const cardOf = new Map(cards.map((row) => [row.id, toWorkoutCard(ctx, row)]));
  const toDayWorkout = (one: Followed, planned: Planned, day: Day, isSkipped: boolean): DayWorkout[] => {
    const card = cardOf.get(planned.workoutId);
    if (!card) return [];
    const place = placeOf(one, planned, day, sessions);
    const own = one.scheduled.find(({ id }) => id === planned.scheduleWorkoutId)?.workoutId ?? null;
    const { id, slug, name, minutes } = card;
    return [
      {
        ...place,
        ...{ id, slug, name, minutes, isSkipped },
        isMoved: one.run.changedDays.some(
          ({ dayNumber, movedTo }) => movedTo !== null && dayNumber === place.dayNumber,
        ),
        insteadOf: own === id ? null : own,
      },
    ];
  };
  return {
    runs: runs.map(toRun),
    days: Array.from({ length: count }, (_, at) => addDays(from, at)).map((day) => ({
      day,
      workouts: followed.flatMap((one) => [
        ...askedOn(one, day).flatMap((planned) => toDayWorkout(one, planned, day, false)),
        ...leftOutOn(one, day).flatMap((planned) => toDayWorkout(one, planned, day, true)),
      ]),
    })),
  };
}

/** What would have been asked on a date whose day was left out. */
function leftOutOn({ run, scheduled, chosen }: Followed, date: Day): Planned[] {
  const skipped = new Set(run.changedDays.filter(({ movedTo }) => movedTo === null).map(({ dayNumber }) => dayNumber));
  const places = scheduled.filter(({ dayNumber }) => skipped.has(dayNumber));
  const replacing = chosen.filter(({ replaces }) => replaces !== null);
  return planOf({ ...run, changedDays: [] }, places, replacing, date);
}
