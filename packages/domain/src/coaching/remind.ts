import { coachingSession } from '@motriforge/db/schema/appointments';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { insertIfChanged, trailOf } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { appointmentStatusId } from './internal.ts';

/** How long before it begins people are reminded of an appointment. */
const noticeMillis = 24 * 3_600_000;
const remindedAtOnce = 100;

// In the words of the partial index, which parameters would keep the planner from using.
const isUnreminded = sql`${coachingSession.reminderSent} = 0 and ${coachingSession.holdsTime} = 1`;

/**
 * Sees to it that people hear once of appointments that begin soon; answers of how many. The mark and the event are one:
 * of two runs at once only the first finds a row to mark, and only what is marked is told of.
 */
export async function remindOfAppointments(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const due = await ctx.db
    .select({ id: coachingSession.id })
    .from(coachingSession)
    .where(
      and(
        isUnreminded,
        gt(coachingSession.startsAt, now),
        lte(coachingSession.startsAt, now + noticeMillis),
        eq(coachingSession.statusId, appointmentStatusId('CONFIRMED')),
      ),
    )
    .orderBy(asc(coachingSession.startsAt))
    .limit(remindedAtOnce);
  const reminders = due.map(({ id }) => ({
    mark: ctx.db
      .update(coachingSession)
      .set({ reminderSent: true, reminderSentAt: now })
      .where(and(eq(coachingSession.id, id), isUnreminded)),
    ...trailOf(ctx, { event: { type: 'appointment.due', data: { appointmentId: id } } }, insertIfChanged),
  }));
  const [first, ...rest] = reminders.flatMap(({ mark, trail }) => [mark, ...trail]);
  if (first) await ctx.db.batch([first, ...rest]);
  for (const { announced } of reminders) if (announced) ctx.publish(announced);
  return due.length;
}
