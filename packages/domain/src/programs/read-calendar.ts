import { settingId } from '@motriforge/db/lookups/settings/rows';
import { calendarFeed } from '@motriforge/db/schema/calendar-feeds';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import { addDays, type Day, localDay } from '@motriforge/shared/dates';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { hashToken } from '../identity/index.ts';
import { toWorkoutCard, workoutCardColumns, workoutWordsIn } from '../workouts/index.ts';
import { plannedWorkouts } from './planned-workouts.ts';
import { askedOn, followedFrom, planStatements } from './runs.ts';

const daysBefore = 28;
const daysAfter = 84;

/** A workout on a day, as calendars show it. */
export interface PlannedEvent {
  /** The same as long as it is the same workout of the same run, wherever it was moved. */
  uid: string;
  day: Day;
  title: string;
  program: string;
  minutes: number;
  address: string;
  changedAt: number;
}

/** What is planned around now for whoever was given the secret. */
export async function readCalendar(ctx: Ctx, secret: string): Promise<PlannedEvent[]> {
  const today = localDay(ctx.now(), 'UTC');
  const range = { from: addDays(today, -daysBefore), to: addDays(today, daysAfter) };
  const secretHash = hashToken(secret);
  const userId = sql<string>`(select user_id from calendar_feed where secret_hash = ${secretHash} and revoked_at is null)`;
  const locale = sql`(select json_extract(value, '$') from user_setting_value
    where user_id = ${userId} and setting_id = ${settingId('ui.language')})`;
  const [feeds, runs, pauses, changedDays, scheduled, chosen, cards] = await ctx.db.batch([
    ctx.db
      .select({ id: calendarFeed.id })
      .from(calendarFeed)
      .where(and(eq(calendarFeed.secretHash, secretHash), isNull(calendarFeed.revokedAt))),
    ...planStatements(ctx, userId, range, locale),
    ctx.db
      .select(workoutCardColumns)
      .from(workout)
      .leftJoin(workoutTranslation, workoutWordsIn(locale))
      .where(inArray(workout.id, plannedWorkouts(userId, range))),
  ]);
  if (feeds.length === 0) throw new AppError('NOT_FOUND', 'There is no such calendar.');
  const cardOf = new Map(cards.map((row) => [row.id, toWorkoutCard(ctx, row)]));
  const days = Array.from({ length: daysBefore + daysAfter + 1 }, (_, at) => addDays(range.from, at));
  return followedFrom([runs, pauses, changedDays, scheduled, chosen]).flatMap((followed) =>
    days.flatMap((day) =>
      askedOn(followed, day).flatMap(({ workoutId, scheduleWorkoutId }) => {
        const card = cardOf.get(workoutId);
        if (!card) return [];
        const { id, title, assignedAt } = followed.row;
        return [
          {
            uid: `${id}.${scheduleWorkoutId ?? `${workoutId}.${day}`}`,
            day,
            title: card.name,
            program: title,
            minutes: card.minutes,
            address: `${ctx.origin}/workouts/${card.slug}`,
            changedAt: assignedAt,
          },
        ];
      }),
    ),
  );
}
