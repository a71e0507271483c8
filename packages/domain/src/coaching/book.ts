import { coachingSession } from '@motriforge/db/schema/appointments';
import { userProfessionalCustomerRelation as relation } from '@motriforge/db/schema/coaching';
import type { BookAppointmentInput } from '@motriforge/shared/contracts/coaching';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, gt, lt, ne, notExists, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { type AppointmentView, appointmentStatusId } from './internal.ts';
import { momentsOf } from './times.ts';

/** Proposes an appointment to one of the caller's clients. It waits for an answer, and holds the caller's time. */
export async function bookAppointment(ctx: UserCtx, input: BookAppointmentInput): Promise<AppointmentView> {
  const { id, clientId, title, location, ...agreed } = input;
  const coachId = ctx.actor.userId;
  const moments = momentsOf(agreed);
  if (moments.durationMinutes <= 0) throw new AppError('BAD_INPUT', 'An appointment ends after it begins.');
  await requireClient(ctx, clientId);
  const now = ctx.now();
  const view = {
    id,
    coachId,
    clientId,
    title,
    ...agreed,
    startsAt: moments.startsAt,
    durationMinutes: moments.durationMinutes,
  };
  const { day: sessionDate, ...columns } = view;
  const insert = insertWhere(
    coachingSession,
    {
      ...columns,
      sessionDate,
      endsAt: moments.endsAt,
      location,
      statusId: appointmentStatusId('PENDING'),
      createdAt: now,
      updatedAt: now,
    },
    notExists(
      ctx.db
        .select({ one: sql`1` })
        .from(coachingSession)
        .where(overlaps(coachId, id, moments)),
    ),
  );
  const [result] = await commit(ctx, [insert], {
    audit: { action: 'CREATE', entity: 'coaching_session', id },
    event: { type: 'appointment.booked', data: { appointmentId: id } },
  });
  if ((result as { rowsAffected: number }).rowsAffected === 0) {
    throw new AppError('CONFLICT', 'You have another appointment at that time.');
  }
  return { ...view, status: 'PENDING' };
}

async function requireClient(ctx: UserCtx, clientId: string): Promise<void> {
  const clients = await ctx.db
    .select({ id: relation.id })
    .from(relation)
    .where(
      and(
        eq(relation.professionalId, ctx.actor.userId),
        eq(relation.customerId, clientId),
        eq(relation.isActive, true),
      ),
    )
    .limit(1);
  if (clients.length === 0) throw new AppError('NOT_FOUND', 'This is not one of your clients.');
}

const overlaps = (coachId: string, id: string, { startsAt, endsAt }: ReturnType<typeof momentsOf>) =>
  and(
    eq(coachingSession.coachId, coachId),
    ne(coachingSession.id, id),
    eq(coachingSession.holdsTime, true),
    lt(coachingSession.startsAt, endsAt),
    gt(coachingSession.endsAt, startsAt),
  );
