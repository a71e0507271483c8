import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { PlannedWeek, WeekInput } from '@motriforge/shared/contracts/programs';
import { addDays } from '@motriforge/shared/dates';
import { inArray } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { toWorkoutCard, workoutCardColumns, workoutWordsIn } from '../workouts/index.ts';
import { plannedWorkouts } from './planned-workouts.ts';
import { askedOn, followedFrom, planStatements, toRun } from './runs.ts';
import { doneStatement, placeOf } from './today.ts';

/** Seven days of what the programs the caller follows ask of them, and what of it is done. */
export async function plannedWeek(ctx: UserCtx, { from, locale }: WeekInput): Promise<PlannedWeek> {
  const { userId } = ctx.actor;
  const range = { from, to: addDays(from, 6) };
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
  const cardOf = new Map(cards.map((row) => [row.id, toWorkoutCard(row)]));
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at));
  return {
    runs: runs.map(toRun),
    days: days.map((day) => ({
      day,
      workouts: followed.flatMap((one) =>
        askedOn(one, day).flatMap((planned) => {
          const card = cardOf.get(planned.workoutId);
          if (!card) return [];
          const { id, slug, name, minutes } = card;
          return [{ ...placeOf(one, planned, day, sessions), id, slug, name, minutes }];
        }),
      ),
    })),
  };
}
