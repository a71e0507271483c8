import { statusId } from '@motriforge/db/lookups/statuses';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { eq, or, type SQL } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** Appointments are seen by the two they bring together, and by nobody else. */
export const visibleTo = ({ actor }: UserCtx): SQL | undefined =>
  or(eq(coachingSession.clientId, actor.userId), eq(coachingSession.coachId, actor.userId));

export const appointmentStatuses = ['PENDING', 'CONFIRMED', 'COMPLETED', 'CANCELLED'] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

export const appointmentStatusId = (status: AppointmentStatus): string => statusId('APPOINTMENT', status);

const statusById = new Map(appointmentStatuses.map((status) => [appointmentStatusId(status), status]));

export interface AppointmentView {
  id: string;
  coachId: string;
  clientId: string;
  title: string | null;
  day: string;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
  startsAt: number | null;
  durationMinutes: number | null;
  status: AppointmentStatus;
}

/** What is read of an appointment. */
export const appointmentColumns = {
  id: coachingSession.id,
  coachId: coachingSession.coachId,
  clientId: coachingSession.clientId,
  title: coachingSession.title,
  day: coachingSession.sessionDate,
  startTime: coachingSession.startTime,
  endTime: coachingSession.endTime,
  timeZone: coachingSession.timeZone,
  startsAt: coachingSession.startsAt,
  durationMinutes: coachingSession.durationMinutes,
  statusId: coachingSession.statusId,
};

type Row = Omit<AppointmentView, 'status'> & { statusId: string };

export function toAppointment({ statusId: id, ...row }: Row): AppointmentView {
  const status = statusById.get(id);
  if (!status) throw new Error(`An appointment cannot be ${id}.`);
  return { ...row, status };
}
