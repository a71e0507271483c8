import { user } from '@motriforge/db/schema/identity';
import type { EventData } from '@motriforge/shared/events';
import { eq } from 'drizzle-orm';
import { type AppointmentView, appointmentById } from '../coaching/index.ts';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { type Notice, notify } from './notify.ts';

/** Tells a client that their coach proposes an appointment. */
export const tellClientOfAppointment = (ctx: JobCtx, { appointmentId }: EventData<'appointment.booked'>) =>
  tell(ctx, appointmentId, 'SCHEDULE_CREATED', ({ clientId, coachId }) => ({ to: clientId, other: coachId }));

export const remindClientOfAppointment = (ctx: JobCtx, { appointmentId }: EventData<'appointment.due'>) =>
  tell(ctx, appointmentId, 'SCHEDULE_REMINDER', ({ clientId, coachId }) => ({ to: clientId, other: coachId }));

export const remindCoachOfAppointment = (ctx: JobCtx, { appointmentId }: EventData<'appointment.due'>) =>
  tell(ctx, appointmentId, 'SCHEDULE_REMINDER', ({ clientId, coachId }) => ({ to: coachId, other: clientId }));

type Pair = (appointment: AppointmentView) => { to: string; other: string };

async function tell(ctx: JobCtx, appointmentId: string, type: Notice['type'], pair: Pair): Promise<Reaction> {
  const appointment = await appointmentById(ctx, appointmentId);
  if (!appointment || appointment.status === 'CANCELLED') return { statements: [] };
  const { to, other } = pair(appointment);
  const [person] = await ctx.db
    .select({ firstName: user.firstName, lastName: user.lastName })
    .from(user)
    .where(eq(user.id, other));
  return notify(ctx, {
    userId: to,
    type,
    about: { resourceType: 'COACHING_SESSION', resourceId: appointmentId },
    variables: {
      'person.name': [person?.firstName, person?.lastName].filter(Boolean).join(' '),
      'appointment.id': appointmentId,
      'appointment.title': appointment.title,
      'appointment.date': appointment.day,
      'appointment.time': appointment.startTime,
    },
  });
}
