import { coachingSession } from '@motriforge/db/schema/appointments';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { type AppointmentStatus, appointmentStatuses, appointmentStatusId, visibleTo } from './internal.ts';

/** Where an appointment may go from where it is. What has ended stays as it ended. */
export const nextStatuses: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  PENDING: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** The one who was asked says yes. */
export const confirmAppointment = (ctx: UserCtx, id: string) =>
  change(ctx, id, 'CONFIRMED', { confirmedAt: ctx.now() }, eq(coachingSession.clientId, ctx.actor.userId));

/** The coach says that it took place. */
export const completeAppointment = (ctx: UserCtx, id: string) =>
  change(ctx, id, 'COMPLETED', { completedAt: ctx.now() }, eq(coachingSession.coachId, ctx.actor.userId));

/** Either of the two calls it off; the coach's time is free again. */
export const cancelAppointment = (ctx: UserCtx, id: string, cancellationReason: string | null = null) =>
  change(ctx, id, 'CANCELLED', {
    cancelledAt: ctx.now(),
    cancelledBy: ctx.actor.userId,
    cancellationReason,
    holdsTime: false,
  });

type Moment = Partial<typeof coachingSession.$inferInsert>;

async function change(ctx: UserCtx, id: string, to: AppointmentStatus, moment: Moment, who?: SQL): Promise<void> {
  const mine = and(eq(coachingSession.id, id), visibleTo(ctx), who);
  const from = appointmentStatuses.filter((status) => nextStatuses[status].includes(to));
  const [{ rowsAffected }] = await commit(
    ctx,
    [
      ctx.db
        .update(coachingSession)
        .set({ statusId: appointmentStatusId(to), ...moment, sequence: sql`${coachingSession.sequence} + 1` })
        .where(and(mine, inArray(coachingSession.statusId, from.map(appointmentStatusId)))),
    ],
    { audit: { action: 'UPDATE', entity: 'coaching_session', id, after: { status: to } } },
  );
  if (rowsAffected === 1) return;
  const found = await ctx.db.select({ id: coachingSession.id }).from(coachingSession).where(mine);
  if (found.length === 0) throw new AppError('NOT_FOUND', 'There is no such appointment.');
  throw new AppError('CONFLICT', 'The appointment has moved on. Look at it again.');
}
