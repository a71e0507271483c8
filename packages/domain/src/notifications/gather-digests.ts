import { notificationStatusId } from '@motriforge/db/lookups/notifications/states';
import { notificationBatch, notificationBatchItem } from '@motriforge/db/schema/deliveries';
import { notificationSchedule } from '@motriforge/db/schema/notification-preferences';
import { notification } from '@motriforge/db/schema/notifications';
import { addDays, instantOf, localDay } from '@motriforge/shared/dates';
import { newId } from '@motriforge/shared/ids';
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

type Schedule = typeof notificationSchedule.$inferSelect;
type Frequency = Exclude<Schedule['frequency'], 'IMMEDIATE'>;

const batchTypes = { DAILY: 'DAILY_DIGEST', WEEKLY: 'WEEKLY_SUMMARY', MONTHLY: 'MONTHLY_SUMMARY' } as const;
const lengths: Record<Frequency, number> = { DAILY: 1, WEEKLY: 7, MONTHLY: 30 };
const gatheredAtOnce = 100;

/**
 * Gathers what people wanted to hear of together, for those whose time has come; answers for how many schedules. What
 * was gathered is told, and the next time is set, in one batch: a second run finds nothing.
 */
export async function gatherDigests(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const due = await ctx.db
    .select()
    .from(notificationSchedule)
    .where(and(sql`${notificationSchedule.isActive} = 1`, lte(notificationSchedule.nextRunAt, now)))
    .orderBy(asc(notificationSchedule.nextRunAt))
    .limit(gatheredAtOnce);
  const [first, ...rest] = due.flatMap((schedule) => gather(ctx, schedule));
  if (first) await ctx.db.batch([first, ...rest]);
  return due.length;
}

function gather(ctx: Ctx, { id, userId, notificationTypeId, frequency, nextRunAt, ...clock }: Schedule): Statement[] {
  if (frequency === 'IMMEDIATE') return [];
  const now = ctx.now();
  const periodStart = addDays(localDay(now, clock.timezone), -lengths[frequency]);
  const batchType = batchTypes[frequency];
  const batchId = sql<string>`(select ${notificationBatch.id} from ${notificationBatch} where ${notificationBatch.userId} = ${userId}
    and ${notificationBatch.batchType} = ${batchType} and ${notificationBatch.periodStart} = ${periodStart})`;
  const isWaiting = and(
    eq(notification.userId, userId),
    eq(notification.notificationTypeId, notificationTypeId),
    isNull(notification.sentAt),
    lte(notification.createdAt, now),
  );
  return [
    ctx.db
      .insert(notificationBatch)
      .select(sql`select ${newId()}, ${userId}, ${batchType}, ${periodStart}, 0, null, ${now}, null
        where exists (select 1 from ${notification} where ${isWaiting})`)
      .onConflictDoNothing(),
    ctx.db
      .insert(notificationBatchItem)
      .select(sql`select ${batchId}, ${notification.id}, row_number() over (order by ${notification.createdAt}) - 1
        from ${notification} where ${isWaiting}`)
      .onConflictDoNothing(),
    ctx.db
      .update(notification)
      .set({ notificationStatusId: notificationStatusId('SENT'), sentAt: now })
      .where(isWaiting),
    ctx.db
      .update(notificationBatch)
      .set({
        notificationCount: sql`(select count(*) from notification_batch_item where notification_batch_id = ${notificationBatch.id})`,
      })
      .where(eq(notificationBatch.id, batchId)),
    ctx.db
      .update(notificationSchedule)
      .set({ nextRunAt: nextRun({ frequency, ...clock }, now) })
      .where(eq(notificationSchedule.id, id)),
  ];
}

/** The next time a person's clock shows the time they prefer, a day, a week or a month from now. */
export function nextRun(
  { frequency, preferredTime, timezone }: { frequency: Frequency; preferredTime: string | null; timezone: string },
  now: number,
): number {
  return instantOf(addDays(localDay(now, timezone), lengths[frequency]), preferredTime ?? '08:00', timezone);
}
